package org.turnstone.transcript.dialog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `Q. How?` and `A. So.`, as courts write them down, also with a gap instead of the point.
final class NumberedAnswers {

  private static final Pattern LINE =
      Pattern.compile("\\h*([QA])(?:[.)]\\h+|\\h{2,}|\\t\\h*)(?=\\S)");

  private NumberedAnswers() {}

  static boolean in(LayoutDraft draft) {
    for (int i = 0; i < draft.lines().size(); i++) {
      String line = draft.lines().get(i);
      if (mayBe(line)) {
        Matcher match = LINE.matcher(line);
        if (match.lookingAt()) {
          draft.label(i, match.group(1), Optional.empty(), match.end());
        }
      }
    }
    return draft.isTalk(4) || draft.none();
  }

  private static boolean mayBe(String line) {
    int start = org.turnstone.transcript.text.Blanks.start(line);
    return start + 3 < line.length()
        && (line.charAt(start) == 'Q' || line.charAt(start) == 'A')
        && !Character.isLetter(line.charAt(start + 1));
  }
}
