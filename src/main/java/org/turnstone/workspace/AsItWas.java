package org.turnstone.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.turnstone.edit.Action;
import org.turnstone.edit.Fold;
import org.turnstone.edit.History;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;

/// A project as it was at a moment of its history, as the journals have it: codings stand where
/// they were made.
///
/// @param actions those it came from, the first one first
public record AsItWas(Project project, List<Action> actions) {

  /// What had been done by everyone before a time, by the clocks of their computers.
  public static AsItWas before(History history, Instant time) {
    return of(history.actions().stream().filter(action -> action.at().isBefore(time)).toList());
  }

  /// What had been done when an action had been done.
  public static AsItWas after(History history, Action last) {
    List<Action> actions = history.actions();
    int at = actions.size();
    while (at > 0 && !actions.get(at - 1).id().equals(last.id())) {
      at--;
    }
    return of(actions.subList(0, at));
  }

  private static AsItWas of(List<Action> actions) {
    return new AsItWas(Fold.of(actions), actions);
  }

  /// Everyone who had done something.
  public List<CoderWork> coders() {
    return CoderWork.of(project, actions);
  }

  public long transcripts() {
    return project.codings().size();
  }

  /// The codes that were there, in the order of the codebook, and then those that are there now and
  /// were not.
  public List<CodeThenAndNow> comparedWith(Project now) {
    Map<CodeId, CodeCount> countsThen = CodeCount.of(project);
    Map<CodeId, CodeCount> countsNow = CodeCount.of(now);
    List<CodeThenAndNow> rows = new ArrayList<>();
    for (Code code : project.codebook().inOrder()) {
      rows.add(row(code.id(), now, countsThen, countsNow));
    }
    for (Code code : now.codebook().inOrder()) {
      if (project.codebook().find(code.id()).isEmpty()) {
        rows.add(row(code.id(), now, countsThen, countsNow));
      }
    }
    return rows;
  }

  private CodeThenAndNow row(
      CodeId id, Project now, Map<CodeId, CodeCount> countsThen, Map<CodeId, CodeCount> countsNow) {
    return new CodeThenAndNow(
        project.codebook().find(id),
        now.codebook().find(id),
        project.codebook().find(id).map(project.codebook()::path).orElse(List.of()),
        now.codebook().find(id).map(now.codebook()::path).orElse(List.of()),
        countsThen.getOrDefault(id, CodeCount.NONE),
        countsNow.getOrDefault(id, CodeCount.NONE));
  }

  /// How often a code was used, without the codes below it.
  ///
  /// @param transcripts that have a coding of it
  public record CodeCount(int codings, int transcripts) {

    static final CodeCount NONE = new CodeCount(0, 0);

    /// By code; those that were not used are not there.
    public static Map<CodeId, CodeCount> of(Project project) {
      Map<CodeId, CodeCount> counts = new HashMap<>();
      for (Map<?, Coding> codings : project.codings().values()) {
        Set<CodeId> here = new HashSet<>();
        for (Coding coding : codings.values()) {
          CodeCount before = counts.getOrDefault(coding.code(), NONE);
          int first = here.add(coding.code()) ? 1 : 0;
          counts.put(
              coding.code(), new CodeCount(before.codings() + 1, before.transcripts() + first));
        }
      }
      return counts;
    }
  }
}
