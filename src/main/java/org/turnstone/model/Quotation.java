package org.turnstone.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/// Words in a transcript that codes and memos refer to. Keeps the words themselves and a little of
/// what stands around them, so a quotation can tell when the text under it has changed, and can be
/// found again.
///
/// A project holds a million of them, so the three pieces of text are one.
public final class Quotation {

  /// How much of the text on either side is kept, in UTF-16 units.
  public static final int CONTEXT = 32;

  private final int start;
  private final int end;
  private final int wordsFrom;
  private final int wordsTo;

  /// A string, or the bytes of one that has no more than one for each character.
  private final Object text;

  private Quotation(TextRange range, Object text, int wordsFrom, int wordsTo) {
    this.start = range.start();
    this.end = range.end();
    this.wordsFrom = wordsFrom;
    this.wordsTo = wordsTo;
    this.text = text;
  }

  /// @param range where the words stood when they were quoted
  /// @param words exactly the words of the range
  /// @param before up to [#CONTEXT] UTF-16 units before the range, never half a character
  /// @param after up to [#CONTEXT] UTF-16 units after it, never half a character
  public Quotation(TextRange range, String words, String before, String after) {
    this(range, small(before + words + after), before.length(), before.length() + words.length());
  }

  /// A quotation of which words and context are given in one.
  ///
  /// @param inContext what is before, the words, and what is after
  /// @param wordsFrom where the words begin in it
  /// @param wordsTo where they end
  public static Quotation within(TextRange range, String inContext, int wordsFrom, int wordsTo) {
    Objects.checkFromToIndex(wordsFrom, wordsTo, inContext.length());
    return new Quotation(range, small(inContext), wordsFrom, wordsTo);
  }

  /// The same of a text in ISO 8859-1, which is kept as it is given.
  ///
  /// @param inContext one byte for each character; not to be changed after
  public static Quotation within(TextRange range, byte[] inContext, int wordsFrom, int wordsTo) {
    Objects.checkFromToIndex(wordsFrom, wordsTo, inContext.length);
    return new Quotation(range, (Object) inContext, wordsFrom, wordsTo);
  }

  /// Quotes a range of a reading text.
  ///
  /// @throws IndexOutOfBoundsException when the range is not within the text
  public static Quotation of(String text, TextRange range) {
    Objects.checkFromToIndex(range.start(), range.end(), text.length());
    int from = Math.max(0, range.start() - CONTEXT);
    int to = Math.min(text.length(), range.end() + CONTEXT);
    int whole = TextRange.splitsCharacter(text, from) ? from + 1 : from;
    String around = text.substring(whole, TextRange.splitsCharacter(text, to) ? to - 1 : to);
    return new Quotation(range, small(around), range.start() - whole, range.end() - whole);
  }

  /// Where the words stood when they were quoted.
  public TextRange range() {
    return new TextRange(start, end);
  }

  /// Exactly the words of the range. Made anew at each call, as what is around them is.
  public String words() {
    return inContext().substring(wordsFrom, wordsTo);
  }

  /// A little of what stood before the words, see [#CONTEXT]; empty at the beginning of the text.
  public String before() {
    return inContext().substring(0, wordsFrom);
  }

  /// A little of what stood after the words; empty at the end of the text.
  public String after() {
    return inContext().substring(wordsTo);
  }

  /// What is before, the words, and what is after, as they stood.
  public String inContext() {
    return text instanceof byte[] bytes
        ? new String(bytes, StandardCharsets.ISO_8859_1)
        : (String) text;
  }

  private static Object small(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.ISO_8859_1).equals(text) ? bytes : text;
  }

  /// Whether the text still has these words in this place.
  public boolean standsIn(String reading) {
    return reading.startsWith(words(), start);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Quotation that
        && start == that.start
        && end == that.end
        && wordsFrom == that.wordsFrom
        && wordsTo == that.wordsTo
        && Objects.deepEquals(text, that.text);
  }

  @Override
  public int hashCode() {
    int hash = text instanceof byte[] bytes ? Arrays.hashCode(bytes) : text.hashCode();
    return 31 * (31 * start + wordsFrom) + hash;
  }

  @Override
  public String toString() {
    return "Quotation[" + range() + ", " + words() + "]";
  }
}
