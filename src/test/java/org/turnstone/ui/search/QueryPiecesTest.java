package org.turnstone.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QueryPiecesTest {

  @Test
  void operatorsAndFieldsStandOut() {
    assertEquals(
        List.of(
            "words (client* ",
            "operator OR",
            "words  \"my rate\"~3) ",
            "operator AND",
            "words  ",
            "field role:",
            "words participant"),
        pieces("(client* OR \"my rate\"~3) AND role:participant"));
  }

  @Test
  void aPhraseIsWordsWhateverItHolds() {
    assertEquals(
        List.of("words \"this AND role:that\" ", "operator NOT", "words  “x OR y”"),
        pieces("\"this AND role:that\" NOT “x OR y”"));
  }

  @Test
  void aPhraseThatIsNotClosedYetIsWords() {
    assertEquals(List.of("words one \"two AND thr"), pieces("one \"two AND thr"));
  }

  @Test
  void operatorsAreWholeWordsInCapitals() {
    assertEquals(List.of("words ANDREA and ORB nOT"), pieces("ANDREA and ORB nOT"));
  }

  @Test
  void anAddressIsNoField() {
    assertEquals(List.of("words http://example.org"), pieces("http://example.org"));
  }

  @Test
  void aFieldMayFollowABracketOrAMinus() {
    assertEquals(
        List.of("words (", "field code:", "words x) -", "field coder:", "words Ana"),
        pieces("(code:x) -coder:Ana"));
  }

  @Test
  void thePiecesTogetherAreTheQuery() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String[] bits = {
      "AND", " ", "\"", "role:", "(", ")", "/", "ab", "~2", "“", "”", "\\", "😀", ":"
    };
    for (int i = 0; i < 2_000; i++) {
      String query =
          random
              .ints(random.nextInt(12), 0, bits.length)
              .mapToObj(bit -> bits[bit])
              .collect(Collectors.joining());
      assertEquals(
          query,
          QueryPieces.of(query).pieces().stream()
              .map(QueryPieces.Piece::text)
              .collect(Collectors.joining()),
          "seed " + seed);
    }
  }

  private static List<String> pieces(String query) {
    return QueryPieces.of(query).pieces().stream()
        .map(piece -> piece.kind().styleClass() + " " + piece.text())
        .toList();
  }
}
