package org.turnstone.transcript.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// The text of some bytes: by byte order mark, else strict UTF-8, else UTF-16 that shows by its
/// NULs, else what the detector of browsers says, else windows-1252.
///
/// @param assumption what was taken for granted, as a sentence, when it was not UTF-8
public record Decoded(String text, Optional<String> assumption) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// By their marks; UTF-32 first, since its mark begins with that of UTF-16.
  private static final Map<String, Charset> MARKS = marks();

  /// Enough for the detector, which gives up or is sure long before.
  private static final int SAMPLE = 1 << 20;

  /// Empty when the bytes are no text at all.
  ///
  /// @param chosen how they are encoded, when a person said so; a byte order mark is no part of it
  public static Optional<Decoded> of(byte[] bytes, Optional<Charset> chosen) {
    if (chosen.isPresent()) {
      return Optional.of(new Decoded(unmarked(bytes, chosen.get()), Optional.empty()));
    }
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      return Optional.of(ofMarked(bytes, marked.get()));
    }
    ByteCensus census = ByteCensus.of(bytes);
    Optional<String> utf8 = strict(bytes, UTF_8);
    Optional<Charset> wide = census.wide(utf8.isPresent());
    Optional<String> wideText = wide.flatMap(charset -> strict(bytes, charset));
    if (wideText.isPresent()) {
      return Optional.of(assuming(wideText.get(), wide.get()));
    }
    if (census.isBinary()) {
      return Optional.empty();
    }
    return Optional.of(
        utf8.map(text -> new Decoded(text, Optional.empty()))
            .or(() -> damaged(bytes))
            .orElseGet(() -> detected(bytes)));
  }

  private static String unmarked(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /// How characters are encoded in a file that is read as a stream.
  ///
  /// @param markLength how many bytes the byte order mark at its beginning has
  /// @param assumption what was taken for granted, as a sentence, when it is not UTF-8
  public record Encoding(Charset charset, int markLength, Optional<String> assumption) {}

  /// The encoding of a file by its first bytes, of which the last may be a part of a character.
  ///
  /// @param chosen what a person said it is
  public static Encoding encoding(byte[] start, Optional<Charset> chosen) {
    Optional<Charset> marked = marked(start);
    if (chosen.isPresent() || marked.isPresent()) {
      Charset charset = chosen.or(() -> marked).orElseThrow();
      int mark = marked.equals(Optional.of(charset)) ? "\uFEFF".getBytes(charset).length : 0;
      return new Encoding(charset, mark, sentence(charset));
    }
    for (int cut = 0; cut < Math.min(4, start.length + 1); cut++) {
      byte[] whole = Arrays.copyOf(start, start.length - cut);
      Optional<Charset> wide = ByteCensus.of(whole).wide(strict(whole, UTF_8).isPresent());
      if (wide.isPresent() && strict(whole, wide.get()).isPresent()) {
        return new Encoding(wide.get(), 0, sentence(wide.get()));
      }
      if (strict(whole, UTF_8).isPresent()) {
        return new Encoding(UTF_8, 0, Optional.empty());
      }
    }
    if (damaged(start).isPresent()) {
      return new Encoding(UTF_8, 0, Optional.empty());
    }
    Charset detected = detectedCharset(start);
    return new Encoding(detected, 0, sentence(detected));
  }

  private static Optional<String> sentence(Charset charset) {
    return charset.equals(UTF_8) ? Optional.empty() : assuming("", charset).assumption();
  }

  private static Decoded ofMarked(byte[] bytes, Charset charset) {
    String unmarked = unmarked(bytes, charset);
    return charset.equals(UTF_8)
        ? new Decoded(unmarked, Optional.empty())
        : assuming(unmarked, charset);
  }

  /// UTF-8 in which a few bytes were lost, as at the end of a file that was cut.
  private static Optional<Decoded> damaged(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    long whole = text.chars().filter(c -> c > 0x7F).count() - broken;
    if (whole < 2 * broken) {
      return Optional.empty();
    }
    String sentence =
        "Some bytes of this file are no UTF-8 and could not be read; %,d places show a � instead.";
    return Optional.of(new Decoded(text, Optional.of(sentence.formatted(broken))));
  }

  /// The detector knows scripts that are all beyond ASCII, and sees them at times in a few accents;
  /// so it is believed when most letters are. It also mistakes one Cyrillic code for a rarer one.
  private static Decoded detected(byte[] bytes) {
    Charset charset = detectedCharset(bytes);
    return assuming(new String(bytes, charset), charset);
  }

  private static Charset detectedCharset(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    if (name != null && Charset.isSupported(name) && isMostlyBeyondAscii(bytes)) {
      Charset charset = Charset.forName(name.contains("CYRILLIC") ? "windows-1251" : name);
      if (strict(bytes, charset).isPresent()) {
        return charset;
      }
    }
    return WINDOWS;
  }

  private static boolean isMostlyBeyondAscii(byte[] bytes) {
    long beyond = 0;
    long letters = 0;
    for (byte value : bytes) {
      beyond += value < 0 ? 1 : 0;
      letters += Character.isLetter(value) ? 1 : 0;
    }
    return beyond > letters;
  }

  private static Decoded assuming(String text, Charset charset) {
    return new Decoded(
        text, Optional.of("This file is not UTF-8 and was read as " + charset.name() + "."));
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    String lenient = charset.equals(UTF_8) ? new String(bytes, UTF_8) : "\uFFFD";
    if (lenient.indexOf('\uFFFD') < 0) {
      // Nothing had to be replaced; faster by far than a decoder.
      return Optional.of(lenient);
    }
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> marked(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 4), ISO_8859_1);
    return MARKS.entrySet().stream()
        .filter(mark -> start.startsWith(mark.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Map<String, Charset> marks() {
    Map<String, Charset> marks = new LinkedHashMap<>();
    marks.put("\u00FF\u00FE\0\0", Charset.forName("UTF-32LE"));
    marks.put("\0\0\u00FE\u00FF", Charset.forName("UTF-32BE"));
    marks.put("\u00EF\u00BB\u00BF", UTF_8);
    marks.put("\u00FF\u00FE", UTF_16LE);
    marks.put("\u00FE\u00FF", UTF_16BE);
    return marks;
  }
}
