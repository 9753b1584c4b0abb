package org.turnstone.transcript.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;
import org.turnstone.transcript.text.Decoded;
import org.turnstone.transcript.text.Lines;

/// How a file begins: enough to tell its format.
///
/// @param path from the folder, with `/`
/// @param start its first bytes, all of them when they are fewer than [#SIZE]
/// @param text the same as text, its last character possibly cut; empty when it is none
public record Sample(String path, byte[] start, Optional<String> text) {

  /// How many bytes are looked at.
  public static final int SIZE = 1 << 16;

  static Sample of(String path, byte[] start) {
    return new Sample(path, start, Decoded.of(start).map(Decoded::text));
  }

  /// Its lines, without blanks at their ends; the last one may be cut. None when it is no text.
  public List<String> lines() {
    return text.map(Lines::of).map(Lines::lines).orElse(List.of());
  }

  /// Whether the file begins with these bytes, each written as a character up to 255.
  public boolean begins(String bytes) {
    if (start.length < bytes.length()) {
      return false;
    }
    for (int i = 0; i < bytes.length(); i++) {
      if ((start[i] & 0xFF) != bytes.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// Whether these bytes stand anywhere in it, each written as a character up to 255.
  public boolean contains(String bytes) {
    return new String(start, ISO_8859_1).contains(bytes);
  }
}
