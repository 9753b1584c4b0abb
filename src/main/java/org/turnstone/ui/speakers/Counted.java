package org.turnstone.ui.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.turnstone.speakers.Proposal;
import org.turnstone.speakers.Proposals;
import org.turnstone.speakers.Roster;
import org.turnstone.speakers.Speaker;
import org.turnstone.workspace.Workspace;

/// Who speaks, and who is probably the same: what is found out away from the window.
record Counted(Roster roster, List<Proposal> proposals) {

  /// Two names that a person said are not the same.
  record Different(String name, String other) {}

  static Counted of(Workspace workspace, Optional<Roster> before, Set<Different> different) {
    Roster roster =
        before
            .map(known -> known.now(workspace.catalogue(), workspace.project()))
            .orElseGet(() -> Roster.of(workspace.catalogue(), workspace.project()));
    return new Counted(roster, without(Proposals.of(roster), different));
  }

  Counted without(Set<Different> different) {
    return new Counted(roster, without(proposals, different));
  }

  private static List<Proposal> without(List<Proposal> proposals, Set<Different> different) {
    return proposals.stream()
        .map(
            proposal ->
                new Proposal(
                    proposal.name(),
                    proposal.others().stream()
                        .filter(
                            same ->
                                !different.contains(new Different(proposal.name(), same.name())))
                        .toList()))
        .filter(proposal -> !proposal.others().isEmpty())
        .toList();
  }

  List<SpeakerRow> rows() {
    Map<String, Integer> proposed = new HashMap<>();
    proposals.forEach(proposal -> proposed.put(proposal.name(), proposal.others().size()));
    double all = Math.max(1, roster.units());
    return roster.speakers().stream()
        .map(speaker -> row(speaker, all, proposed.getOrDefault(speaker.name(), 0)))
        .toList();
  }

  private static SpeakerRow row(Speaker speaker, double all, int proposed) {
    return new SpeakerRow(speaker, speaker.units() / all, proposed);
  }
}
