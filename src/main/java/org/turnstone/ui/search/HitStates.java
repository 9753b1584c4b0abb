package org.turnstone.ui.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.turnstone.model.Code;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;
import org.turnstone.model.TextRange;
import org.turnstone.workspace.Triage;

/// What is said of hits beside their words, looked up for the few that are seen.
final class HitStates {

  private final FindModel model;
  private final Predicate<Coding> visible;

  /// @param visible the codings that are not hidden
  HitStates(FindModel model, Predicate<Coding> visible) {
    this.model = model;
    this.visible = visible;
  }

  HitState of(int place, FoundTurn turn) {
    return new HitState(decision(place), codes(turn));
  }

  private HitState.Decision decision(int place) {
    Triage.Standing standing = model.triage().standingProperty().get();
    if (standing.accepted().get(place)) {
      return HitState.Decision.ACCEPTED;
    }
    return standing.rejected().get(place) ? HitState.Decision.REJECTED : HitState.Decision.NONE;
  }

  private List<Code> codes(FoundTurn turn) {
    Project project = model.projectProperty().get();
    TextRange range = new TextRange(turn.start(), turn.start() + turn.words().length());
    return project.codingsOf(turn.hit().transcript()).stream()
        .filter(coding -> coding.range().overlaps(range))
        .filter(visible)
        .sorted(Comparator.comparing(Coding::range).thenComparing(coding -> coding.id().value()))
        .map(Coding::code)
        .distinct()
        .flatMap(code -> project.codebook().find(code).stream())
        .toList();
  }
}
