package org.turnstone.transcript.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Finds the cues among the lines of a file. Goes by the lines with times alone, so that blank
/// lines and numbers may be missing. Blocks of comments and of style are left out; words that stand
/// anywhere else belong to the cue before them, since none may be lost.
final class CueReader {

  /// The ids that Teams gives: letters and digits in groups, often with a number behind.
  private static final Pattern UNIQUE_ID =
      Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?:[-/_]\\w+)*");

  private final List<String> lines;
  private final boolean web;
  private final List<String> head = new ArrayList<>();
  private final List<Cue> cues = new ArrayList<>();
  private List<String> words = new ArrayList<>();
  private Optional<Timing> current = Optional.empty();
  private OptionalLong number = OptionalLong.empty();
  private int comments;

  private CueReader(List<String> lines, boolean web) {
    this.lines = lines;
    this.web = web;
  }

  /// @param head the lines before the first cue
  /// @param comments how many blocks were left out that say something to a person
  record Found(List<String> head, List<Cue> cues, int comments) {}

  /// @param web whether the file is WebVTT, which knows ids of any form, and blocks of other kinds
  static Found in(List<String> lines, boolean web) {
    CueReader reader = new CueReader(lines, web);
    reader.run();
    return new Found(reader.head, reader.cues, reader.comments);
  }

  private void run() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Optional<Timing> timing = Timing.of(line);
      if (timing.isPresent()) {
        close();
        current = timing;
      } else if (beginsBlock(i)) {
        i = endOfBlock(i) - 1;
      } else if (!line.isEmpty() && !isId(i)) {
        (current.isPresent() ? words : head).add(line);
      }
    }
    close();
  }

  private void close() {
    List<String> said = words;
    current.ifPresent(timing -> cues.add(new Cue(timing, said)));
    words = new ArrayList<>();
  }

  /// What names the cue whose time is on the next line.
  private boolean isId(int index) {
    if (index + 1 >= lines.size() || Timing.of(lines.get(index + 1)).isEmpty()) {
      return false;
    }
    String line = lines.get(index).strip();
    boolean apart = index == 0 || lines.get(index - 1).isEmpty();
    if (isNumber(line)) {
      return counts(Long.parseLong(line), apart);
    }
    return UNIQUE_ID.matcher(line).matches() || web && apart;
  }

  /// A number that is said, right before a cue without number and blank line, does not count on.
  private boolean counts(long next, boolean apart) {
    boolean follows = number.isEmpty() || next == number.getAsLong() + 1;
    if (apart || follows) {
      number = OptionalLong.of(next);
      return true;
    }
    return false;
  }

  private static boolean isNumber(String line) {
    return !line.isEmpty()
        && line.length() < 10
        && line.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean beginsBlock(int index) {
    String line = lines.get(index);
    boolean apart = index == 0 || lines.get(index - 1).isEmpty();
    return web
        && apart
        && (line.equals("NOTE")
            || line.startsWith("NOTE ")
            || line.startsWith("NOTE\t")
            || line.equals("STYLE")
            || line.equals("REGION"));
  }

  /// Ends at a blank line, or where one is missing before a cue.
  private int endOfBlock(int begin) {
    int end = begin + 1;
    while (end < lines.size() && !lines.get(end).isEmpty() && Timing.of(lines.get(end)).isEmpty()) {
      end++;
    }
    boolean said = lines.get(begin).startsWith("NOTE") && !isFact(lines.get(begin), end - begin);
    comments += said ? 1 : 0;
    return end;
  }

  /// What programs note of a cue: `NOTE Confidence: 0.91`.
  private static boolean isFact(String line, int length) {
    return length == 1 && (line.indexOf(':') > 0 || line.length() <= "NOTE ".length());
  }
}
