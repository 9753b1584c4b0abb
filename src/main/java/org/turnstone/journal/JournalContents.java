package org.turnstone.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.turnstone.edit.Action;

/// What one journal file holds.
///
/// @param actions those of its lines that are whole, in order
/// @param damagedLines numbers of lines that are no actions, counted from 1, without a torn end
/// @param size of the file, in bytes
/// @param tornFrom position of a last line that is not whole; the size when all are
/// @param endsLine whether the last whole line has its line end
/// @param lines how many there are, without a torn end
/// @param from where the actions begin; those before are known and were not read
/// @param unknown how many of all actions hold edits of a newer version
record JournalContents(
    List<Line> actions,
    List<Integer> damagedLines,
    long size,
    long tornFrom,
    boolean endsLine,
    int lines,
    long from,
    int unknown) {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  static final JournalContents NONE =
      new JournalContents(List.of(), List.of(), 0, 0, true, 0, 0, 0);

  /// @param number counted from 1
  record Line(int number, Action action) {}

  /// What became of a line: an action, or none when it is damaged; null when it is blank.
  private record Parsed(Optional<Action> action) {}

  /// A last line counts as whole when it can be read, even if its `\n` is missing: an editor or a
  /// merge may have dropped it.
  static JournalContents of(byte[] bytes) {
    return NONE.and(bytes, new Shared());
  }

  /// These contents and what comes after them. Uses all processors.
  ///
  /// @param rest of the file, from where these end; they end with a whole line
  JournalContents and(byte[] rest, Shared shared) {
    int start = size == 0 && startsWithMark(rest) ? BYTE_ORDER_MARK.length : 0;
    int[] ends = lineEnds(rest, start);
    ActionParser parser = new ActionParser(shared);
    Parsed[] parsed =
        IntStream.range(0, ends.length)
            .parallel()
            .mapToObj(i -> parse(rest, i == 0 ? start : ends[i - 1] + 1, ends[i], parser))
            .toArray(Parsed[]::new);
    List<Line> all = new ArrayList<>(actions);
    List<Integer> damaged = new ArrayList<>(damagedLines);
    int whole = ends.length;
    int newer = unknown;
    for (int i = 0; i < ends.length; i++) {
      int number = lines + i + 1;
      if (parsed[i] != null && parsed[i].action().isPresent()) {
        Action action = parsed[i].action().get();
        all.add(new Line(number, action));
        newer += action.canBeUndone() ? 0 : 1;
      } else if (parsed[i] != null && ends[i] + 1 < rest.length) {
        damaged.add(number);
      } else if (parsed[i] != null) {
        whole = i;
      }
    }
    int torn = whole == ends.length ? rest.length : whole == 0 ? start : ends[whole - 1] + 1;
    boolean ended = torn == 0 || rest[torn - 1] == '\n';
    return new JournalContents(
        all, damaged, size + rest.length, tornFrom + torn, ended, lines + whole, from, newer);
  }

  private static Parsed parse(byte[] bytes, int start, int end, ActionParser parser) {
    if (isBlank(bytes, start, end)) {
      return null;
    }
    try {
      return new Parsed(Optional.of(parser.read(bytes, start, end)));
    } catch (ActionLine.Damaged e) {
      return new Parsed(Optional.empty());
    }
  }

  List<Action> all() {
    return actions.stream().map(Line::action).toList();
  }

  boolean isTorn() {
    return tornFrom < size;
  }

  /// Whether nothing was left out because it is known.
  boolean isWhole() {
    return from == 0;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK.length
        && Arrays.equals(
            bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
  }

  private static int[] lineEnds(byte[] bytes, int start) {
    int[] ends = new int[64];
    int count = 0;
    for (int at = start; at < bytes.length; at++) {
      if (bytes[at] == '\n' || at == bytes.length - 1) {
        ends = count == ends.length ? Arrays.copyOf(ends, 2 * count) : ends;
        ends[count++] = bytes[at] == '\n' ? at : at + 1;
      }
    }
    return Arrays.copyOf(ends, count);
  }

  private static boolean isBlank(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\r' && bytes[i] != '\t') {
        return false;
      }
    }
    return true;
  }
}
