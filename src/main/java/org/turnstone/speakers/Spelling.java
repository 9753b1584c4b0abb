package org.turnstone.speakers;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Ways in which one name is written.
final class Spelling {

  private static final Pattern BETWEEN_DIGITS =
      Pattern.compile("(?<=\\p{Nd})[^\\p{L}\\p{M}\\p{N}\\uFFFD]+(?=\\p{Nd})");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\uFFFD\u0001]+");
  private static final Pattern ACCENT = Pattern.compile("(?<=[\\p{IsLatin}\\p{IsGreek}])\\p{Mn}+");
  private static final Pattern BLANK = Pattern.compile("[\\h\\s._-]+");
  private static final Set<String> TITLES =
      Set.of("dr", "prof", "mr", "mrs", "ms", "miss", "sir", "herr", "frau", "hr", "fr", "mme");

  private static final Map<String, String> LETTERS =
      Map.of("ß", "ss", "ø", "o", "ł", "l", "đ", "d", "æ", "ae", "œ", "oe", "ı", "i");

  private static final Map<String, String> TWO_LETTERS =
      Map.of("ä", "ae", "ö", "oe", "ü", "ue", "å", "aa", "ø", "oe", "ß", "ss");

  /// Bytes of UTF-8 that were read as if they were of this.
  private static final List<Charset> TAKEN_FOR =
      List.of(Charset.forName("windows-1252"), StandardCharsets.ISO_8859_1);

  private Spelling() {}

  /// The name without differences of case.
  static String lower(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  /// The same without blanks and punctuation; a mark stays between two numbers.
  static String letters(String name) {
    String apart = BETWEEN_DIGITS.matcher(lower(name)).replaceAll("\u0001");
    String letters = NOT_LETTERS.matcher(apart).replaceAll("");
    return letters.isEmpty() ? lower(name) : letters;
  }

  /// The same without accents, in scripts where these are no letters of their own.
  static String plain(String name) {
    String apart = Normalizer.normalize(letters(name), Normalizer.Form.NFD);
    String plain = ACCENT.matcher(apart).replaceAll("");
    return Normalizer.normalize(replaced(plain, LETTERS), Normalizer.Form.NFC);
  }

  /// The same with two letters for one, as where there is no key for it.
  static String typed(String name) {
    return plain(replaced(letters(name), TWO_LETTERS));
  }

  private static String replaced(String text, Map<String, String> letters) {
    String replaced = text;
    for (Map.Entry<String, String> letter : letters.entrySet()) {
      replaced = replaced.replace(letter.getKey(), letter.getValue());
    }
    return replaced;
  }

  /// The words of a name, titles left out.
  static List<String> words(String name) {
    return Arrays.stream(BLANK.split(lower(name)))
        .filter(word -> !word.isEmpty() && !TITLES.contains(word))
        .filter(word -> Character.isLetter(word.codePointAt(0)))
        .toList();
  }

  /// The first letter of each word of a full name; empty for a single word.
  static Optional<String> initials(String name) {
    List<String> words = words(name);
    if (words.size() < 2) {
      return Optional.empty();
    }
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
    return Optional.of(plain(initials.toString()));
  }

  /// What a name was before its UTF-8 was taken for another encoding; empty when it was not.
  static Optional<String> mended(String name) {
    if (name.chars().noneMatch(c -> c >= 0x80)) {
      return Optional.empty();
    }
    return TAKEN_FOR.stream()
        .map(charset -> readAgain(name, charset))
        .flatMap(Optional::stream)
        .filter(mended -> !mended.equals(name))
        .findFirst();
  }

  private static Optional<String> readAgain(String name, Charset charset) {
    try {
      ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(name));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException notBroken) {
      return Optional.empty();
    }
  }

  /// Names that this one may have been before letters were lost in it; empty when none were.
  static Optional<Pattern> lost(String name) {
    if (name.indexOf('\uFFFD') < 0 || letters(name).replace("\uFFFD", "").length() < 2) {
      return Optional.empty();
    }
    String[] kept = letters(name).split("\uFFFD+", -1);
    String pattern =
        String.join("[\\P{ASCII}]{1,2}", Arrays.stream(kept).map(Pattern::quote).toList());
    return Optional.of(Pattern.compile(pattern));
  }
}
