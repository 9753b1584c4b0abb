package org.turnstone.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Problem;
import org.turnstone.model.Problem.Kind;
import org.turnstone.model.Problem.Place;
import org.turnstone.model.Problem.Severity;
import org.turnstone.model.Role;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.TurnOutline;

/// Transcripts that are unlike what interviews are, which mostly means that a label was missed or
/// that a line was taken for one.
final class Outliers {

  /// About 10,000 words of a language with letters: more than an hour of one person's speech.
  static final int LONG_TURN = 55_000;

  /// In fewer turns one cannot tell how speakers take turns.
  private static final int ENOUGH_TURNS = 8;

  /// Where a label was seen first, and in how many turns.
  private static final class Seen {
    private final TranscriptSummary transcript;
    private final int turn;
    private int turns;

    private Seen(TranscriptSummary transcript, int turn) {
      this.transcript = transcript;
      this.turn = turn;
    }
  }

  private final List<Problem> found = new ArrayList<>();
  private final Map<String, Seen> labels = new HashMap<>();

  private Outliers() {}

  static List<Problem> of(Catalogue catalogue) {
    Outliers outliers = new Outliers();
    catalogue.transcripts().forEach(outliers::look);
    if (catalogue.transcripts().size() > 1) {
      outliers.lookAtLabels();
    }
    return outliers.found;
  }

  private void look(TranscriptSummary transcript) {
    TurnOutline outline = transcript.outline();
    for (int turn = 1; turn <= outline.turns(); turn++) {
      int number = turn;
      String label = outline.speaker(turn);
      if (!label.isEmpty()) {
        labels.computeIfAbsent(label, _ -> new Seen(transcript, number)).turns++;
      }
      int length = outline.range(turn).length();
      if (length >= LONG_TURN) {
        add(
            transcript,
            turn,
            "",
            "Turn %d has %,d characters, about %,d words: a label may have been missed in it."
                .formatted(turn, length, length / 5500 * 1000));
      }
    }
    if (outline.turns() == 1 && !outline.speaker(1).isEmpty()) {
      add(transcript, 1, outline.speaker(1), "Only one turn was found in this transcript.");
    }
    oddAlternation(transcript, outline)
        .ifPresent(
            turn ->
                add(
                    transcript,
                    turn,
                    "",
                    "Here speakers seldom take turns: the same one goes on in turn "
                        + turn
                        + " and in others."));
  }

  /// A label of one turn in the whole folder is seldom a person.
  private void lookAtLabels() {
    labels.forEach(
        (label, seen) -> {
          if (seen.turns == 1) {
            add(
                seen.transcript,
                seen.turn,
                label,
                "“" + label + "” speaks only once in all transcripts, in turn " + seen.turn + ".");
          }
        });
  }

  /// The first turn in which the speaker of the turn before goes on, when that is so in every third
  /// turn of an interview of two.
  private static Optional<Integer> oddAlternation(
      TranscriptSummary transcript, TurnOutline outline) {
    int first = 0;
    int same = 0;
    boolean two = true;
    for (int turn = 2; turn <= outline.turns(); turn++) {
      Role role = outline.role(turn);
      two &= role != Role.OTHER;
      if (role == outline.role(turn - 1)) {
        same++;
        first = first == 0 ? turn : first;
      }
    }
    boolean odd = two && outline.turns() >= ENOUGH_TURNS && 3 * same >= outline.turns();
    return odd ? Optional.of(first) : Optional.empty();
  }

  private void add(TranscriptSummary transcript, int turn, String label, String sentence) {
    found.add(
        Problem.of(Severity.WARNING, Kind.OUTLIER, transcript.file(), sentence)
            .at(new Place(transcript.id(), turn), label));
  }
}
