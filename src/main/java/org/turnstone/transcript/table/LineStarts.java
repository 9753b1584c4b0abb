package org.turnstone.transcript.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// Notes where lines begin while characters pass through, since FastCSV tells of a row only on
/// which line it begins. Keeps the lines that are still asked for.
///
/// Every line end goes on as `\n`: after a lone `\r` in quotation marks FastCSV 4.1 takes the end
/// of the row for the rest of a `\r\n`, and joins two rows.
final class LineStarts extends FilterReader {

  /// Where each kept line begins, and how many quotation marks stand before it.
  private long[] starts = new long[64];
  private long[] quotes = new long[64];
  private int kept = 1;

  /// Number of the line that is kept first.
  private long first = 1;

  private long passed;
  private long quotesPassed;
  private boolean afterReturn;

  LineStarts(Reader in) {
    super(in);
  }

  /// The character at which a line begins. Those before it are forgotten.
  ///
  /// @param line counted from 1; not before the one that was asked for last
  long start(long line) {
    int drop = Math.clamp(line - first, 0, kept - 1);
    if (drop > 0) {
      System.arraycopy(starts, drop, starts, 0, kept - drop);
      System.arraycopy(quotes, drop, quotes, 0, kept - drop);
      kept -= drop;
      first += drop;
    }
    return starts[0];
  }

  /// Whether a quotation mark is open at the end that was opened on an earlier line, and not before
  /// the line that was asked for last.
  boolean quoteIsOpen() {
    int lines = starts[kept - 1] == passed ? kept - 1 : kept;
    return lines > 1 && (quotesPassed - quotes[0]) % 2 == 1;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = 0;
    while (count == 0 && length > 0) {
      int read = in.read(target, offset, length);
      if (read < 0) {
        return -1;
      }
      for (int i = offset; i < offset + read; i++) {
        char c = target[i];
        if (pass(c)) {
          target[offset + count++] = c == '\r' ? '\n' : c;
        }
      }
    }
    return count;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  /// Whether the character goes on; one that ends a line that has ended already does not.
  private boolean pass(char c) {
    passed++;
    boolean ended = c == '\n' && afterReturn;
    afterReturn = c == '\r';
    if (ended) {
      starts[kept - 1] = passed;
    } else if (c == '\n' || c == '\r') {
      begin();
    } else if (c == '"') {
      quotesPassed++;
    }
    return !ended;
  }

  private void begin() {
    if (kept == starts.length) {
      starts = Arrays.copyOf(starts, 2 * kept);
      quotes = Arrays.copyOf(quotes, 2 * kept);
    }
    starts[kept] = passed;
    quotes[kept++] = quotesPassed;
  }
}
