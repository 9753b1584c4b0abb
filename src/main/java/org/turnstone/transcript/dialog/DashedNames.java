package org.turnstone.transcript.dialog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `Vera – words`. Only where nearly every paragraph begins so, by few names that return.
final class DashedNames {

  private static final Pattern LINE =
      Pattern.compile("\\h*(\\S[^-–—:]{0,40}?)\\h[-–—]{1,2}\\h+(?=\\S)");
  private static final int REACH = 46;

  private DashedNames() {}

  static boolean in(LayoutDraft draft) {
    int paragraphs = 0;
    boolean fresh = true;
    for (int i = 0; i < draft.lines().size(); i++) {
      String line = draft.lines().get(i);
      boolean label = false;
      if (hasDash(line)) {
        Matcher match = LINE.matcher(line);
        label = match.lookingAt() && NameShape.isName(match.group(1));
        if (label) {
          draft.label(i, match.group(1), Optional.empty(), match.end());
        }
      }
      paragraphs += !line.isEmpty() && (fresh || label) ? 1 : 0;
      fresh = line.isEmpty();
    }
    return draft.isTalk(4) && draft.labelled() * 10 >= paragraphs * 7 || draft.none();
  }

  private static boolean hasDash(String line) {
    for (int i = 1; i < Math.min(REACH, line.length()); i++) {
      char c = line.charAt(i);
      if (c == '-' || c == '–' || c == '—') {
        return true;
      }
    }
    return false;
  }
}
