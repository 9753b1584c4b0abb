package org.turnstone.transcript.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// Notes where lines begin while characters pass through, since FastCSV tells of a row only on
/// which line it begins. Keeps the lines that are still asked for.
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
    int count = in.read(target, offset, length);
    for (int i = offset; i < offset + count; i++) {
      pass(target[i]);
    }
    return count;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  private void pass(char c) {
    passed++;
    if (c == '\n' && afterReturn) {
      starts[kept - 1] = passed;
    } else if (c == '\n' || c == '\r') {
      if (kept == starts.length) {
        starts = Arrays.copyOf(starts, 2 * kept);
        quotes = Arrays.copyOf(quotes, 2 * kept);
      }
      starts[kept] = passed;
      quotes[kept++] = quotesPassed;
    } else if (c == '"') {
      quotesPassed++;
    }
    afterReturn = c == '\r';
  }
}
