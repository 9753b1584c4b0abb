package org.turnstone.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of a query that cannot be read, and where the mistake is.
class QueryErrorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          work AND rent "my j       | 14 | The line ends inside a phrase that began at character 15.
          „offen                    |  0 | The line ends inside a phrase that began at character 1.
          a OR (b c                 |  5 | The bracket opened at character 6 is not closed.
          a OR (                    |  5 | The bracket opened at character 6 is not closed.
          a b)                      |  3 | The bracket closed at character 4 was never opened.
          ) a                       |  0 | The bracket closed at character 1 was never opened.
          a ()                      |  2 | There is nothing in the brackets at character 3.
          AND a                     |  0 | Nothing stands before AND at character 1.
          (OR a)                    |  1 | Nothing stands before OR at character 2.
          a AND                     |  2 | Nothing stands after AND at character 3.
          a AND OR b                |  2 | Nothing stands after AND at character 3.
          a OR                      |  2 | Nothing stands after OR at character 3.
          a NOT                     |  2 | Nothing stands after NOT at character 3.
          (a AND)                   |  3 | Nothing stands after AND at character 4.
          role:                     |  4 | Nothing to find stands after role: at character 5.
          a memo: b                 |  6 | Nothing to find stands after memo: at character 7.
          split:"!"                 |  5 | Nothing to find stands after split: at character 6.
          code:""                   |  4 | Nothing to find stands after code: at character 5.
          memo:AND                  |  x | fine
          a role:boss               |  7 | role: is followed by interviewer, participant or other; at character 8 is none of these.
          coded:maybe               |  6 | coded: is followed by yes or no; at character 7 is neither.
          code:/x/                  |  5 | code: is followed by a name, with * or ? if need be; see character 6.
          speaker:(a role:other)    | 11 | A field cannot stand in the brackets of another, as at 12.
          /a(b/                     |  0 | The expression between slashes at character 1 is not complete or not valid.
          a /b                      |  2 | The line ends inside an expression between slashes that began at character 3.
          //                        |  0 | There is nothing between the slashes at character 1.
          /((a{9}){999}){9999}/     |  0 | The expression between slashes at character 1 repeats too much.
          /.*a.{20}/             |  0 | The expression between slashes at character 1 is too complex.
          *a?????????????????????   |  0 | The word at character 1 has too many wildcards.
          worry~3                   |  6 | The number at character 7 must be 1 or 2: that many letters may differ.
          state-of-art~1            |  0 | ~ goes with one whole word, not with that at character 1.
          "a b"~                    |  5 | After ~ at character 6 a number is missing: how many words may lie between.
          "a b"~99999999999         |  6 | The number at character 7 is too high: at most 1,000 words may lie between.
          """)
  void mistakesAreNamedWithTheirPlace(String query, String position, String sentence)
      throws Exception {
    if (position.equals("x")) {
      assertEquals(query, TurnQuery.parse(query).text());
      return;
    }
    QuerySyntaxException error =
        assertThrows(QuerySyntaxException.class, () -> TurnQuery.parse(query));
    assertEquals(sentence, error.getMessage());
    assertEquals(Integer.parseInt(position), error.position());
  }

  @Test
  void aQueryOfTooManyPartsIsRefused() {
    QuerySyntaxException error =
        assertThrows(QuerySyntaxException.class, () -> TurnQuery.parse("ab ".repeat(251)));
    assertEquals(
        "The query has more than 250 words and phrases; the first too many is at character 751.",
        error.getMessage());
  }

  @Test
  void bracketsNestFiftyDeep() {
    assertDoesNotThrow(() -> TurnQuery.parse("(".repeat(50) + "a" + ")".repeat(50)));
    QuerySyntaxException error =
        assertThrows(
            QuerySyntaxException.class,
            () -> TurnQuery.parse("(".repeat(51) + "a" + ")".repeat(51)));
    assertEquals("Brackets are nested too deep at character 51.", error.getMessage());
  }

  @Test
  void anyLineIsReadOrRefusedWithAPlaceInIt() {
    String signs = "ab *?~/\\\"“„«»():-'.,1+[]{}<>&|^@#😀é中م\u0301\u0000\n_ANDORT";
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      StringBuilder line = new StringBuilder();
      int length = random.nextInt(25);
      for (int i = 0; i < length; i++) {
        line.append(signs.charAt(random.nextInt(signs.length())));
      }
      try {
        assertEquals(line.toString(), TurnQuery.parse(line.toString()).text());
      } catch (QuerySyntaxException e) {
        assertEquals(
            true,
            e.position() >= 0 && e.position() < line.length() && e.getMessage().endsWith("."),
            "seed " + seed + ": " + line + ": " + e.position() + " " + e.getMessage());
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + line, e);
      }
    }
  }
}
