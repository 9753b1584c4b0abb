package org.turnstone.transcript.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turnstone.transcript.text.Decoded;
import org.turnstone.transcript.text.Lines;

/// How a file begins: enough to tell its format. Every format looks at it, so it is decoded and cut
/// into lines once. Used by one thread.
public final class Sample {

  /// How many bytes are looked at.
  public static final int SIZE = 1 << 16;

  private final String path;
  private final byte[] start;
  private final Optional<Decoded> decoded;
  private @Nullable Lines lines;

  Sample(String path, byte[] start, Optional<Decoded> decoded) {
    this.path = path;
    this.start = start;
    this.decoded = decoded;
  }

  /// The path of the file from the folder, with `/`.
  public String path() {
    return path;
  }

  /// Its first bytes, all of them when they are fewer than [#SIZE]; not to be changed.
  public byte[] start() {
    return start;
  }

  /// The same as text, its last character possibly cut; empty when it is none.
  public Optional<String> text() {
    return decoded.map(Decoded::text);
  }

  /// Its lines, without blanks at their ends; the last one may be cut. None when it is no text.
  public List<String> lines() {
    return cut().lines();
  }

  Lines cut() {
    if (lines == null) {
      lines = Lines.of(text().orElse(""));
    }
    return lines;
  }

  Optional<Decoded> decoded() {
    return decoded;
  }

  /// Whether it is all of the file.
  boolean isWhole() {
    return start.length < SIZE;
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
