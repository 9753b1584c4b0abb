package org.turnstone.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.turnstone.edit.Action;
import org.turnstone.journal.JournalContents.Line;

/// Reads a journal piece by piece, so that it need not be in memory, each on all processors. A line
/// that ends a piece waits for what comes next, since only then is it known whether it is the last
/// one. For one thread.
final class JournalReading {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final JournalContents before;
  private final Shared shared;
  private final boolean packed;
  private final ActionParser parser;
  private final List<Line> actions;
  private final List<Integer> damaged;
  private final CRC32C checksum;
  private byte[] piece;
  private int filled;
  private long size;
  private int lines;
  private int unknown;

  /// What became of a line: an action, or none when it is damaged; null when it is blank.
  private record Parsed(Optional<Action> action) {}

  /// @param before what is in the journal before that
  /// @param checksum of the bytes of that, and then of all that is whole
  /// @param pieceSize in bytes, at first: a longer line makes it longer
  /// @param packed whether the many edits of an action are packed as soon as they are read
  JournalReading(
      JournalContents before, Shared shared, CRC32C checksum, int pieceSize, boolean packed) {
    this.before = before;
    this.shared = shared;
    this.packed = packed;
    this.parser = new ActionParser(shared);
    this.actions = new ArrayList<>(before.actions());
    this.damaged = new ArrayList<>(before.damagedLines());
    this.checksum = checksum;
    this.piece = new byte[pieceSize];
    this.size = before.size();
    this.lines = before.lines();
    this.unknown = before.unknown();
  }

  /// Reads to the end, or so many bytes.
  JournalContents read(InputStream in, long most) throws IOException {
    long left = most;
    for (int read; (read = in.readNBytes(piece, filled, space(left))) > 0; ) {
      filled += read;
      left -= read;
      if (filled == piece.length) {
        takeIn(beforeLastLine());
      }
    }
    int[] ends = lineEnds(filled);
    int whole = parse(ends, true);
    int torn = whole == ends.length ? filled : whole == 0 ? start() : ends[whole - 1] + 1;
    boolean ended = torn == 0 || piece[torn - 1] == '\n';
    checksum.update(piece, 0, torn);
    return new JournalContents(
        actions, damaged, size + filled, size + torn, ended, lines, before.from(), unknown);
  }

  private int space(long left) {
    return (int) Math.min(piece.length - filled, left);
  }

  /// Takes in so many bytes, which are whole lines. When there are none, the line is longer than
  /// the piece.
  private void takeIn(int bytes) {
    if (bytes == 0) {
      piece = Arrays.copyOf(piece, Math.multiplyExact(piece.length, 2));
      return;
    }
    parse(lineEnds(bytes), false);
    checksum.update(piece, 0, bytes);
    System.arraycopy(piece, bytes, piece, 0, filled - bytes);
    size += bytes;
    filled -= bytes;
  }

  /// A last line counts as whole when it can be read, even if its `\n` is missing: an editor or a
  /// merge may have dropped it.
  ///
  /// @param isLast whether nothing comes after these lines
  /// @return how many of them are whole
  private int parse(int[] ends, boolean isLast) {
    Parsed[] parsed =
        IntStream.range(0, ends.length)
            .parallel()
            .mapToObj(i -> parse(i == 0 ? start() : ends[i - 1] + 1, ends[i]))
            .toArray(Parsed[]::new);
    int whole = ends.length;
    for (int i = 0; i < ends.length; i++) {
      int number = lines + i + 1;
      if (parsed[i] != null && parsed[i].action().isPresent()) {
        Action action = parsed[i].action().get();
        actions.add(new Line(number, action));
        unknown += action.canBeUndone() ? 0 : 1;
      } else if (parsed[i] != null && isLast && i == ends.length - 1) {
        whole = i;
      } else if (parsed[i] != null) {
        damaged.add(number);
      }
    }
    lines += whole;
    return whole;
  }

  private @Nullable Parsed parse(int from, int to) {
    if (isBlank(from, to)) {
      return null;
    }
    try {
      Action action = parser.read(piece, from, to);
      return new Parsed(Optional.of(packed ? PackedEdits.packed(action, shared) : action));
    } catch (ActionLine.Damaged e) {
      return new Parsed(Optional.empty());
    }
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (piece[i] != ' ' && piece[i] != '\r' && piece[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  /// Where the first line of the piece begins.
  private int start() {
    int mark = BYTE_ORDER_MARK.length;
    boolean marked =
        size == 0 && filled >= mark && Arrays.equals(piece, 0, mark, BYTE_ORDER_MARK, 0, mark);
    return marked ? mark : 0;
  }

  private int[] lineEnds(int to) {
    int[] ends = new int[64];
    int count = 0;
    for (int at = start(); at < to; at++) {
      if (piece[at] == '\n' || at == to - 1) {
        ends = count == ends.length ? Arrays.copyOf(ends, 2 * count) : ends;
        ends[count++] = piece[at] == '\n' ? at : at + 1;
      }
    }
    return Arrays.copyOf(ends, count);
  }

  /// Where the last line begins that has a line end; 0 when none is before it.
  private int beforeLastLine() {
    int at = filled - 1;
    for (int ends = 0; at >= 0; at--) {
      ends += piece[at] == '\n' ? 1 : 0;
      if (ends == 2) {
        break;
      }
    }
    return at + 1;
  }
}
