package org.turnstone.speakers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Role;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.TurnOutline;
import org.turnstone.speakers.WrittenLabel.Place;

/// Adds up what is said under one label while the catalogue is gone through.
final class LabelCount {

  /// So many turns say who it is.
  private static final int EXAMPLES = 5;

  /// A turn shorter than this says little; a longer one in the same transcript is shown instead.
  private static final int TELLING = 40;

  private final String label;
  private final Map<Role, Integer> roles = new EnumMap<>(Role.class);
  private final List<Integer> transcripts = new ArrayList<>();
  private final List<Place> examples = new ArrayList<>();
  private int turns;
  private long units;
  private boolean telling;

  private LabelCount(String label) {
    this.label = label;
  }

  /// Every label of a catalogue, in the order they are met.
  static List<WrittenLabel> of(Catalogue catalogue) {
    Map<String, LabelCount> counts = new HashMap<>();
    List<LabelCount> inOrder = new ArrayList<>();
    List<TranscriptSummary> transcripts = catalogue.transcripts();
    for (int at = 0; at < transcripts.size(); at++) {
      TurnOutline outline = transcripts.get(at).outline();
      for (int turn = 1; turn <= outline.turns(); turn++) {
        LabelCount count = counts.get(outline.speaker(turn));
        if (count == null) {
          count = new LabelCount(outline.speaker(turn));
          counts.put(count.label, count);
          inOrder.add(count);
        }
        count.add(at, transcripts.get(at).id(), outline, turn);
      }
    }
    return inOrder.stream().map(LabelCount::counted).toList();
  }

  private void add(int at, String transcript, TurnOutline outline, int turn) {
    int length = outline.range(turn).length();
    turns++;
    units += length;
    roles.merge(outline.role(turn), 1, Integer::sum);
    boolean first = transcripts.isEmpty() || transcripts.getLast() != at;
    if (first) {
      transcripts.add(at);
      telling = false;
    }
    if (transcripts.size() <= EXAMPLES && length > 0 && !telling) {
      if (!examples.isEmpty() && examples.getLast().transcript().equals(transcript)) {
        if (length < TELLING) {
          return;
        }
        examples.removeLast();
      }
      examples.add(new Place(transcript, turn));
      telling = length >= TELLING;
    }
  }

  private WrittenLabel counted() {
    return new WrittenLabel(
        label, Map.copyOf(roles), turns, units, List.copyOf(transcripts), List.copyOf(examples));
  }
}
