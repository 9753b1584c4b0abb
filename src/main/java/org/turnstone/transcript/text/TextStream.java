package org.turnstone.transcript.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/// The characters of a file, decoded piece by piece, that knows at which byte decoding can begin
/// again to reach a character. Used by one thread.
public final class TextStream extends Reader {

  private static final int PIECE = 1 << 16;

  /// Where decoding can begin: that many characters into this stream stand at that byte.
  private record Mark(long character, long at) {}

  /// A place to begin: decode from a byte, then skip some characters.
  public record Place(long at, int skip) {}

  private final InputStream in;
  private final LongConsumer lostWhenClosed;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(PIECE);
  private final CharBuffer characters = CharBuffer.allocate(PIECE);
  private final List<Mark> marks = new ArrayList<>();
  private long decoded;
  private long consumed;
  private long lost;
  private boolean ended;
  private boolean flushed;

  /// @param in begins at byte `at` of the file, which is the first of a character
  /// @param skip characters to leave out before the first that is given
  public TextStream(InputStream in, Charset charset, long at, int skip) throws IOException {
    this(in, charset, at, skip, _ -> {});
  }

  /// @param lostWhenClosed is told at the end how many places show that bytes were no characters
  public TextStream(InputStream in, Charset charset, long at, int skip, LongConsumer lostWhenClosed)
      throws IOException {
    this.lostWhenClosed = lostWhenClosed;
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    consumed = at;
    bytes.flip();
    characters.flip();
    decoded = -skip;
    for (int left = skip; left > 0; left--) {
      if (read() < 0) {
        return;
      }
    }
  }

  /// Where to begin to reach a character of this stream at once.
  ///
  /// @param character counted from 0 where this stream began; one that was read already
  public Place place(long character) {
    int low = 0;
    int high = marks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (marks.get(middle).character() <= character) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Mark mark = marks.get(low);
    return new Place(mark.at(), (int) (character - mark.character()));
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!characters.hasRemaining() && !decodeMore()) {
      return -1;
    }
    int count = Math.min(length, characters.remaining());
    characters.get(target, offset, count);
    return count;
  }

  /// Decodes the next piece. Each piece begins at a whole character of the file, so that a mark can
  /// be set there.
  private boolean decodeMore() throws IOException {
    characters.clear();
    while (characters.position() == 0 && !flushed) {
      if (!ended && bytes.remaining() < PIECE / 2) {
        fill();
      }
      marks.add(new Mark(decoded, consumed));
      int before = bytes.position();
      CoderResult result = decoder.decode(bytes, characters, ended);
      consumed += bytes.position() - before;
      if (result.isUnderflow() && ended) {
        decoder.flush(characters);
        flushed = true;
      }
      decoded += characters.position();
    }
    characters.flip();
    for (int i = 0; i < characters.limit(); i++) {
      lost += characters.get(i) == '\uFFFD' ? 1 : 0;
    }
    return characters.hasRemaining();
  }

  private void fill() throws IOException {
    bytes.compact();
    while (bytes.hasRemaining()) {
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      if (count < 0) {
        ended = true;
        break;
      }
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
    lostWhenClosed.accept(lost);
  }
}
