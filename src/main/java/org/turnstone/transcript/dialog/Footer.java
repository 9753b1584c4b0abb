package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The line that a program puts below a transcript; nobody said it.
///
/// @param lines without it
/// @param remarks that it was left out
record Footer(List<String> lines, List<String> remarks) {

  private static final Pattern OTTER =
      Pattern.compile("\\h*Transcribed by (?:https?://)?(?:www\\.)?otter\\.ai/?\\h*");
  private static final Pattern TEAMS = Pattern.compile("\\S.{0,80} stopped transcription");
  private static final int LONGEST = 110;

  static Footer of(List<String> lines) {
    String last = lines.isEmpty() ? "" : lines.getLast();
    if (last.length() > LONGEST || !last.endsWith("n") && !last.contains("otter.ai")) {
      return new Footer(lines, List.of());
    }
    boolean otter = OTTER.matcher(last).matches();
    if (!otter && !TEAMS.matcher(last).matches()) {
      return new Footer(lines, List.of());
    }
    List<String> rest = new ArrayList<>(lines.subList(0, lines.size() - 1));
    if (otter && isTitle(rest)) {
      rest.set(0, "# " + rest.getFirst());
    }
    return new Footer(rest, List.of("Left out the last line, \"" + last.strip() + "\"."));
  }

  /// Above its first turn Otter puts the name of the conversation.
  private static boolean isTitle(List<String> lines) {
    return lines.size() > 1
        && !lines.getFirst().isEmpty()
        && lines.get(1).isEmpty()
        && !lines.getFirst().startsWith("#")
        && LabelPattern.find(lines.getFirst()).isEmpty();
  }
}
