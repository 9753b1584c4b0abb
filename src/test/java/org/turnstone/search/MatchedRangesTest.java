package org.turnstone.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;

/// The words a search marks are exactly the words it found, in any script.
class MatchedRangesTest {

  @TempDir static Path directory;
  private static TurnIndex index;
  private static Corpus corpus;

  @BeforeAll
  static void fill() {
    index = TurnIndex.open(directory);
    corpus =
        new Corpus()
            .transcript(
                "many",
                Map.of(),
                "AI: 😀😀 first 👩‍💻 turn",
                "P: 😀 ein cafe\u0301, zwei CAFÉ\u0301s und ＣＡＦＥ — ﬁnance, Straße, İstanbul",
                "P: مُحَمَّد قال: الكتاب جديد",
                "P: 我来到北京清华大学。北京很大",
                "P: हिन्दी में काम करना अच्छा है",
                "P: big, big house; house of the big man 👍🏽 ok",
                "P: don’t won't; state-of-the-art work, work and play, play and work",
                "P: L\u0308a\u0308nge länge LÄNGE co\u00ADoperate")
            .transcript("next", Map.of(), "P: cafe");
    corpus.putInto(index);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static void marks(int turn, String query, String... words) throws Exception {
    Transcript transcript = corpus.find("many");
    List<TextRange> ranges = index.matches(TurnQuery.parse(query), new Hit("many", turn, 0));
    assertEquals(
        Arrays.asList(words),
        ranges.stream().map(range -> range.in(transcript.text())).toList(),
        query);
  }

  @Test
  void positionsCountFromTheBeginningOfTheReadingText() throws Exception {
    int start = corpus.find("many").text().indexOf("cafe\u0301");
    assertEquals(
        new TextRange(start, start + 5),
        index.matches(TurnQuery.parse("cafe"), new Hit("many", 2, 0)).getFirst());
  }

  @Test
  void accentsCaseWidthAndLigaturesAreMarkedWhole() throws Exception {
    marks(2, "café", "cafe\u0301", "ＣＡＦＥ");
    marks(2, "cafe*", "cafe\u0301", "CAFÉ\u0301s", "ＣＡＦＥ");
    marks(2, "finance STRASSE istanbul", "ﬁnance", "Straße", "İstanbul");
    marks(8, "länge~ cooperate", "L\u0308a\u0308nge", "länge", "LÄNGE", "co\u00ADoperate");
  }

  @Test
  void emojiAreWords() throws Exception {
    marks(1, "😀", "😀", "😀");
    marks(1, "👩‍💻", "👩‍💻");
    marks(6, "👍🏽 ok", "👍🏽", "ok");
  }

  @Test
  void arabicAndHindiAreFoundWithAndWithoutMarks() throws Exception {
    marks(3, "محمد", "مُحَمَّد");
    marks(3, "الكِتاب", "الكتاب");
    marks(5, "हिन्दी काम", "हिन्दी", "काम");
  }

  @Test
  void chineseIsCutIntoWords() throws Exception {
    marks(4, "北京", "北京", "北京");
    marks(4, "来到北京", "来到北京");
    marks(4, "清*", "清华大学");
  }

  @Test
  void wordsInARowAreOneRange() throws Exception {
    marks(6, "\"big house\"", "big house");
    marks(7, "state-of-the-art", "state-of-the-art");
    marks(7, "state-of-the-a*", "state-of-the-art");
  }

  @Test
  void nearWordsAreARangeEach() throws Exception {
    marks(6, "\"man house\"~3", "house", "man");
    marks(7, "\"play work\"~1", "work", "play", "play", "work");
  }

  @Test
  void bothSidesOfOrAreMarkedAndNothingOfNot() throws Exception {
    marks(7, "play OR won't NOT don't", "won't", "play", "play");
    marks(7, "NOT (play NOT won't)", "won't");
    marks(7, "(absent AND art) OR /w.*k/", "art", "work", "work", "work");
  }

  @Test
  void rangesThatOverlapAreOne() throws Exception {
    marks(6, "\"house of\" OR \"of the big\"", "house of the big");
    marks(6, "big \"big house\"", "big", "big house", "big");
  }

  @Test
  void fieldsMarkNothing() throws Exception {
    marks(6, "speaker:P coded:no");
    marks(6, "");
  }

  @Test
  void aTurnThatIsNotIndexedHasNoRanges() throws Exception {
    assertEquals(List.of(), index.matches(TurnQuery.parse("cafe"), new Hit("many", 99, 0)));
    assertEquals(List.of(), index.matches(TurnQuery.parse("cafe"), new Hit("gone", 1, 0)));
    assertEquals("", index.words(new Hit("many", 0, 0)));
    assertEquals("cafe", index.words(new Hit("next", 1, 0)));
    assertEquals(corpus.find("many").turn(7), index.turn(new Hit("many", 7, 0)));
  }

  @Test
  void whatIsMarkedAlwaysFoldsToTheWordAskedFor() throws Exception {
    String[] alphabet = {
      "a", "e\u0301", "É", "ß", "ﬁ", "İ", "ı", "😀", "中", "国", "م", "\u064F", "ि", "क", "Ａ", "’",
      "'", " ", " ", "-", ".", "\n", "1", "½", "\u00AD", "\u200D"
    };
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(alphabet[random.nextInt(alphabet.length)]);
      }
      CutText cut = CutText.of(text.toString());
      for (String word : FoldingAnalyzer.words(text.toString())) {
        List<TextRange> ranges =
            cut.found(TextPattern.exactly(List.of(word), TextPattern.IN_A_ROW)).toList();
        assertEquals(false, ranges.isEmpty(), "seed " + seed);
        for (TextRange range : ranges) {
          String folded = FoldingAnalyzer.fold(range.in(text.toString()));
          assertEquals(word, folded, "seed " + seed);
        }
      }
    }
  }

  @Test
  void aTextThatIsWalkedThroughGivesTheRangesThatLuceneGives() throws Exception {
    String[] pieces = {
      "a", "b", "aab", "don't", "1,5", "co\u00ADop", "\u00AD", "中国人", "e\u0301", "😀", "ﬁ", "مُ"
    };
    String[] patterns = {
      "a",
      "a*",
      "/[ab]+/",
      "ab~1",
      "\"a b\"",
      "\"a a\"",
      "a-b*",
      "b?-a",
      "\"a b\"~1",
      "中国*",
      "\"a 😀\"",
      "fi",
      "coop",
      "\"b coop a\"",
      "\"a é b\"~2",
      "\"a a\"~1"
    };
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)])
            .append(random.nextInt(5) == 0 ? "" : " ");
      }
      for (String query : patterns) {
        TextPattern pattern =
            TurnQuery.parse(query).node().orElseThrow().wanted().findFirst().orElseThrow();
        assertEquals(
            Set.copyOf(new TextInMemory(text.toString()).found(pattern)),
            CutText.of(text.toString()).found(pattern).collect(Collectors.toSet()),
            "seed " + seed + ": " + query + " in " + text);
      }
    }
  }

  @Test
  void aShortTextHoldsWhatAnIndexOfItFinds() throws Exception {
    String[] patterns = {"a", "a*", "/[ab]+/", "ab~1", "\"a b\"", "a-b*", "b?-a", "\"a b\"~1"};
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        text.append("aab ".charAt(random.nextInt(4)));
      }
      for (String query : patterns) {
        TextPattern pattern =
            TurnQuery.parse(query).node().orElseThrow().wanted().findFirst().orElseThrow();
        assertEquals(
            !new TextInMemory(text.toString()).found(pattern).isEmpty(),
            pattern.isIn(text.toString()),
            "seed " + seed + ": " + query + " in " + text);
      }
    }
  }
}
