package org.turnstone.transcript.dialog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turnstone.transcript.format.Clock;

/// A line for name and time, the words below: `00:00:05 Speaker 1`, `Anna Berg 0:05`, `Anna Berg
/// 00:00:05 --> 00:00:08`. Only where all lines with a time at that place are such, since people
/// mention times too.
final class NameAndTime {

  private static final String CLOCK = "[\\[(]?(%s)[\\])]?".formatted(Clock.TIME);
  private static final Pattern TIME_FIRST =
      Pattern.compile("%s\\h*[-–]?\\h*(\\D.{0,62}?)\\h*:?".formatted(CLOCK));
  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "(\\D.{0,62}?)\\h*[-–,|]?\\h+%s(?:\\h*-{1,2}>?\\h*(%s))?".formatted(CLOCK, Clock.TIME));
  private static final int LONGEST = 110;

  private NameAndTime() {}

  static boolean in(LayoutDraft draft) {
    return in(draft, TIME_FIRST, true) || in(draft, NAME_FIRST, false);
  }

  private static boolean in(LayoutDraft draft, Pattern pattern, boolean timeFirst) {
    int other = 0;
    boolean known = true;
    for (int i = 0; i < draft.lines().size(); i++) {
      String line = draft.lines().get(i);
      if (timeFirst ? !begins(line) : !ends(line)) {
        continue;
      }
      Matcher match = pattern.matcher(line);
      if (line.length() > LONGEST || !match.matches()) {
        other++;
        continue;
      }
      String name = match.group(timeFirst ? 2 : 1);
      boolean alone = NameShape.isName(name) && isWords(draft, i + 1);
      if (alone) {
        known &= KnownLabels.isSpeaker(KnownLabels.normal(name));
        draft.label(i, name.strip(), Optional.of(match.group(timeFirst ? 1 : 2)), line.length());
        if (!timeFirst && match.group(3) != null) {
          draft.until(i, match.group(3));
        }
      } else {
        other++;
      }
    }
    int found = draft.labelled();
    boolean sure = found > 1 && (known || draft.keys().size() < found);
    return sure && found >= 3 * other || draft.none();
  }

  /// Words follow, perhaps after a blank line.
  private static boolean isWords(LayoutDraft draft, int from) {
    int next = draft.next(from);
    return next < draft.lines().size() && next <= from + 1 && !begins(draft.lines().get(next));
  }

  private static boolean begins(String line) {
    return Clock.mayBegin(line) && line.indexOf(':') > 0 && line.indexOf(':') < 3
        || line.startsWith("[") && line.indexOf(':') > 0 && line.indexOf(':') < 4;
  }

  /// Two blanks before the time, without brackets, are told as a label already.
  private static boolean ends(String line) {
    int last = line.length() - 1;
    return last > 4
        && Character.isDigit(line.charAt(last))
        && line.lastIndexOf(':') >= last - 6
        && !Clock.mayBegin(line);
  }
}
