package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.turnstone.model.Problem;

/// Gives every transcript of a project an id of its own. Of files that claim the same id the first
/// in order has it; the others have it with their path behind: `p01 (second/p01.md)`. So adding a
/// file at the end renames nothing that was coded.
final class UniqueIds {

  private final Map<String, String> files = new HashMap<>();
  /// The next number for an id that a file has several times, so that a long file is not counted
  /// through for each of its rows.
  private final Map<String, Integer> numbers = new HashMap<>();

  private final List<Problem> problems = new ArrayList<>();

  /// The same files with ids of which none comes twice.
  static List<CataloguedFile> given(List<CataloguedFile> files) {
    UniqueIds ids = new UniqueIds();
    return files.stream().map(ids::claimFor).toList();
  }

  List<Problem> problems() {
    return problems;
  }

  /// The id of the next transcript, which none before has.
  String claim(String file, String id) {
    String first = files.putIfAbsent(id, file);
    if (first == null) {
      return id;
    }
    String unique = id + " (" + file + ")";
    for (int i = numbers.getOrDefault(unique, 2); files.putIfAbsent(unique, file) != null; i++) {
      numbers.put(id + " (" + file + ")", i + 1);
      unique = id + " (" + file + ", " + i + ")";
    }
    problems.add(
        Problem.warning(
            file,
            "The id "
                + id
                + " is already that of "
                + first
                + ". This one is called "
                + unique
                + "."));
    return unique;
  }

  /// The same file with the ids that its transcripts have after those before it: another file may
  /// claim an id now that was free, or one may be free that was not.
  CataloguedFile claimFor(CataloguedFile file) {
    boolean renamed = false;
    List<CataloguedTranscript> same = new ArrayList<>();
    for (CataloguedTranscript each : file.transcripts()) {
      String id = claim(file.file().path(), each.asked());
      renamed |= !id.equals(each.id());
      same.add(id.equals(each.id()) ? each : each.renamed(id));
    }
    return renamed ? file.with(same) : file;
  }
}
