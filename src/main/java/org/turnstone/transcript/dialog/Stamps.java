package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turnstone.transcript.format.Clock;

/// Times that programs put into the words: `#00:01:02-3#` at the end of a paragraph, or a time
/// before every paragraph, also where the speaker goes on. Taken out of the words; the turn keeps
/// them.
final class Stamps {

  private static final Pattern AT_END = Pattern.compile("\\h*#(%s)#$".formatted(Clock.TIME));
  private static final Pattern AT_BEGIN =
      Pattern.compile("(?:[\\[({#](%1$s)[\\])}#]|(%1$s)(?=\\h))\\h*(?=\\S)".formatted(Clock.TIME));

  private static final int REACH = 30;

  private Stamps() {}

  static void takeOut(LayoutDraft draft) {
    List<Integer> begun = new ArrayList<>();
    int lines = 0;
    for (int i = 0; i < draft.lines().size(); i++) {
      String line = draft.lines().get(i);
      if (line.endsWith("#") && line.indexOf(':') > 0) {
        end(draft, i, line);
      }
      lines += line.isEmpty() ? 0 : 1;
      if (!line.isEmpty() && "0123456789[({#".indexOf(line.charAt(0)) >= 0 && line.length() > 5) {
        if (AT_BEGIN.matcher(line).lookingAt()) {
          begun.add(i);
        }
      }
    }
    if (begun.size() > 2 && begun.size() * 10 >= lines * 6) {
      begin(draft, begun);
    }
  }

  private static void end(LayoutDraft draft, int index, String line) {
    Matcher match = AT_END.matcher(line).region(Math.max(0, line.length() - REACH), line.length());
    if (match.find()) {
      draft.until(index, match.group(1));
      draft.replace(index, line.substring(0, match.start()));
    }
  }

  /// Those before a label stay: they are a part of it.
  private static void begin(LayoutDraft draft, List<Integer> begun) {
    long before = 0;
    for (int index : begun) {
      String line = draft.lines().get(index);
      Matcher match = AT_BEGIN.matcher(line);
      if (!match.lookingAt()) {
        continue;
      }
      String time = match.group(1) == null ? match.group(2) : match.group(1);
      long seconds = (long) Clock.seconds(time);
      if (seconds >= before && LabelPattern.find(line).isEmpty()) {
        draft.time(index, time);
        draft.replace(index, line.substring(match.end()));
      }
      before = Math.max(before, seconds);
    }
  }
}
