package org.turnstone.transcript.dialog;

import java.util.Optional;
import java.util.regex.Pattern;
import org.turnstone.transcript.format.Clock;
import org.turnstone.transcript.text.Blanks;

/// Lines whose parts stand behind tabs: time, speaker, words, or speaker, time, words, or speaker
/// and words.
final class TabbedLines {

  private static final Pattern TIME =
      Pattern.compile("[\\[(]?(%s(?::\\d{2})?)[\\])]?".formatted(Clock.TIME));

  private TabbedLines() {}

  static boolean in(LayoutDraft draft) {
    return timed(draft) || named(draft);
  }

  private static boolean named(LayoutDraft draft) {
    int lines = 0;
    for (int i = 0; i < draft.lines().size(); i++) {
      String line = draft.lines().get(i);
      lines += line.isEmpty() ? 0 : 1;
      int tab = line.indexOf('\t');
      String name = tab > 0 && tab < 64 ? Blanks.strip(line.substring(0, tab)) : "";
      if (NameShape.isName(name) && line.indexOf('\t', tab + 1) < 0) {
        draft.label(i, name, Optional.empty(), tab + 1);
      }
    }
    return draft.isTalk(4) && draft.labelled() * 10 >= lines * 6 || draft.none();
  }

  private static boolean timed(LayoutDraft draft) {
    int lines = 0;
    for (int i = 0; i < draft.lines().size(); i++) {
      String line = draft.lines().get(i);
      lines += line.isEmpty() ? 0 : 1;
      int first = line.indexOf('\t');
      int second = first < 0 ? -1 : line.indexOf('\t', first + 1);
      if (second > 0) {
        String one = Blanks.strip(line.substring(0, first));
        String two = Blanks.strip(line.substring(first + 1, second));
        boolean timeFirst = TIME.matcher(one).matches();
        String name = timeFirst ? two : one;
        String time = timeFirst ? one : two;
        name = name.endsWith(":") ? Blanks.strip(name.substring(0, name.length() - 1)) : name;
        if (SpeakerName.isPlausible(name) && TIME.matcher(time).matches()) {
          draft.label(i, name, Optional.of(time.replaceAll("[\\[\\]()]", "")), second + 1);
        }
      }
    }
    return draft.labelled() > 1 && draft.labelled() * 10 >= lines * 6 || draft.none();
  }
}
