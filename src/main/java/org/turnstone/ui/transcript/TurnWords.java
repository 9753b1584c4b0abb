package org.turnstone.ui.transcript;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.Turn;

/// What a turn is in words: its labels, and the sentence a screen reader says.
final class TurnWords {

  static final String NOTHING_SAID = "(nothing said)";
  static final String NOT_CODED = "not coded yet";

  private TurnWords() {}

  static String role(Role role) {
    return switch (role) {
      case INTERVIEWER -> "Interviewer";
      case PARTICIPANT -> "Participant";
      case OTHER -> "Other";
    };
  }

  /// The label as written, when it says more than the role; else empty.
  static String label(Turn turn, Role role) {
    String label = turn.speaker().strip();
    return label.equalsIgnoreCase(role(role)) ? "" : label;
  }

  /// The turn from its number to its codes: "Turn 6, participant: words. Coded brainstorming.".
  static String spoken(Reading reading, Turn turn) {
    Role role = reading.role(turn);
    String label = label(turn, role);
    String words = turn.range().isEmpty() ? NOTHING_SAID : reading.transcript().words(turn);
    return "Turn %d, %s%s: %s %s"
        .formatted(
            turn.number(),
            role(role).toLowerCase(Locale.ROOT),
            label.isEmpty() ? "" : " " + label,
            words,
            codes(reading, turn))
        .strip();
  }

  private static String codes(Reading reading, Turn turn) {
    if (reading.isUncoded(turn)) {
      return "Not coded yet.";
    }
    List<PlacedCoding> codings = over(reading, turn.range());
    return codings.isEmpty()
        ? ""
        : codings.stream()
            .map(reading::codeName)
            .distinct()
            .collect(Collectors.joining(", ", "Coded ", "."));
  }

  private static List<PlacedCoding> over(Reading reading, TextRange range) {
    return reading.codings().over(range);
  }
}
