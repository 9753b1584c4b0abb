package org.turnstone.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a query names that is not there is said, with what may have been meant.
class QueryNotesTest {

  private static final Scope SCOPE =
      new Corpus()
          .transcript("jazz_01", Map.of("Cohort", "2024"), "P: a")
          .transcript("jazz_02", Map.of(), "P: b")
          .code("Worries")
          .code("Worries", "economic worry")
          .code("brainstorming")
          .coding("jazz_01", 1, "brainstorming", "Ana Silva", "")
          .coding("jazz_01", 1, "brainstorming", "Ben", "")
          .scope();

  private static void says(String query, QueryNote... notes) throws Exception {
    QueryNode node = TurnQuery.parse(query).node().orElseThrow();
    assertEquals(List.of(notes), new QueryNotes(SCOPE).on(node));
  }

  @Test
  void aQueryThatNamesWhatThereIsHasNoNotes() throws Exception {
    says("x code:worries coder:ana cohort:1999 transcript:jazz* role:other code:*storm*");
  }

  @Test
  void aCodeThatIsNotThereOffersTheNearest() throws Exception {
    says(
        "a NOT code:econmic",
        new QueryNote(6, "No code is named econmic. Did you mean economic worry?"));
    says("code:wor", new QueryNote(0, "No code is named wor. Did you mean Worries?"));
    says("code:zebra", new QueryNote(0, "No code is named zebra."));
    says(
        "code:worrie",
        new QueryNote(0, "No code is named worrie. Did you mean Worries or economic worry?"));
  }

  @Test
  void codersAndTranscriptsThatAreNotThereAreNamed() throws Exception {
    says(
        "coder:bem AND transcript:jazz_03",
        new QueryNote(0, "Nobody named bem has coded here. Did you mean Ben?"),
        new QueryNote(14, "No transcript is named jazz_03. Did you mean jazz_01 or jazz_02?"));
  }

  @Test
  void anUnknownFieldOffersFieldsAndAttributes() throws Exception {
    says(
        "speker:P1 OR cohorts:x",
        new QueryNote(
            0,
            "No field or attribute is named speker. Did you mean speaker? To find the word"
                + " itself, put it in quotes."),
        new QueryNote(
            13,
            "No field or attribute is named cohorts. Did you mean Cohort? To find the word"
                + " itself, put it in quotes."));
  }
}
