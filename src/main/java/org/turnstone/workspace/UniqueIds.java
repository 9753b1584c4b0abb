package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.turnstone.model.Problem;
import org.turnstone.model.Transcript;

/// Gives every transcript of a project an id of its own. Of files that claim the same id the first
/// in order has it; the others have it with their path behind: `p01 (second/p01.md)`. So adding a
/// file at the end renames nothing that was coded.
final class UniqueIds {

  private final Map<String, String> files = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /// The transcripts of the next file, each under an id that none before has.
  List<Transcript> claim(String file, List<Transcript> transcripts) {
    return transcripts.stream().map(each -> each.withId(claim(file, each.id()))).toList();
  }

  /// Claims ids that the transcripts of a file had before, which may be longer than those it asks
  /// for.
  ///
  /// @return false, and nothing is claimed, when another file has one of them now
  boolean claimAll(String file, List<String> ids) {
    if (ids.stream().anyMatch(files::containsKey)) {
      return false;
    }
    ids.forEach(id -> files.put(id, file));
    return true;
  }

  List<Problem> problems() {
    return problems;
  }

  private String claim(String file, String id) {
    String first = files.putIfAbsent(id, file);
    if (first == null) {
      return id;
    }
    String unique = id + " (" + file + ")";
    for (int i = 2; files.putIfAbsent(unique, file) != null; i++) {
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
}
