package org.turnstone.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turnstone.model.Problem;

/// The lines of a file, however they were encoded, or the reason why there are none.
///
/// @param lines empty when the file holds nothing to read
/// @param problems what was assumed, repaired or refused
record FileText(Optional<List<String>> lines, List<Problem> problems) {

  /// Larger files are left out: they are read in one piece, and no interview is as long.
  static final long LIMIT = 64L << 20;

  static FileText read(Path folder, FoundFile file) throws IOException {
    Path path = file.in(folder);
    long size = Files.size(path);
    if (size > LIMIT) {
      return refused(
          Problem.error(
              file.path(),
              "This file has %,d MB and was left out: %,d MB are the most that is read."
                  .formatted(size >> 20, LIMIT >> 20)));
    }
    return of(Files.readAllBytes(path), file.path());
  }

  static FileText of(byte[] bytes, String file) {
    Optional<Decoded> decoded = Decoded.of(bytes);
    if (decoded.isEmpty()) {
      return refused(Problem.error(file, "This file does not hold text and was left out."));
    }
    List<Problem> problems = new ArrayList<>();
    boolean lossy = decoded.get().text().indexOf('\uFFFD') >= 0;
    decoded
        .get()
        .assumption()
        .map(said -> lossy ? Problem.warning(file, said) : Problem.note(file, said))
        .ifPresent(problems::add);
    DoubleEncoding.Repaired repaired = DoubleEncoding.repair(decoded.get().text());
    if (repaired.count() > 0) {
      problems.add(Problem.note(file, repairSentence(repaired.count())));
    }
    Lines lines = Lines.of(repaired.text());
    if (lines.dropped() > 0) {
      problems.add(Problem.note(file, dropSentence(lines.dropped())));
    }
    if (lines.lines().isEmpty()) {
      return refused(Problem.warning(file, "This file is empty and was left out."));
    }
    return new FileText(Optional.of(lines.lines()), problems);
  }

  private static FileText refused(Problem reason) {
    return new FileText(Optional.empty(), List.of(reason));
  }

  private static String repairSentence(int count) {
    return count == 1
        ? "Repaired 1 character that had been encoded twice."
        : "Repaired %,d characters that had been encoded twice.".formatted(count);
  }

  private static String dropSentence(int count) {
    return count == 1
        ? "Left out 1 control character, which has no place in a text."
        : "Left out %,d control characters, which have no place in a text.".formatted(count);
  }
}
