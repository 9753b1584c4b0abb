package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turnstone.transcript.dialog.Label.Shape;
import org.turnstone.transcript.format.Utterance;
import org.turnstone.transcript.text.Blanks;

/// A line of a caption, or the part of one that somebody else says.
///
/// @param cue what it stands in
/// @param first whether it begins its cue
/// @param changes whether a mark says that somebody else speaks now: `>>`, or the dashes of a
///     dialogue
/// @param text without that mark
record CaptionLine(Utterance cue, boolean first, boolean changes, String text) {

  private static final Pattern ARROWS = Pattern.compile(">{2,3}\\h*");
  private static final Pattern ARROWS_WITHIN = Pattern.compile("\\h+(?=>{2,3}(?:\\h|$))");
  private static final Pattern DASH =
      Pattern.compile("[-–]\\h*(?=[\\p{Lu}\\p{Lo}\\p{Lt}\\[(¿¡\"“])");

  /// `[Name]`, `(Name)`, with or without a colon behind.
  private static final Pattern BRACKETED =
      Pattern.compile("(?:\\[([^\\[\\]()]{1,63})]|\\(([^\\[\\]()]{1,63})\\))\\h*:?\\h*");

  /// All lines of the captions.
  static List<CaptionLine> of(List<Utterance> cues) {
    boolean dialogues = cues.stream().anyMatch(cue -> dashes(cue) > 1);
    List<CaptionLine> lines = new ArrayList<>();
    for (Utterance cue : cues) {
      boolean first = true;
      boolean several = cue.lines().stream().filter(line -> !line.isEmpty()).count() > 1;
      for (String line : cue.lines()) {
        for (String part : line.indexOf(">>") < 0 ? List.of(line) : parts(line)) {
          if (!part.isEmpty()) {
            lines.add(line(cue, part, first, dialogues || several && !first));
            first = false;
          }
        }
      }
    }
    return lines;
  }

  private static List<String> parts(String line) {
    return List.of(ARROWS_WITHIN.split(line));
  }

  private static CaptionLine line(Utterance cue, String text, boolean first, boolean dashes) {
    Matcher mark = (text.startsWith(">") ? ARROWS : DASH).matcher(text);
    boolean changes = (text.startsWith(">") || dashes) && mark.lookingAt();
    String rest = changes ? Blanks.strip(text.substring(mark.end())) : text;
    return new CaptionLine(cue, first, changes, rest);
  }

  private static long dashes(Utterance cue) {
    return cue.lines().stream().filter(line -> DASH.matcher(line).lookingAt()).count();
  }

  /// Whether there was a pause before.
  boolean paused() {
    return first && cue.lines().getFirst().isEmpty();
  }

  /// The label that it begins with, if it could be one.
  ///
  /// @param more whether words follow in the same cue; alone in it, brackets hold a sound
  Optional<Label> label(boolean more) {
    if (text.startsWith("[") || text.startsWith("(")) {
      Matcher match = BRACKETED.matcher(text);
      if (match.lookingAt() && (more || match.end() < text.length())) {
        String name = match.group(1) == null ? match.group(2) : match.group(1);
        return bracketed(Blanks.strip(name), match.end());
      }
    }
    return LabelPattern.find(text).filter(label -> label.shape() == Shape.PLAIN);
  }

  private static Optional<Label> bracketed(String name, int end) {
    String key = KnownLabels.normal(name);
    return NameShape.isName(name) && !Markers.mentions(key)
        ? Optional.of(new Label(name, key, Optional.empty(), Shape.PLAIN, false, end, ""))
        : Optional.empty();
  }
}
