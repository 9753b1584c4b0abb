package org.turnstone.transcript.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;

/// How many bytes of which kind a file has, which tells text from what is none. NULs at the end do
/// not count: a power cut leaves them.
///
/// @param evenNuls NULs at even positions, from 0
/// @param controls bytes that have no place in text, NULs among them
/// @param archive whether it begins like a PDF or a packed document
record ByteCensus(int length, int evenNuls, int oddNuls, int controls, boolean archive) {

  static ByteCensus of(byte[] bytes) {
    int length = bytes.length;
    while (length > 0 && bytes[length - 1] == 0) {
      length--;
    }
    int[] nuls = new int[2];
    int controls = 0;
    for (int i = 0; i < length; i++) {
      nuls[i & 1] += bytes[i] == 0 ? 1 : 0;
      controls += isControl(bytes[i]) ? 1 : 0;
    }
    String start = new String(bytes, 0, Math.min(5, length), ISO_8859_1);
    boolean archive = Stream.of("%PDF-", "PK\u0003\u0004", "{\\rtf").anyMatch(start::startsWith);
    return new ByteCensus(length, nuls[0], nuls[1], controls, archive);
  }

  /// UTF-16 without a mark. Western text has a NUL in every pair of bytes, other scripts in every
  /// blank and line end; all of them on the same side.
  ///
  /// @param alsoUtf8 whether the bytes read as UTF-8 too; then more NULs are asked for
  Optional<Charset> wide(boolean alsoUtf8) {
    int nuls = evenNuls + oddNuls;
    boolean enough = (long) nuls * (alsoUtf8 ? 5 : 200) >= length;
    boolean oneSide = 20L * Math.min(evenNuls, oddNuls) <= nuls;
    if (nuls == 0 || !enough || !oneSide || controls - nuls > length / 4) {
      return Optional.empty();
    }
    return Optional.of(oddNuls > evenNuls ? UTF_16LE : UTF_16BE);
  }

  boolean isBinary() {
    return archive || controls > 4 && (long) controls * 20 > length;
  }

  private static boolean isControl(byte value) {
    return value >= 0 && value < ' ' && !(value >= '\t' && value <= '\r') && value != 0x1B;
  }
}
