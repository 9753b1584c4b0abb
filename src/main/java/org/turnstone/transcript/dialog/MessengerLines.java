package org.turnstone.transcript.dialog;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turnstone.transcript.format.Clock;
import org.turnstone.transcript.text.Blanks;

/// Chats that telephones write: `[03/05/2026, 09:41:12] Anna: words`, `03.05.26, 09:41 - Anna:
/// words`, `[09:41, 03/05/2026] Anna: words`.
final class MessengerLines {

  private static final String DATE = "\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}";
  private static final String TIME =
      "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[\\h\\u202F]?[AaPp]\\.?[Mm]\\.?)?";
  private static final Pattern LINE =
      Pattern.compile(
          "\\u200E?\\[?(%1$s,?\\h+%2$s|%2$s,\\h+%1$s)]?\\h*[-–]?\\h*([^:\\h][^:]{0,62}):(?:\\h|$)"
              .formatted(DATE, TIME));

  /// What stands there in the logs of programs.
  private static final Set<String> LEVELS =
      Set.of("info", "error", "warn", "warning", "debug", "trace", "fatal", "notice", "critical");

  private MessengerLines() {}

  static boolean in(LayoutDraft draft) {
    for (int i = 0; i < draft.lines().size(); i++) {
      String line = draft.lines().get(i);
      if (mayBe(line)) {
        Matcher match = LINE.matcher(line);
        if (match.lookingAt()) {
          draft.label(i, Blanks.strip(match.group(2)), Optional.of(match.group(1)), match.end());
        }
      }
    }
    boolean few = draft.keys().size() * 2 <= draft.labelled() + 1;
    boolean people = Collections.disjoint(draft.keys(), LEVELS);
    return draft.labelled() > 2 && few && people || draft.none();
  }

  private static boolean mayBe(String line) {
    return Clock.mayBegin(line)
        || line.length() > 3
            && (line.charAt(0) == '[' || line.charAt(0) == '\u200E')
            && (Character.isDigit(line.charAt(1)) || Character.isDigit(line.charAt(2)));
  }
}
