package org.turnstone.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.CodingId;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;

/// A place in the bytes of a line, which goes on as the line is found to be as we write it. What it
/// takes for granted it has seen: at anything else it is [Unusual], also where another reader would
/// still know what is meant. For one thread.
final class LineBytes {

  private static final char REPLACEMENT = '\uFFFD';
  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";
  private static final int UUID_LENGTH = 36;
  private static final int MOST_DIGITS = 15;

  private final byte[] bytes;
  private final int end;
  private int at;
  private Text lastTime = new Text(0, 0, 0, true);
  private Instant lastInstant = Instant.EPOCH;

  /// A line that is not as it is mostly written.
  static final class Unusual extends Exception {
    private static final long serialVersionUID = 1;

    Unusual() {
      super(null, null, false, false);
    }
  }

  /// What stands between two quotation marks.
  ///
  /// @param escapes how many characters of it are written with a backslash
  /// @param ascii whether each byte is a character
  record Text(int from, int to, int escapes, boolean ascii) {

    int length() {
      return to - from - escapes;
    }
  }

  LineBytes(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
  }

  static byte[] of(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }

  static void require(boolean usual) throws Unusual {
    if (!usual) {
      throw new Unusual();
    }
  }

  /// Goes over these bytes if they come next.
  boolean skips(byte[] expected) {
    int to = at + expected.length;
    boolean there = to <= end && Arrays.equals(bytes, at, to, expected, 0, expected.length);
    at = there ? to : at;
    return there;
  }

  void skip(byte[] expected) throws Unusual {
    require(skips(expected));
  }

  boolean isAtEnd() {
    return at == end;
  }

  /// A number without a sign that is exact in every program.
  long number() throws Unusual {
    int from = at;
    long number = 0;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
      number = number * 10 + bytes[at++] - '0';
      require(at - from <= MOST_DIGITS);
    }
    require(at > from && (bytes[from] != '0' || at == from + 1));
    return number;
  }

  int smallNumber() throws Unusual {
    long number = number();
    require(number <= Integer.MAX_VALUE);
    return (int) number;
  }

  /// A text of which the first quotation mark was gone over.
  Text text() throws Unusual {
    int from = at;
    int escapes = 0;
    int all = 0;
    for (; at < end && bytes[at] != '"'; at++) {
      int next = bytes[at];
      all |= next;
      if (next == '\\') {
        escapes++;
        at++;
        require(at < end && ESCAPES.indexOf(bytes[at]) >= 0);
      } else {
        require(next >= ' ' || next < 0);
      }
    }
    require(at < end);
    return new Text(from, at++, escapes, all >= 0);
  }

  boolean isSame(Text one, Text other) {
    return Arrays.equals(bytes, one.from(), one.to(), bytes, other.from(), other.to());
  }

  String string() throws Unusual {
    return string(text());
  }

  /// Bytes that are no UTF-8 would be replaced; a text may also say the replacement by itself.
  String string(Text text) throws Unusual {
    byte[] plain = bytes;
    int from = text.from();
    if (text.escapes() > 0) {
      plain = new byte[text.length()];
      copy(text, plain, 0);
      from = 0;
    }
    if (text.ascii()) {
      return new String(plain, from, text.length(), StandardCharsets.ISO_8859_1);
    }
    String string = new String(plain, from, text.length(), StandardCharsets.UTF_8);
    require(string.indexOf(REPLACEMENT) < 0);
    return string;
  }

  private void copy(Text text, byte[] to, int position) {
    if (text.escapes() == 0) {
      System.arraycopy(bytes, text.from(), to, position, text.length());
      return;
    }
    int next = position;
    for (int i = text.from(); i < text.to(); i++) {
      to[next++] = bytes[i] == '\\' ? (byte) ESCAPED.charAt(ESCAPES.indexOf(bytes[++i])) : bytes[i];
    }
  }

  Quotation quotation(TextRange range, Text words, Text before, Text after) throws Unusual {
    if (!words.ascii() || !before.ascii() || !after.ascii()) {
      return new Quotation(range, string(words), string(before), string(after));
    }
    int wordsTo = before.length() + words.length();
    byte[] inContext = new byte[wordsTo + after.length()];
    copy(before, inContext, 0);
    copy(words, inContext, before.length());
    copy(after, inContext, wordsTo);
    return Quotation.within(range, inContext, before.length(), wordsTo);
  }

  CodingId codingId() throws Unusual {
    Text text = text();
    @Nullable UUID uuid = text.length() == UUID_LENGTH ? uuid(text.from()) : null;
    return uuid == null ? new CodingId(string(text)) : CodingId.of(uuid);
  }

  /// Null when these are not the bytes of a UUID as it is always written.
  private @Nullable UUID uuid(int from) {
    long high = 0;
    long low = 0;
    for (int i = 0; i < UUID_LENGTH; i++) {
      int next = bytes[from + i];
      boolean between = i == 8 || i == 13 || i == 18 || i == 23;
      int digit = next >= '0' && next <= '9' ? next - '0' : next - 'a' + 10;
      boolean isDigit = next >= '0' && next <= '9' || next >= 'a' && next <= 'f';
      if (between ? next != '-' : !isDigit) {
        return null;
      }
      if (!between) {
        high = high << 4 | low >>> 60;
        low = low << 4 | digit;
      }
    }
    return new UUID(high, low);
  }

  /// A time in UTC. The same object as that before when it is the same.
  Instant time() throws Unusual {
    Text text = text();
    if (!isSame(text, lastTime)) {
      lastInstant = instant(text);
      lastTime = text;
    }
    return lastInstant;
  }

  /// `2026-05-03T09:12:00.123Z`, with up to nine digits of a second or none.
  private Instant instant(Text text) throws Unusual {
    int from = text.from();
    int fraction = text.to() - from - 21;
    require(text.escapes() == 0 && (fraction == -1 || fraction >= 1 && fraction <= 9));
    require(bytes[from + 4] == '-' && bytes[from + 7] == '-' && bytes[from + 10] == 'T');
    require(bytes[from + 13] == ':' && bytes[from + 16] == ':' && bytes[text.to() - 1] == 'Z');
    LocalDate day = LocalDate.of(digits(from, 4), digits(from + 5, 2), digits(from + 8, 2));
    int hour = digits(from + 11, 2);
    int minute = digits(from + 14, 2);
    int second = digits(from + 17, 2);
    require(hour < 24 && minute < 60 && second < 60);
    int nanos = 0;
    if (fraction > 0) {
      require(bytes[from + 19] == '.');
      nanos = digits(from + 20, fraction);
      for (int i = fraction; i < 9; i++) {
        nanos *= 10;
      }
    }
    long seconds = day.toEpochDay() * 86_400 + hour * 3_600 + minute * 60 + second;
    return Instant.ofEpochSecond(seconds, nanos);
  }

  private int digits(int from, int count) throws Unusual {
    int number = 0;
    for (int i = from; i < from + count; i++) {
      require(bytes[i] >= '0' && bytes[i] <= '9');
      number = number * 10 + bytes[i] - '0';
    }
    return number;
  }
}
