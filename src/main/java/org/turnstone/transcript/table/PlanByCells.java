package org.turnstone.transcript.table;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// What the columns hold when no names above them tell, by their cells. Says something only when it
/// is sure: prose with commas in it is no table.
final class PlanByCells {

  private static final int NONE = -1;

  private final Columns columns;
  private final int width;

  private PlanByCells(Columns columns, int width) {
    this.columns = columns;
    this.width = width;
  }

  /// Whole interviews, with labels of speakers in the cells.
  static Optional<Plan> ofDialogues(Columns columns, int width) {
    return new PlanByCells(columns, width).dialogues();
  }

  /// Who speaks and what, perhaps when, all of it in every row.
  ///
  /// @param separator of the cells; one that stands in texts too asks for a surer sign
  static Optional<Plan> ofTurns(Columns columns, int width, char separator) {
    return new PlanByCells(columns, width).turns(separator);
  }

  private Optional<Plan> dialogues() {
    int text = find(columns::areDialogues);
    int id = find(i -> i != text && columns.distinct(i) == columns.rows().size());
    return text == NONE ? Optional.empty() : Optional.of(new Plan.TranscriptEach(id, NONE, text));
  }

  private Optional<Plan> turns(char separator) {
    if (width < 2 || width > 4 || columns.rows().size() < 4) {
      return Optional.empty();
    }
    int start = find(columns::areClocks);
    int text = longest(start);
    int speaker = find(i -> i != start && i != text && columns.areSpeakers(i));
    boolean sure = start != NONE || separator == '\t' || columns.haveSeparators(text, separator);
    boolean allKnown = width == (start == NONE ? 2 : 3);
    boolean isText = text != NONE && columns.areSentences(text);
    return sure && allKnown && isText && speaker != NONE
        ? Optional.of(new Plan.TurnEach(NONE, NONE, speaker, start, NONE, text))
        : Optional.empty();
  }

  private int longest(int not) {
    return IntStream.range(0, width)
        .filter(i -> i != not)
        .boxed()
        .max(Comparator.comparing(columns::length))
        .orElse(NONE);
  }

  private int find(IntPredicate is) {
    return IntStream.range(0, width).filter(is).findFirst().orElse(NONE);
  }
}
