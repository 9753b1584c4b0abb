package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times alone on their lines. Above labels they belong to these; where no label follows, nobody is
/// named and each begins a turn.
final class TimesAlone {

  private static final Pattern LINE =
      Pattern.compile(
          "\\h*[\\[({#]?(\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[.,-]\\d{1,3})?)[\\])}#]?\\h*");

  private static final int LONGEST = 20;

  private TimesAlone() {}

  /// @return whether turns are told by them
  static boolean in(LayoutDraft draft) {
    List<Integer> found = new ArrayList<>();
    int labelled = 0;
    for (int i = 0; i < draft.lines().size(); i++) {
      String line = draft.lines().get(i);
      if (line.length() > 3 && line.length() < LONGEST && LINE.matcher(line).matches()) {
        found.add(i);
        int next = draft.next(i + 1);
        boolean label =
            next < draft.lines().size() && LabelPattern.find(draft.lines().get(next)).isPresent();
        labelled += label ? 1 : 0;
      }
    }
    if (found.size() < 2) {
      return false;
    }
    boolean nameless = labelled == 0 && found.size() > 2 && found.getFirst() == draft.next(0);
    if (!nameless && 2 * labelled < found.size()) {
      return false;
    }
    for (int line : found) {
      Matcher match = LINE.matcher(draft.lines().get(line));
      if (match.matches() && nameless) {
        draft.label(line, "", Optional.of(match.group(1)), draft.lines().get(line).length());
      } else if (match.matches()) {
        draft.replace(line, "");
        draft.time(draft.next(line + 1), match.group(1));
      }
    }
    if (nameless) {
      draft.remark("No speaker is named in this file, so a turn begins at each of its times.");
    }
    return nameless;
  }
}
