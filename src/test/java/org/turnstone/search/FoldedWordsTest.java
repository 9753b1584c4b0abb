package org.turnstone.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

/// Texts of plain Latin letters take a shorter way, which must not be seen.
class FoldedWordsTest {

  private static final String CYRILLIC = " ы";

  private record Word(String folded, int start, int end, int step) {}

  @Test
  void aCyrillicLetterBehindALatinTextChangesNoneOfItsWords() throws IOException {
    Random random = new Random(17);
    for (int i = 0; i < 40_000; i++) {
      sameByBothWays(text(random));
    }
  }

  @Test
  void everyCharacterStandsAlikeBetweenLettersNumbersAndSigns() throws IOException {
    for (char c = 0; c < 0x2100; c++) {
      if (!Character.isSurrogate(c)) {
        sameByBothWays("a%1$sb 1%1$s2 %1$s %1$s%1$s a%1$s1%1$s_%1$sc'%1$s.x%1$s".formatted(c));
      }
    }
  }

  @Test
  void wordsWithoutEndAreCutAlike() throws IOException {
    for (int length : new int[] {199, 200, 201, 202, 255, 256, 257, 300, 4_095, 4_096, 9_000}) {
      sameByBothWays("so " + "a".repeat(length) + " it");
      sameByBothWays("so " + "ß".repeat(length) + " it");
      sameByBothWays("so " + "a-".repeat(length) + " it");
      sameByBothWays("so " + "a, ".repeat(length) + " it");
    }
  }

  @Test
  void aStreamIsUsedAgainForTextsOfEitherWay() throws IOException {
    List<Word> latin = words("Don’t STOP");
    List<Word> other = words("Не СТОЙ");
    assertEquals(latin, words("Don’t STOP"));
    assertEquals(other, words("Не СТОЙ"));
    assertEquals(List.of(), words(""));
    assertEquals("[don't, stop]", FoldingAnalyzer.words("Don’t STOP").toString());
  }

  private static void sameByBothWays(String text) throws IOException {
    List<Word> words = words(text + CYRILLIC);
    words.removeLast();
    assertEquals(words, words(text), text);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    while (text.length() < length) {
      text.append(
          switch (random.nextInt(12)) {
            case 0 -> ' ';
            case 1 -> "'’.,:;_-·\"@/&".charAt(random.nextInt(13));
            case 2 -> (char) random.nextInt(0x80);
            case 3 -> (char) random.nextInt(0x250);
            case 4 -> (char) (0x1E00 + random.nextInt(0x100));
            case 5 -> (char) (0x2000 + random.nextInt(0x70));
            case 6, 7 -> (char) ('0' + random.nextInt(10));
            case 8 -> (char) ('A' + random.nextInt(26));
            default -> (char) ('a' + random.nextInt(26));
          });
    }
    return text.toString();
  }

  private static List<Word> words(String text) throws IOException {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = FoldingAnalyzer.INSTANCE.tokenStream("", text)) {
      CharTermAttribute word = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(
            new Word(
                word.toString(),
                place.startOffset(),
                place.endOffset(),
                step.getPositionIncrement()));
      }
      stream.end();
      assertEquals(text.length(), place.endOffset());
    }
    return words;
  }
}
