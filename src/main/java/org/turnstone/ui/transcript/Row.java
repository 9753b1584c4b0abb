package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import org.turnstone.model.SectionMark;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;

/// A row of the conversation. Rows depend on the transcript alone, so coding never rebuilds them.
sealed interface Row {

  /// What stands before the first turn.
  record Preamble(String text) implements Row {}

  /// A heading or a rule between turns.
  record Section(String heading) implements Row {}

  /// A turn.
  record Said(Turn turn) implements Row {}

  /// The rows of a transcript from the top down.
  static List<Row> of(Transcript transcript) {
    List<Row> rows = new ArrayList<>();
    if (!transcript.preamble().isBlank()) {
      rows.add(new Preamble(transcript.preamble().strip()));
    }
    int next = 0;
    List<SectionMark> sections = transcript.sections();
    for (Turn turn : transcript.turns()) {
      while (next < sections.size() && sections.get(next).beforeTurn() <= turn.number()) {
        rows.add(new Section(sections.get(next++).heading()));
      }
      rows.add(new Said(turn));
    }
    sections.subList(next, sections.size()).forEach(mark -> rows.add(new Section(mark.heading())));
    return List.copyOf(rows);
  }
}
