package org.turnstone.transcript.json;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/// The lines of a file that may be larger than memory, and where each begins. A line that is too
/// long itself is cut.
final class LongLines {

  /// @param number counted from 1
  /// @param character at which it begins
  /// @param cut whether it goes on
  record Line(String text, long number, long character, boolean cut) {}

  private final Reader characters;
  private final long longest;
  private final char[] piece = new char[1 << 13];
  private int at;
  private int end;
  private long before;
  private long number;
  private boolean afterReturn;

  LongLines(Reader characters, long longest) {
    this.characters = characters;
    this.longest = longest;
  }

  /// The next line that is not blank; empty at the end.
  Optional<Line> next() throws IOException {
    Optional<Line> line = any();
    while (line.isPresent() && line.get().text().isBlank()) {
      line = any();
    }
    return line;
  }

  private Optional<Line> any() throws IOException {
    StringBuilder text = new StringBuilder();
    boolean cut = false;
    long start = before + at;
    for (int c = read(); c >= 0; c = read()) {
      if (c == '\n' && afterReturn) {
        afterReturn = false;
        start = before + at;
      } else if (c == '\n' || c == '\r') {
        afterReturn = c == '\r';
        return Optional.of(new Line(text.toString(), ++number, start, cut));
      } else {
        afterReturn = false;
        cut = cut || text.length() >= longest;
        if (!cut) {
          text.append((char) c);
        }
      }
    }
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Line(text.toString(), ++number, start, cut));
  }

  private int read() throws IOException {
    if (at == end) {
      before += end;
      at = 0;
      end = Math.max(0, characters.read(piece));
      if (end == 0) {
        return -1;
      }
    }
    return piece[at++];
  }
}
