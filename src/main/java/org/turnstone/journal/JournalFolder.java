package org.turnstone.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.turnstone.journal.Timeline.Placed;
import org.turnstone.model.Problem;

/// The journals that others write: colleagues, other machines, sync engines with their conflicted
/// copies. Reads them, and never touches them. Used by one thread.
final class JournalFolder {

  private final Path folder;
  private final JournalCache cache;
  private final Map<String, Stamp> read = new ConcurrentHashMap<>();
  private final Map<String, List<Problem>> problems = new ConcurrentSkipListMap<>();

  /// What tells that a file has changed since it was read.
  private record Stamp(long size, FileTime modified) {}

  JournalFolder(Path folder, JournalCache cache) {
    this.folder = folder;
    this.cache = cache;
  }

  List<Problem> problems() {
    return problems.values().stream().flatMap(Collection::stream).toList();
  }

  /// The actions of all journals that are new or have changed since the last call.
  ///
  /// @param except name of a file that is not read
  List<Placed> changed(Optional<String> except) throws IOException {
    return files().parallelStream()
        .filter(file -> !except.equals(Optional.of(file.getFileName().toString())))
        .flatMap(file -> ifChanged(file, file.getFileName().toString()).stream())
        .toList();
  }

  /// Lets the next call of [#changed] read every journal.
  void readAnew() {
    read.clear();
  }

  private List<Path> files() throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      List<Path> files = new ArrayList<>();
      entries.forEach(files::add);
      files.removeIf(file -> !JournalName.isJournal(file.getFileName().toString()));
      files.sort(null);
      return files;
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (NotDirectoryException | AccessDeniedException e) {
      String shown = Layout.FOLDER + "/journal";
      problems.put(
          "",
          List.of(
              Problem.error(
                  shown, shown + " cannot be read as a folder. All coding work is missing here.")));
      return List.of();
    }
  }

  private List<Placed> ifChanged(Path file, String name) {
    try {
      Stamp stamp = new Stamp(Files.size(file), Files.getLastModifiedTime(file));
      if (stamp.equals(read.get(name))) {
        return List.of();
      }
      JournalContents contents = cache.read(file);
      read.put(name, stamp);
      problems.put(name, problems(name, contents, true));
      return placed(name, contents.actions());
    } catch (IOException e) {
      cache.missed(file);
      String shown = Layout.shown(name);
      problems.put(
          name,
          List.of(
              Problem.error(shown, shown + " could not be read. What it holds is missing here.")));
      return List.of();
    }
  }

  static List<Placed> placed(String file, List<JournalContents.Line> lines) {
    String journal = JournalName.ofFile(file).value();
    return lines.stream().map(line -> new Placed(line.action(), journal, line.number())).toList();
  }

  /// What a person should know of a journal's lines.
  ///
  /// @param withEnd whether a torn last line is one of these things
  static List<Problem> problems(String name, JournalContents contents, boolean withEnd) {
    String file = Layout.shown(name);
    List<Problem> found = new ArrayList<>();
    if (!contents.damagedLines().isEmpty()) {
      found.add(Problem.error(file, damaged(contents.damagedLines())));
    }
    if (contents.unknown() > 0) {
      found.add(
          Problem.warning(
              file,
              "%s made by a newer Turnstone: some changes are kept and not shown."
                  .formatted(counted(contents.unknown(), "action was", "actions were"))));
    }
    if (withEnd && contents.isTorn()) {
      found.add(
          Problem.note(
              file,
              "Its last line is not complete; it may still be on its way. All before it was"
                  + " read."));
    }
    return found;
  }

  private static String damaged(List<Integer> lines) {
    String numbers =
        lines.stream().limit(10).map("%,d"::formatted).collect(Collectors.joining(", "));
    String more = lines.size() > 10 ? " and %,d more".formatted(lines.size() - 10) : "";
    return lines.size() == 1
        ? "Line %s is damaged and was left out. The file was not changed.".formatted(numbers)
        : "Lines %s%s are damaged and were left out. The file was not changed."
            .formatted(numbers, more);
  }

  private static String counted(long count, String one, String many) {
    return "%,d %s".formatted(count, count == 1 ? one : many);
  }
}
