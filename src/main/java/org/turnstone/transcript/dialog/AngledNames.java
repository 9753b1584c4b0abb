package org.turnstone.transcript.dialog;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turnstone.transcript.format.Clock;

/// `<Vera> words`, as chats on servers are kept, also with a time before it.
final class AngledNames {

  private static final Pattern LINE =
      Pattern.compile(
          "(?:[\\[(]?(%s)[\\])]?\\h+)?<([^<>/!?]{1,63})>:?(?:\\h|$)".formatted(Clock.TIME));

  private static final Set<String> TAGS =
      Set.of(
          "p", "div", "br", "span", "li", "ul", "ol", "td", "tr", "th", "table", "b", "i", "u",
          "h1", "h2", "h3", "body", "html", "head", "a", "section", "text", "title", "cite");

  private AngledNames() {}

  static boolean in(LayoutDraft draft) {
    int lines = 0;
    for (int i = 0; i < draft.lines().size(); i++) {
      String line = draft.lines().get(i);
      lines += line.isEmpty() ? 0 : 1;
      int open = line.indexOf('<');
      if (open == 0 || open > 0 && open < 16) {
        Matcher match = LINE.matcher(line);
        if (match.lookingAt() && isName(match.group(2))) {
          draft.label(i, match.group(2).strip(), Optional.ofNullable(match.group(1)), match.end());
        }
      }
    }
    return draft.isTalk(4) && draft.labelled() * 10 >= lines * 5 || draft.none();
  }

  private static boolean isName(String name) {
    String key = KnownLabels.normal(name);
    return SpeakerName.isPlausible(name) && !TAGS.contains(key) && !Markers.mentions(key);
  }
}
