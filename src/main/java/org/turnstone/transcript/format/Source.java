package org.turnstone.transcript.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turnstone.transcript.text.Decoded;
import org.turnstone.transcript.text.FileText;
import org.turnstone.transcript.text.Lines;
import org.turnstone.transcript.text.TextStream;

/// A file while it is read: its bytes, its characters, and a place for remarks. Used by one thread.
public final class Source {

  /// Larger files are left out by readers that need them in one piece: no interview is as long.
  public static final long LIMIT = 64L << 20;

  /// Enough to tell an encoding when a file is read as a stream.
  private static final int CHARSET_SAMPLE = 1 << 20;

  private interface Bytes {
    InputStream from(long position) throws IOException;
  }

  private final FoundFile file;
  private final ReadingChoices choices;
  private final Position from;
  private final Bytes bytes;
  private final Remarks remarks;
  private final Beginning beginning;
  private @Nullable Sample sample;

  private Source(
      FoundFile file, ReadingChoices choices, Position from, Bytes bytes, Beginning beginning) {
    this.file = file;
    this.choices = choices;
    this.from = from;
    this.bytes = bytes;
    this.remarks = new Remarks(file.path());
    this.beginning = beginning;
  }

  /// A file on disk.
  ///
  /// @param from where reading begins
  public static Source of(Path folder, FoundFile file, ReadingChoices choices, Position from) {
    Path path = file.in(folder);
    return new Source(file, choices, from, start -> open(path, start), new Beginning());
  }

  /// The same file, read from elsewhere; with remarks of its own. What was seen of its beginning is
  /// not read again. May be called, and its result used, on another thread.
  public Source at(Position position) {
    return new Source(file, choices, position, bytes, beginning);
  }

  /// A file that is in memory.
  public static Source of(FoundFile file, ReadingChoices choices, byte[] content) {
    return new Source(
        file,
        choices,
        Position.START,
        start ->
            new ByteArrayInputStream(
                content, (int) start, (int) Math.max(0, content.length - start)),
        new Beginning());
  }

  public FoundFile file() {
    return file;
  }

  public ReadingChoices choices() {
    return choices;
  }

  public Position from() {
    return from;
  }

  public Remarks remarks() {
    return remarks;
  }

  /// How the file begins.
  public Sample sample() throws IOException {
    if (sample == null) {
      sample = new Sample(file.path(), start(), Decoded.of(start(), choices.charset()));
    }
    return sample;
  }

  /// Most files are not longer, and are read from disk once.
  private byte[] start() throws IOException {
    byte[] first = beginning.bytes;
    if (first == null) {
      try (InputStream in = bytes.from(0)) {
        first = in.readNBytes(Sample.SIZE);
      }
      beginning.bytes = first;
    }
    return first;
  }

  /// All of its text, with what had been encoded twice repaired. Empty, with a remark, when it
  /// holds no text, none at all, or more than [#LIMIT].
  public Optional<String> text() throws IOException {
    Optional<byte[]> content = content();
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Optional<Decoded> decoded =
        sample().isWhole() ? sample().decoded() : Decoded.of(content.get(), choices.charset());
    FileText text = FileText.of(decoded, file.path());
    remarks.addAll(text.problems());
    return text.text();
  }

  /// The same as lines without blanks at their ends.
  public Optional<List<String>> lines() throws IOException {
    Optional<String> text = text();
    boolean isSample = text.isPresent() && text.get() == sample().text().orElse("");
    Optional<Lines> lines = isSample ? Optional.of(sample().cut()) : text.map(Lines::of);
    lines
        .filter(all -> all.dropped() > 0)
        .ifPresent(all -> remarks.repaired(dropped(all.dropped())));
    if (lines.isPresent() && lines.get().lines().isEmpty()) {
      remarks.warn("This file is empty and was left out.");
      return Optional.empty();
    }
    return lines.map(Lines::lines);
  }

  /// Its characters from [#from], decoded while they are read, as a stream that the caller closes.
  /// Byte order marks are skipped; bytes that are no characters become `\uFFFD`.
  public TextStream characters() throws IOException {
    Decoded.Encoding encoding = encoding();
    encoding.assumption().ifPresent(remarks::note);
    long start = Math.max(from.at(), encoding.markLength());
    InputStream in = bytes.from(start);
    try {
      return new TextStream(in, encoding.charset(), start, from.skip(), this::tellLost);
    } catch (IOException | RuntimeException failure) {
      in.close();
      throw failure;
    }
  }

  private void tellLost(long count) {
    if (count > 0) {
      remarks.warn(
          "Some bytes of this file are no letters in its encoding; %,d places show a \uFFFD instead."
              .formatted(count));
    }
  }

  private Decoded.Encoding encoding() throws IOException {
    Decoded.Encoding known = beginning.encoding;
    if (known == null) {
      try (InputStream in = bytes.from(0)) {
        known = Decoded.encoding(telling(in), choices.charset());
      }
      beginning.encoding = known;
    }
    return known;
  }

  /// The first piece of a file that tells its encoding: letters beyond ASCII may come late.
  private static byte[] telling(InputStream in) throws IOException {
    byte[] first = in.readNBytes(CHARSET_SAMPLE);
    byte[] piece = first;
    while (piece.length > 0) {
      for (byte value : piece) {
        if (value <= 0) {
          return piece;
        }
      }
      piece = in.readNBytes(CHARSET_SAMPLE);
    }
    return first;
  }

  /// All of its bytes; empty, with a remark, when they are more than [#LIMIT].
  public Optional<byte[]> content() throws IOException {
    if (start().length < Sample.SIZE) {
      return Optional.of(start());
    }
    try (InputStream in = bytes.from(0)) {
      byte[] content = in.readNBytes((int) LIMIT + 1);
      if (content.length <= LIMIT) {
        return Optional.of(content);
      }
    }
    remarks.leftOut(
        "This file has %,d MB and was left out: %,d MB are the most that is read in one piece."
            .formatted(file.size() >> 20, LIMIT >> 20));
    return Optional.empty();
  }

  private static InputStream open(Path path, long start) throws IOException {
    if (start == 0) {
      return Files.newInputStream(path);
    }
    FileChannel channel = FileChannel.open(path);
    channel.position(start);
    return Channels.newInputStream(channel);
  }

  static String dropped(int count) {
    return count == 1
        ? "Left out 1 control character, which has no place in a text."
        : "Left out %,d control characters, which have no place in a text.".formatted(count);
  }
}
