package org.turnstone.ui.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.workspace.AsItWas;
import org.turnstone.workspace.CodeThenAndNow;
import org.turnstone.workspace.CoderWork;

/// The project as it was, beside what it is today.
record Then(AsItWas was, List<CodeThenAndNow> codes, List<CoderWork> coders, long codings) {

  /// @param hidden the coders whose codings do not count
  static Then of(AsItWas was, Project now, Set<String> hidden) {
    AsItWas seen = new AsItWas(without(was.project(), hidden), was.actions());
    return new Then(
        seen,
        seen.comparedWith(without(now, hidden)),
        seen.coders().stream().filter(coder -> !hidden.contains(coder.coder())).toList(),
        seen.project().allCodings().count());
  }

  private static Project without(Project project, Set<String> hidden) {
    if (hidden.isEmpty()) {
      return project;
    }
    Map<String, Map<CodingId, Coding>> left = new HashMap<>();
    project
        .allCodings()
        .filter(coding -> !hidden.contains(coding.coder()))
        .forEach(
            coding ->
                left.computeIfAbsent(coding.transcript(), _ -> new HashMap<>())
                    .put(coding.id(), coding));
    return project.withCodings(left);
  }
}
