package org.turnstone.transcript.dialog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.turnstone.transcript.text.Blanks;

/// A name alone on its line above the words, as in plays. Only where most paragraphs begin so, by
/// few names that return; names in capitals need fewer, since nobody else writes so.
final class NamesAlone {

  /// `(CONT'D)`, `(V.O.)`: how the words are spoken, and not by whom.
  private static final Pattern MANNER = Pattern.compile("\\h*\\([^()]{1,20}\\)$");

  private static final int LONGEST = 63;

  private NamesAlone() {}

  static boolean in(LayoutDraft draft) {
    List<String> lines = draft.lines();
    int paragraphs = 0;
    boolean capitals = true;
    for (int i = 0; i < lines.size(); i++) {
      boolean fresh = i == 0 || lines.get(i - 1).isEmpty();
      if (!fresh || lines.get(i).isEmpty()) {
        continue;
      }
      paragraphs++;
      boolean above = i + 1 < lines.size() && !lines.get(i + 1).isEmpty();
      if (above && isAlone(lines.get(i)) && !isAlone(lines.get(i + 1))) {
        String name = MANNER.matcher(Blanks.strip(lines.get(i))).replaceFirst("");
        capitals &= isCapitals(name);
        draft.label(i, name, Optional.empty(), lines.get(i).length());
      }
    }
    int share = capitals ? 5 : 8;
    return draft.isTalk(4) && draft.labelled() * 10 >= paragraphs * share || draft.none();
  }

  private static boolean isAlone(String line) {
    if (line.length() > LONGEST || line.indexOf(':') >= 0) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    return (Character.isLetterOrDigit(last) || last == ')') && NameShape.isName(line);
  }

  private static boolean isCapitals(String name) {
    return name.chars().noneMatch(Character::isLowerCase)
        && name.chars().filter(Character::isUpperCase).count() > 1;
  }
}
