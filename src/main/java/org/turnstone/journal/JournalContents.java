package org.turnstone.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;

/// What one journal file holds.
///
/// @param actions those of its lines that are whole, in order
/// @param damagedLines numbers of lines that are no actions, counted from 1, without a torn end
/// @param size of the file, in bytes
/// @param tornFrom position of a last line that is not whole; the size when all are
/// @param endsLine whether the last whole line has its line end
record JournalContents(
    List<Line> actions, List<Integer> damagedLines, long size, long tornFrom, boolean endsLine) {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  static final JournalContents NONE = new JournalContents(List.of(), List.of(), 0, 0, true);

  /// @param number counted from 1
  record Line(int number, Action action) {}

  static JournalContents read(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }

  /// A last line counts as whole when it can be read, even if its `\n` is missing: an editor or a
  /// merge may have dropped it.
  static JournalContents of(byte[] bytes) {
    List<Line> actions = new ArrayList<>();
    List<Integer> damaged = new ArrayList<>();
    int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
    int tornFrom = bytes.length;
    for (int number = 1; start < bytes.length; number++) {
      int end = lineEnd(bytes, start);
      if (!isBlank(bytes, start, end)) {
        try {
          Action action = ActionLine.read(Arrays.copyOfRange(bytes, start, end));
          actions.add(new Line(number, action));
        } catch (ActionLine.Damaged e) {
          if (end + 1 < bytes.length) {
            damaged.add(number);
          } else {
            tornFrom = start;
          }
        }
      }
      start = end + 1;
    }
    boolean endsLine = tornFrom == 0 || bytes[tornFrom - 1] == '\n';
    return new JournalContents(actions, damaged, bytes.length, tornFrom, endsLine);
  }

  List<Action> all() {
    return actions.stream().map(Line::action).toList();
  }

  boolean isTorn() {
    return tornFrom < size;
  }

  /// How many actions hold edits of a newer version.
  long unknown() {
    return actions.stream()
        .filter(line -> line.action().edits().stream().anyMatch(Edit.Unknown.class::isInstance))
        .count();
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK.length
        && Arrays.equals(
            bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
  }

  private static int lineEnd(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
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
