package org.turnstone.transcript.format;

import java.util.List;
import org.turnstone.transcript.text.DoubleEncoding;
import org.turnstone.transcript.text.Lines;

/// Makes lines of the words that a format holds in pieces, and counts what it puts right in them,
/// so that a person is told once for a file. Not safe for several threads.
public final class Repairs {

  private int repaired;
  private int dropped;
  private int halves;

  /// A piece as lines without blanks at their ends; none when it is blank.
  public List<String> lines(String piece) {
    DoubleEncoding.Repaired mended = DoubleEncoding.repair(whole(piece));
    Lines lines = Lines.of(mended.text());
    repaired += mended.count();
    dropped += lines.dropped();
    return lines.lines();
  }

  /// A piece as one line.
  public String line(String piece) {
    return String.join(" ", lines(piece)).strip();
  }

  /// Says what was put right.
  public void tell(Remarks remarks) {
    if (repaired > 0) {
      remarks.note(DoubleEncoding.sentence(repaired));
    }
    if (dropped > 0) {
      remarks.note(Source.dropped(dropped));
    }
    if (halves > 0) {
      remarks.note(
          "Some characters of this file are only half there and show as �: %,d of them."
              .formatted(halves));
    }
  }

  /// Half of a surrogate pair is no character, and cannot be written to any file.
  private String whole(String piece) {
    StringBuilder whole = null;
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < piece.length()
              && Character.isLowSurrogate(piece.charAt(i + 1));
      if (pair) {
        i++;
      } else {
        whole = whole == null ? new StringBuilder(piece) : whole;
        whole.setCharAt(i, '\uFFFD');
        halves++;
      }
    }
    return whole == null ? piece : whole.toString();
  }
}
