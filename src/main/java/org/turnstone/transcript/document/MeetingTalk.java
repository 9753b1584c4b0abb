package org.turnstone.transcript.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.turnstone.transcript.format.Clock;
import org.turnstone.transcript.format.Draft;
import org.turnstone.transcript.format.Utterance;

/// Talk as meeting programs and Word's own transcription write it: a line that says when and who
/// comes before the words. `Maria Silva   0:05`, `00:00:05 Speaker 1`, or
/// `0:0:5.100 --> 0:0:8.250` with the name on the line below.
final class MeetingTalk {

  private static final Pattern ARROW =
      Pattern.compile("\\h*(%1$s)\\h*-->\\h*%1$s\\h*".formatted(Clock.UNFILLED_TIME));
  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "\\h*(.{1,63}?)\\h+(%1$s)(?:\\h*-->\\h*%1$s)?\\h*".formatted(Clock.UNFILLED_TIME));
  private static final Pattern TIME_FIRST =
      Pattern.compile("\\h*(%s)\\h+(.{1,63}?)\\h*".formatted(Clock.UNFILLED_TIME));
  private static final Pattern RECORDING =
      Pattern.compile(
          ".{1,80}\\h(?:started|stopped) (?:transcription|recording)\\.?(?:\\h+%s)?"
              .formatted(Clock.UNFILLED_TIME));

  /// Between a name and its time where they are no part of a sentence.
  private static final Pattern GAP = Pattern.compile("\\S(?:\\h{2,}|\\t)\\d");

  /// Text has so many lines for each that says who speaks, at most; else times only occur in it.
  private static final int LINES_EACH = 40;

  private record Head(int line, Optional<String> name, String time) {}

  private MeetingTalk() {}

  /// Empty when the document is written otherwise.
  static Optional<Draft> of(Page page, LeftOut leftOut) {
    List<Paragraph> paragraphs = page.paragraphs();
    List<String> lines = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      lines.addAll(paragraph.lines());
      lines.add("");
    }
    return Stream.of(arrows(lines), heads(lines, NAME_FIRST, 1), heads(lines, TIME_FIRST, 2))
        .filter(heads -> isTalk(heads, lines))
        .findFirst()
        .map(heads -> talk(page, lines, heads, leftOut));
  }

  private static List<Head> arrows(List<String> lines) {
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher arrow = ARROW.matcher(lines.get(i));
      if (arrow.matches()) {
        int next = i + 1;
        while (next < lines.size() && lines.get(next).isEmpty()) {
          next++;
        }
        boolean named = next < lines.size() && Names.isName(lines.get(next).strip());
        heads.add(
            named
                ? new Head(next, Optional.of(lines.get(next).strip()), arrow.group(1))
                : new Head(i, Optional.empty(), arrow.group(1)));
        i = named ? next : i;
      }
    }
    return heads;
  }

  private static List<Head> heads(List<String> lines, Pattern pattern, int name) {
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher head = pattern.matcher(lines.get(i));
      boolean fresh = i == 0 || lines.get(i - 1).isEmpty();
      boolean parted = fresh || GAP.matcher(lines.get(i)).find();
      if (parted && head.matches() && Names.isName(head.group(name).strip())) {
        heads.add(new Head(i, Optional.of(head.group(name).strip()), head.group(3 - name)));
      }
    }
    return heads;
  }

  /// Times go forward and names return; the first stands near the top.
  private static boolean isTalk(List<Head> heads, List<String> lines) {
    List<String> names = heads.stream().flatMap(head -> head.name().stream()).toList();
    if (heads.size() < 2 || names.isEmpty() || lines.size() > LINES_EACH * heads.size()) {
      return false;
    }
    int back = 0;
    for (int i = 1; i < heads.size(); i++) {
      back += Clock.seconds(heads.get(i).time()) < Clock.seconds(heads.get(i - 1).time()) ? 1 : 0;
    }
    boolean arrows = ARROW.matcher(lines.get(Math.max(0, heads.getFirst().line() - 2))).matches();
    return 10 * back <= heads.size()
        && heads.getFirst().line() < 30
        && (arrows || heads.size() == 2 || Names.recur(names));
  }

  private static Draft talk(Page page, List<String> lines, List<Head> heads, LeftOut leftOut) {
    List<Utterance> said = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1).line() : lines.size();
      List<String> words = new ArrayList<>();
      for (String line : lines.subList(heads.get(i).line() + 1, end)) {
        if (RECORDING.matcher(line.strip()).matches()) {
          leftOut.add(LeftOut.Kind.RECORDING);
        } else if (!ARROW.matcher(line).matches()) {
          words.add(line);
        }
      }
      Head head = heads.get(i);
      said.add(new Utterance(head.name().orElse(""), Optional.of(head.time()), trimmed(words)));
    }
    List<Paragraph> before = new ArrayList<>();
    int line = 0;
    for (Paragraph paragraph : page.paragraphs()) {
      line += paragraph.lines().size() + 1;
      if (line > heads.getFirst().line()) {
        break;
      }
      if (RECORDING.matcher(paragraph.words()).matches()) {
        leftOut.add(LeftOut.Kind.RECORDING);
      } else if (!ARROW.matcher(paragraph.words()).matches()) {
        before.add(paragraph);
      }
    }
    return new Draft.Talk(Surroundings.origin(page.title(), before, leftOut), said, false);
  }

  /// Without empty lines at either end.
  private static List<String> trimmed(List<String> lines) {
    int start = 0;
    int end = lines.size();
    while (start < end && lines.get(start).isEmpty()) {
      start++;
    }
    while (end > start && lines.get(end - 1).isEmpty()) {
      end--;
    }
    return lines.subList(start, end);
  }
}
