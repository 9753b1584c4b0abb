package org.turnstone.transcript.text;

import java.nio.charset.Charset;
import java.util.Arrays;

/// Repairs UTF-8 that some program took for windows-1252 and encoded again: `â€™` for `’`.
///
/// Works on each sequence of characters that are the bytes of one UTF-8 character, and leaves all
/// around it alone. A sequence that people could have typed stays: the `ß“` of a German quotation,
/// the `É…` of a shout.
public final class DoubleEncoding {

  private static final short[] BYTE_OF = bytes();

  private DoubleEncoding() {}

  /// @param count how many characters were repaired, counted after the repair
  public record Repaired(String text, int count) {}

  /// Says that so many characters were repaired.
  public static String sentence(int count) {
    return count == 1
        ? "Repaired 1 character that had been encoded twice."
        : "Repaired %,d characters that had been encoded twice.".formatted(count);
  }

  /// The text with every such sequence made the one character it stands for.
  public static Repaired repair(String text) {
    StringBuilder repaired = null;
    int count = 0;
    int copied = 0;
    int at = 0;
    while (at < text.length()) {
      int length = byteAt(text, at) < 0xC2 ? 0 : runLength(text, at);
      if (length == 0) {
        at++;
        continue;
      }
      repaired = repaired == null ? new StringBuilder(text.length()) : repaired;
      repaired.append(text, copied, at);
      for (int end = at + length; at < end; at += sequenceLength(text, at)) {
        repaired.appendCodePoint(decode(text, at));
        count++;
      }
      copied = at;
    }
    return count == 0
        ? new Repaired(text, 0)
        : new Repaired(repaired.append(text, copied, text.length()).toString(), count);
  }

  /// Length of the sequences that follow each other from here, if they are to be repaired, else 0.
  private static int runLength(String text, int start) {
    int end = start;
    int sequences = 0;
    for (int length = sequenceLength(text, end); length > 0; length = sequenceLength(text, end)) {
      end += length;
      sequences++;
    }
    if (sequences > 1) {
      return end - start;
    }
    return sequences == 1 && isMeant(text, start, end) ? end - start : 0;
  }

  /// Whether a single sequence is more likely one broken character than several whole ones. Western
  /// letters, punctuation, symbols and emoji stand alone between whole characters; letters of other
  /// scripts come in rows.
  private static boolean isMeant(String text, int start, int end) {
    return switch (byteAt(text, start)) {
      case 0xC2, 0xC3, 0xC4, 0xC5 -> !endsCapitals(text, start, end);
      case 0xE2, 0xEF, 0xF0 -> true;
      default -> false;
    };
  }

  /// `MANHÃ…`: a word in capitals whose last letter looks like a first byte, then punctuation.
  private static boolean endsCapitals(String text, int start, int end) {
    boolean afterCapital = start > 0 && Character.isUpperCase(text.charAt(start - 1));
    boolean beforeLetter = end < text.length() && Character.isLetter(text.charAt(end));
    boolean punctuation = "…’‘“”–—»›«‹ ".indexOf(text.charAt(start + 1)) >= 0;
    return afterCapital && punctuation && !beforeLetter;
  }

  /// How many characters from here are the bytes of one character in strict UTF-8; 0 when none.
  private static int sequenceLength(String text, int at) {
    int lead = byteAt(text, at);
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    for (int i = 1; i < length; i++) {
      int next = byteAt(text, at + i);
      if (next < 0x80 || next > 0xBF) {
        return 0;
      }
    }
    return length == 0 || isStrict(lead, byteAt(text, at + 1)) ? length : 0;
  }

  /// Neither longer than needed, nor half of a surrogate pair, nor beyond Unicode.
  private static boolean isStrict(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }

  private static int decode(String text, int at) {
    int length = sequenceLength(text, at);
    int codePoint = byteAt(text, at) & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      codePoint = codePoint << 6 | byteAt(text, at + i) & 0x3F;
    }
    return codePoint;
  }

  /// The byte that windows-1252 has for the character; -1 when it has none or the text ends.
  private static int byteAt(String text, int at) {
    char c = at < text.length() ? text.charAt(at) : 0xFFFF;
    return c < 0x80 ? -1 : c < 0x100 ? c : c < BYTE_OF.length ? BYTE_OF[c] : -1;
  }

  /// Bytes 0x80 to 0x9F stand for characters far off; five of them stand for nothing, and programs
  /// pass these through as the control characters of the same number, as they do others at times.
  private static short[] bytes() {
    short[] bytes = new short[0x2123];
    Arrays.fill(bytes, (short) -1);
    Charset windows = Charset.forName("windows-1252");
    for (int value = 0x80; value < 0xA0; value++) {
      char c = new String(new byte[] {(byte) value}, windows).charAt(0);
      if (c < bytes.length) {
        bytes[c] = (short) value;
      }
    }
    return bytes;
  }
}
