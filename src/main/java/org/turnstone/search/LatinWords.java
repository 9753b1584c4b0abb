package org.turnstone.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.WordBreak;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/// Cuts and folds texts of plain Latin letters, as most are, as ICU would, at a fifth of the cost:
/// with one look at each character. `FoldedWordsTest` compares both.
final class LatinWords {

  private static final int KNOWN = 0x2070;

  /// What a character does to words around it.
  private static final byte PARTS = 0;

  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte JOINT = 3;

  /// Inside words of letters, inside numbers, or both, they part nothing.
  private static final byte IN_LETTERS = 4;

  private static final byte IN_NUMBERS = 5;
  private static final byte IN_BOTH = 6;

  /// Left to ICU.
  private static final byte OTHER = 7;

  /// Without a blank for so long, ICU cuts where its buffer ends, and endless words are cut short.
  private static final int LONGEST_WORD = 200;

  private static final byte[] KINDS = new byte[KNOWN];

  /// Folded, as a string where that is not one character.
  private static final char[] FOLDED = new char[KNOWN];

  private static final String[] FOLDED_LONGER = new String[KNOWN];

  static {
    for (char c = 0; c < KNOWN; c++) {
      String folded = isLatin(c) ? FoldingAnalyzer.fold(String.valueOf(c)) : "";
      KINDS[c] = isLatin(c) ? kind(c, folded) : OTHER;
      FOLDED[c] = folded.length() == 1 ? folded.charAt(0) : 0;
      FOLDED_LONGER[c] = folded;
    }
  }

  private LatinWords() {}

  /// A letter of Latin script or a sign of all scripts, and no picture.
  private static boolean isLatin(char c) {
    int script = UScript.getScript(c);
    return (script == UScript.LATIN || script == UScript.COMMON)
        && !UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC);
  }

  private static byte kind(char c, String folded) {
    byte kind =
        switch (UCharacter.getIntPropertyValue(c, UProperty.WORD_BREAK)) {
          case WordBreak.ALETTER -> LETTER;
          case WordBreak.NUMERIC -> DIGIT;
          case WordBreak.EXTENDNUMLET -> JOINT;
          case WordBreak.MIDLETTER -> IN_LETTERS;
          case WordBreak.MIDNUM -> IN_NUMBERS;
          case WordBreak.MIDNUMLET, WordBreak.SINGLE_QUOTE -> IN_BOTH;
          case WordBreak.OTHER, WordBreak.DOUBLE_QUOTE, WordBreak.CR, WordBreak.LF -> PARTS;
          case WordBreak.NEWLINE, WordBreak.WSEGSPACE -> PARTS;
          default -> OTHER;
        };
    return kind == PARTS || isPlain(folded) ? kind : OTHER;
  }

  /// What folding makes of the character does not depend on those around it.
  private static boolean isPlain(String folded) {
    return !folded.isEmpty() && folded.chars().allMatch(c -> c < 0x80);
  }

  /// Whether a text has nothing in it that is left to ICU.
  static boolean areIn(char[] text, int length) {
    int start = 0;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      if (c >= KNOWN || KINDS[c] == OTHER) {
        return false;
      }
      if (c == ' ' || c == '\n') {
        start = i + 1;
      } else if (i - start > LONGEST_WORD) {
        return false;
      }
    }
    return true;
  }

  /// Where the next word begins; the length when there is none. A joint alone is no word.
  static int start(char[] text, int from, int length) {
    int start = from;
    while (start < length) {
      byte kind = KINDS[text[start]];
      boolean joins = start + 1 < length && isOfWord(KINDS[text[start + 1]]);
      if (kind == LETTER || kind == DIGIT || kind == JOINT && joins) {
        return start;
      }
      start++;
    }
    return start;
  }

  /// Where the word ends that begins there.
  static int end(char[] text, int start, int length) {
    int end = start + 1;
    while (end < length) {
      byte kind = KINDS[text[end]];
      if (isOfWord(kind)) {
        end++;
      } else if (end + 1 < length && goesOn(KINDS[text[end - 1]], kind, KINDS[text[end + 1]])) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isOfWord(byte kind) {
    return kind == LETTER || kind == DIGIT || kind == JOINT;
  }

  /// The point of `e.g` and `1.5`, the apostrophe of `don't`.
  private static boolean goesOn(byte before, byte kind, byte after) {
    return before == after
        && (before == LETTER && (kind == IN_LETTERS || kind == IN_BOTH)
            || before == DIGIT && (kind == IN_NUMBERS || kind == IN_BOTH));
  }

  /// Folds a word into a buffer that has room for three characters for each.
  ///
  /// @return how many there are
  static int fold(char[] text, int start, int end, char[] folded) {
    int length = 0;
    for (int i = start; i < end; i++) {
      char one = FOLDED[text[i]];
      if (one != 0) {
        folded[length++] = one;
      } else {
        String longer = FOLDED_LONGER[text[i]];
        longer.getChars(0, longer.length(), folded, length);
        length += longer.length();
      }
    }
    return length;
  }
}
