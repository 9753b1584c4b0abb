package org.turnstone.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/// Writes numbers and strings in few bytes, for files of the cache that hold a million of them. Any
/// string comes back as it was, also one with half a character at its end. For one thread.
public final class PackedWriter {

  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private final CRC32C checksum = new CRC32C();
  private final Map<String, Integer> names = new HashMap<>();
  private final byte[] buffer = new byte[BUFFER];
  private int filled;
  private long flushed;

  public PackedWriter(OutputStream out) {
    this.out = out;
  }

  /// A number; small ones take one byte, negative ones ten.
  public void number(long number) throws IOException {
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      writeByte((int) (rest | 0x80));
      rest >>>= 7;
    }
    writeByte((int) rest);
  }

  /// A number that is as likely large as small; eight bytes.
  public void bits(long number) throws IOException {
    for (int shift = 56; shift >= 0; shift -= 8) {
      writeByte((int) (number >>> shift));
    }
  }

  public void flag(boolean flag) throws IOException {
    writeByte(flag ? 1 : 0);
  }

  public void bytes(byte[] bytes) throws IOException {
    number(bytes.length);
    write(bytes);
  }

  public void text(String text) throws IOException {
    byte[] narrow = text.getBytes(StandardCharsets.ISO_8859_1);
    boolean fits = text.equals(new String(narrow, StandardCharsets.ISO_8859_1));
    number((long) text.length() << 1 | (fits ? 0 : 1));
    if (fits) {
      write(narrow);
    } else {
      for (int i = 0; i < text.length(); i++) {
        writeByte(text.charAt(i) >>> 8);
        writeByte(text.charAt(i));
      }
    }
  }

  /// A string that comes often: it is written once, and read as one object.
  public void name(String name) throws IOException {
    Integer known = names.putIfAbsent(name, names.size());
    number(known == null ? 0 : known + 1);
    if (known == null) {
      text(name);
    }
  }

  /// How many bytes were written.
  public long written() {
    return flushed + filled;
  }

  /// Ends with a checksum of all that was written.
  public void finish() throws IOException {
    flush();
    long sum = checksum.getValue();
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write((int) (sum >>> shift));
    }
    out.flush();
  }

  private void write(byte[] bytes) throws IOException {
    if (bytes.length > buffer.length - filled) {
      flush();
    }
    if (bytes.length > buffer.length) {
      checksum.update(bytes);
      out.write(bytes);
      flushed += bytes.length;
    } else {
      System.arraycopy(bytes, 0, buffer, filled, bytes.length);
      filled += bytes.length;
    }
  }

  private void writeByte(int value) throws IOException {
    if (filled == buffer.length) {
      flush();
    }
    buffer[filled++] = (byte) value;
  }

  private void flush() throws IOException {
    checksum.update(buffer, 0, filled);
    out.write(buffer, 0, filled);
    flushed += filled;
    filled = 0;
  }
}
