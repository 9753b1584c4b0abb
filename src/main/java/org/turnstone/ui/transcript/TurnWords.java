package org.turnstone.ui.transcript;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.turnstone.model.Role;
import org.turnstone.model.Turn;

/// What a turn is in words: its labels, and the sentences a screen reader says.
final class TurnWords {

  private TurnWords() {}

  static String role(Role role) {
    return Page.WORDS.text("role." + role.word());
  }

  /// The name of the speaker, when it says more than the role; else empty.
  static String label(Reading reading, Turn turn, Role role) {
    String label = reading.speaker(turn).strip();
    return label.equalsIgnoreCase(role(role)) ? "" : label;
  }

  /// The turn from its number to its codes: "Turn 6, participant: words. Coded brainstorming.".
  static String spoken(Reading reading, Turn turn) {
    Role role = reading.role(turn);
    String speaker =
        (role(role).toLowerCase(Locale.ROOT) + " " + label(reading, turn, role)).strip();
    String words =
        turn.range().isEmpty()
            ? Page.WORDS.text("turn.nothing")
            : reading.shown().toShown(turn.range()).in(reading.shown().text());
    String turnWords = Page.WORDS.text("turn.spoken", turn.number(), speaker, words);
    return Stream.of(turnWords, codes(reading, turn))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String codes(Reading reading, Turn turn) {
    if (reading.isUncoded(turn)) {
      return Page.WORDS.text("turn.spoken.uncoded");
    }
    List<PlacedCoding> codings = reading.codings().over(turn.range());
    return codings.isEmpty()
        ? ""
        : Page.WORDS.text(
            "turn.spoken.coded",
            codings.stream().map(reading::codeName).distinct().collect(Collectors.joining(", ")));
  }
}
