package org.turnstone.cache;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32C;

/// Reads what a [PackedWriter] wrote. Nothing that was read counts before [#finish] has returned.
/// For one thread.
public final class PackedReader {

  private static final int BUFFER = 1 << 16;

  /// A damaged length must not ask for all the memory there is before the bytes prove it wrong.
  private static final int LONGEST = 1 << 28;

  private static final int TRUSTED = 1 << 20;

  private final InputStream in;
  private final CRC32C checksum = new CRC32C();
  private final List<String> names = new ArrayList<>();
  private final byte[] buffer;
  private int position;
  private int filled;

  public PackedReader(InputStream in) {
    this.in = in;
    this.buffer = new byte[BUFFER];
  }

  /// Reads from a part of bytes that are known to be whole.
  public PackedReader(byte[] bytes, int from, int to) {
    this.in = InputStream.nullInputStream();
    this.buffer = bytes;
    this.position = from;
    this.filled = to;
  }

  /// A number that was written as one.
  public long number() throws IOException {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int next = readByte();
      number |= (next & 0x7FL) << shift;
      if ((next & 0x80) == 0) {
        return number;
      }
    }
    throw new IOException("not a number");
  }

  /// A number of things, or a place among them.
  public int count() throws IOException {
    long number = number();
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw new IOException("not a count");
    }
    return (int) number;
  }

  /// A number that was written as eight bytes.
  public long bits() throws IOException {
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = number << 8 | readByte();
    }
    return number;
  }

  public boolean flag() throws IOException {
    return readByte() != 0;
  }

  public String text() throws IOException {
    long head = number();
    if (head == 0) {
      return "";
    }
    return (head & 1) != 0 ? wide(length(head >>> 1)) : narrow(length(head >>> 1));
  }

  /// What is made of a string: of its bytes in ISO 8859-1 when it has no other characters, else of
  /// itself.
  public <T> T text(Function<byte[], T> narrow, Function<String, T> wide) throws IOException {
    long head = number();
    int length = length(head >>> 1);
    return (head & 1) != 0 ? wide.apply(wide(length)) : narrow.apply(bytes(length));
  }

  /// Bytes that were written as such.
  public byte[] bytes() throws IOException {
    return bytes(length(number()));
  }

  private static int length(long length) throws IOException {
    if (length < 0 || length > LONGEST) {
      throw new IOException("not a length");
    }
    return (int) length;
  }

  private String narrow(int length) throws IOException {
    if (length <= filled - position) {
      String text = new String(buffer, position, length, StandardCharsets.ISO_8859_1);
      position += length;
      return text;
    }
    return new String(bytes(length), StandardCharsets.ISO_8859_1);
  }

  private String wide(int length) throws IOException {
    byte[] bytes = bytes(length * 2);
    char[] text = new char[length];
    for (int i = 0; i < length; i++) {
      text[i] = (char) (bytes[2 * i] << 8 | bytes[2 * i + 1] & 0xFF);
    }
    return new String(text);
  }

  private byte[] bytes(int length) throws IOException {
    byte[] bytes = new byte[Math.min(length, TRUSTED)];
    for (int done = 0; done < length; ) {
      if (done == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(length, 2L * bytes.length));
      }
      if (position == filled) {
        fill();
      }
      int part = Math.min(bytes.length - done, filled - position);
      System.arraycopy(buffer, position, bytes, done, part);
      position += part;
      done += part;
    }
    return bytes;
  }

  /// A string that comes often.
  public String name() throws IOException {
    int known = count();
    if (known > names.size()) {
      throw new IOException("not a name");
    }
    if (known == 0) {
      names.add(text());
      return names.getLast();
    }
    return names.get(known - 1);
  }

  /// @throws IOException when the bytes that were read are not those that were written, or not all
  public void finish() throws IOException {
    if (filled - position != Integer.BYTES && fillAtEnd() != Integer.BYTES) {
      throw new IOException("not at the end");
    }
    long sum = 0;
    checksum.update(buffer, 0, position);
    for (int i = 0; i < Integer.BYTES; i++) {
      sum = sum << 8 | buffer[position + i] & 0xFF;
    }
    if (sum != checksum.getValue() || in.read() >= 0) {
      throw new IOException("damaged");
    }
  }

  /// Brings what is left to the beginning of the buffer, with what of the checksum is not there.
  private int fillAtEnd() throws IOException {
    int left = filled - position;
    if (left > Integer.BYTES) {
      return left;
    }
    checksum.update(buffer, 0, position);
    System.arraycopy(buffer, position, buffer, 0, left);
    position = 0;
    filled = left + in.readNBytes(buffer, left, Integer.BYTES - left);
    return filled;
  }

  private int readByte() throws IOException {
    if (position == filled) {
      fill();
    }
    return buffer[position++] & 0xFF;
  }

  private void fill() throws IOException {
    checksum.update(buffer, 0, filled);
    position = 0;
    filled = in.read(buffer, 0, buffer.length);
    if (filled <= 0) {
      filled = 0;
      throw new EOFException();
    }
  }
}
