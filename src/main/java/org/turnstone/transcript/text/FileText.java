package org.turnstone.transcript.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turnstone.model.Problem;

/// The text of a file, however it was encoded, or the reason why there is none.
///
/// @param text empty when the file holds nothing to read
/// @param problems what was assumed, repaired or refused
public record FileText(Optional<String> text, List<Problem> problems) {

  public FileText {
    problems = List.copyOf(problems);
  }

  /// @param decoded all of the file; empty when it is no text
  public static FileText of(Optional<Decoded> decoded, String file) {
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
      String sentence = DoubleEncoding.sentence(repaired.count());
      problems.add(Problem.note(file, sentence).as(Problem.Kind.REPAIRED));
    }
    if (Blanks.strip(repaired.text()).isEmpty()) {
      return refused(Problem.warning(file, "This file is empty and was left out."));
    }
    return new FileText(Optional.of(repaired.text()), problems);
  }

  private static FileText refused(Problem reason) {
    return new FileText(Optional.empty(), List.of(reason));
  }
}
