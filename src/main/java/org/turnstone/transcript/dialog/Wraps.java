package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.turnstone.transcript.text.Blanks;

/// Lines that a program or a typist cut at a margin, though the sentence goes on. A line was cut
/// when the first word of the next one had no room on it; where nearly all are, a file is wrapped.
///
/// @param joined the lines that go on in the next one
/// @param margin characters of the longest line; 0 when the file is not wrapped
record Wraps(BitSet joined, int margin) {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 110;
  private static final int ENOUGH = 4;
  private static final Pattern ITEM = Pattern.compile("(?:[-+*•–>|]|\\d{1,3}[.)])\\h.*");
  private static final Wraps NONE = new Wraps(new BitSet(), 0);

  /// @param lines those after the head
  static Wraps of(List<String> lines, List<Candidate> turns) {
    int margin = 0;
    for (String line : lines) {
      margin = Math.max(margin, line.length());
      if (margin > WIDEST) {
        return NONE;
      }
    }
    if (margin < NARROWEST) {
      return NONE;
    }
    BitSet starts = new BitSet();
    turns.forEach(turn -> starts.set(turn.line()));
    BitSet joined = new BitSet();
    int pairs = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i);
      String next = lines.get(i + 1);
      if (!line.isEmpty() && !next.isEmpty() && !starts.get(i + 1)) {
        boolean item = ITEM.matcher(Blanks.strip(next)).matches();
        pairs++;
        joined.set(i, !item && hasNoRoom(line, next, margin));
      }
    }
    int cut = joined.cardinality();
    return cut >= ENOUGH && cut * 10 >= pairs * 8 ? new Wraps(joined, margin) : NONE;
  }

  private static boolean hasNoRoom(String line, String next, int margin) {
    String words = Blanks.strip(next);
    int word = 0;
    while (word < words.length() && !Blanks.isBlank(words.charAt(word))) {
      word++;
    }
    return line.length() + 1 + word > margin - 2;
  }

  boolean isWrapped() {
    return margin > 0;
  }

  /// The words of a turn with the lines that were cut put together again.
  ///
  /// @param from index of the first line
  List<String> join(List<String> lines, int from) {
    if (!isWrapped()) {
      return lines;
    }
    List<String> whole = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String words = Blanks.strip(lines.get(i));
      line.append(line.isEmpty() || isHyphened(line, words) ? "" : " ").append(words);
      if (!joined.get(from + i)) {
        whole.add(line.toString());
        line.setLength(0);
      }
    }
    if (!line.isEmpty()) {
      whole.add(line.toString());
    }
    return whole;
  }

  private static boolean isHyphened(CharSequence line, String next) {
    int last = line.length() - 1;
    return last > 0
        && line.charAt(last) == '-'
        && Character.isLetter(line.charAt(last - 1))
        && !next.isEmpty()
        && Character.isLowerCase(next.charAt(0));
  }
}
