package org.turnstone.ui.coding;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.TurnOutline;
import org.turnstone.ui.kit.Words;

/// Where a person stands in an interview.
///
/// @param turn number of the current turn, counted from 1
/// @param words what is selected, in the reading text
/// @param coding the selected coding; never together with words
public record Place(
    Transcript transcript, int turn, Optional<TextRange> words, Optional<CodingId> coding) {

  private static final Words WORDS = Words.of(Place.class);

  /// What a code would be put on: the selected words, else the whole turn.
  TextRange range() {
    return words.orElseGet(this::turnRange);
  }

  Quotation quotation() {
    return transcript.quote(range());
  }

  /// Whether there is anything to put a code on. Nothing is said in some turns.
  boolean canBeTagged() {
    return !range().isEmpty();
  }

  /// Whether a coding is on the turn or the selected words.
  boolean touches(Coding other) {
    return other.transcript().equals(transcript.id())
        && (other.range().overlaps(range()) || other.range().overlaps(turnRange()));
  }

  /// `turn 14`, or `4 words in turn 14`.
  String shortName() {
    return name(range());
  }

  /// The same with the transcript, for the history: `turn 14 of creativity_0049`.
  String longName() {
    return longName(range());
  }

  /// How the history names other words of this transcript.
  String longName(TextRange other) {
    return WORDS.text("place.of", name(other), transcript.id());
  }

  private String name(TextRange named) {
    Optional<TurnOutline.Span> turns = TurnOutline.of(transcript.turns()).covered(named);
    if (turns.isEmpty() || named.isEmpty()) {
      return WORDS.text("place.turn", turn);
    }
    TurnOutline.Span span = turns.get();
    if (span.first() == span.last()) {
      boolean whole = transcript.turns().get(span.first() - 1).range().equals(named);
      return whole
          ? WORDS.text("place.turn", span.first())
          : WORDS.text("place.words", count(named.in(transcript.text())), span.first());
    }
    return WORDS.text(
        "place.words.turns", count(named.in(transcript.text())), span.first(), span.last());
  }

  private TextRange turnRange() {
    return transcript
        .turn(turn)
        .map(current -> current.range())
        .orElseGet(() -> new TextRange(0, 0));
  }

  private static int count(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    int count = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (Character.isLetterOrDigit(text.codePointBefore(end))) {
        count++;
      }
    }
    return count;
  }
}
