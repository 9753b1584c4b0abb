package org.turnstone.transcript.dialog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turnstone.transcript.format.Clock;
import org.turnstone.transcript.text.Blanks;

/// Blocks of three: `[01:00:02:11 - 01:00:05:03]`, the speaker, the words, as editors of films
/// write them.
final class SpanBlocks {

  private static final String TIME = "\\d{1,2}:\\d{2}:\\d{2}(?:[:;.,]\\d{1,3})?";
  private static final Pattern SPAN =
      Pattern.compile("\\[?(%1$s)\\h*(?:-{1,2}>?|–)\\h*(%1$s)]?".formatted(TIME));

  private SpanBlocks() {}

  static boolean in(LayoutDraft draft) {
    for (int i = 0; i + 1 < draft.lines().size(); i++) {
      String line = draft.lines().get(i);
      if (line.startsWith("[") || Clock.mayBegin(line)) {
        Matcher span = SPAN.matcher(line);
        String name = Blanks.strip(draft.lines().get(i + 1));
        if (span.matches() && SpeakerName.isPlausible(name) && name.indexOf(':') < 0) {
          draft.replace(i, "");
          draft.label(i + 1, name, Optional.of(span.group(1)), draft.lines().get(i + 1).length());
          draft.until(i + 1, span.group(2));
        }
      }
    }
    return draft.labelled() > 1 || draft.none();
  }
}
