package org.turnstone.transcript.dialog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turnstone.transcript.format.Clock;
import org.turnstone.transcript.text.Blanks;

/// The chat of a meeting: `09:41:12 From Anna to Everyone: words`, the words also on lines of their
/// own behind a tab. Whom something is said to is kept when it is not everyone.
final class ChatLines {

  private static final Pattern LINE =
      Pattern.compile(
          ("(?:\\d{4}-\\d{2}-\\d{2}\\h+)?(%s)\\h+From\\h+(\\S.{0,80}?)"
                  + "(?:(?:\\h+to\\h+(.{1,80}?))?\\h*:(?:\\h|$)|\\h+To\\h+(.{1,80}?)\\h*:?$)")
              .formatted(Clock.TIME));

  private ChatLines() {}

  static boolean in(LayoutDraft draft) {
    boolean begun = false;
    for (int i = 0; i < draft.lines().size(); i++) {
      String line = draft.lines().get(i);
      Matcher match = LINE.matcher(line);
      if (Clock.mayBegin(line) && line.contains("From") && match.lookingAt()) {
        String named = match.group(3) == null ? match.group(4) : match.group(3);
        String to = named == null ? "Everyone" : Blanks.strip(named);
        int end = match.end();
        if (!to.equals("Everyone")) {
          String rest = Blanks.strip(line.substring(end));
          draft.replace(
              i, line.substring(0, end) + "(to " + to + ")" + (rest.isEmpty() ? "" : " ") + rest);
        }
        draft.label(i, Blanks.strip(match.group(2)), Optional.of(match.group(1)), end);
        begun = true;
      } else if (begun && line.startsWith("\t")) {
        draft.replace(i, Blanks.strip(line));
      }
    }
    return draft.labelled() > 1 || draft.none();
  }
}
