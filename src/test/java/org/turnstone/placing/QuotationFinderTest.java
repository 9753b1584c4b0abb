package org.turnstone.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;

class QuotationFinderTest {

  private static final String TEXT =
      """
      How do you use it at work?

      I reach out to an LLM during a few phases. Brainstorming is the most successful exchange, \
      generally speaking, because it throws many ideas at me.

      And does it change how you feel about your job?

      Yes. I worry that the jobs of my younger colleagues will not be there in five years.

      Would you recommend it to them all the same?

      Yes. But I tell them to check everything it says, twice if it sounds sure of itself.\
      """;

  private static final String WORDS = "Brainstorming is the most successful exchange";

  @Test
  void wordsInTheirPlaceStayThere() {
    Quotation quotation = quote(WORDS);
    assertEquals(Optional.of(quotation), QuotationFinder.find(quotation, TEXT));
  }

  @Test
  void wordsInTheirPlaceStayThereWhenWhatStandsAroundThemChanged() {
    Quotation quotation = quote(WORDS);
    String edited = TEXT.replace("few phases", "FEW PHASES").replace("generally", "GENERALLY");
    assertEquals(Optional.of(quotation), QuotationFinder.find(quotation, edited));
  }

  @Test
  void wordsAreFoundAfterAnInsertionBefore() {
    assertFound(WORDS, "Hello and welcome.\n\n" + TEXT, WORDS);
  }

  @Test
  void wordsAreFoundAfterADeletionBefore() {
    assertFound(WORDS, TEXT.substring(28), WORDS);
  }

  @Test
  void wordsAreFoundAfterEmojiWerePutBefore() {
    assertFound(WORDS, "\uD83D\uDE00".repeat(7) + TEXT, WORDS);
  }

  @Test
  void wordsAreFoundWithinALongText() {
    String text = "Something else was said here, and then more. ".repeat(2200);
    assertFound(WORDS, text + TEXT + text, WORDS);
  }

  @Test
  void ofShortWordsSaidTwiceTheRightOnesAreFound() {
    int second = TEXT.lastIndexOf("Yes");
    Quotation quotation = Quotation.of(TEXT, new TextRange(second, second + 3));
    String edited = "Yes. Yes. Yes.\n\n" + TEXT;
    assertEquals(
        Optional.of(new TextRange(second + 16, second + 19)),
        QuotationFinder.find(quotation, edited).map(Quotation::range));
  }

  @Test
  void shortWordsThatAreGoneAreNotFoundElsewhere() {
    assertNotFound("Yes", TEXT.replace("Yes. I worry", "I worry"));
  }

  @Test
  void wordsSaidTwiceWithTheSameContextAreNotPlaced() {
    String said = "x".repeat(40) + WORDS + "y".repeat(40);
    int first = said.indexOf(WORDS);
    Quotation quotation = Quotation.of(said, new TextRange(first, first + WORDS.length()));
    assertEquals(Optional.empty(), QuotationFinder.find(quotation, "z" + said + said));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brainstroming is the most successful exchange",
        "Brainstorming is, the most successful exchange",
        "Brainstorming is by far the most successful exchange",
        "Brainstorming is the most successful",
        "brainstorming is the best exchange"
      })
  void slightlyEditedWordsAreFound(String edited) {
    assertFound(WORDS, "Hello and welcome.\n\n" + TEXT.replace(WORDS, edited), edited);
  }

  @Test
  void aLongPassageIsFoundWithAWordTakenOut() {
    String passage = TEXT.substring(TEXT.indexOf("I reach"), TEXT.indexOf("\n\nAnd does"));
    String edited = passage.replace("generally speaking, ", "");
    assertFound(passage, "Hello.\n\n" + TEXT.replace(passage, edited), edited);
  }

  @Test
  void aPassageThatIsGoneIsNotFound() {
    assertNotFound(WORDS, TEXT.replace(WORDS + ", ", ""));
  }

  @Test
  void wordsOfWhichOtherWordsTookThePlaceAreNotFound() {
    assertNotFound(WORDS, TEXT.replace(WORDS, "We have lunch together every Monday at noon"));
  }

  @Test
  void nothingIsFoundInAnotherText() {
    assertNotFound(WORDS, "It rained all day, and nobody came to the market square. ".repeat(50));
    assertNotFound(WORDS, "");
  }

  @Test
  void foundPlacesNeverSplitACharacter() {
    String text = "He said \uD83D\uDE00 and left at once, it was fun \uD83D\uDE00 for all of us.";
    Quotation quotation = Quotation.of(text, new TextRange(8, 41));
    String edited = "Oh! " + text.replace("left at", "went at").replace("\uDE00", "\uDE01");
    TextRange range = QuotationFinder.find(quotation, edited).orElseThrow().range();
    assertEquals("\uD83D\uDE01 and went at once, it was fun \uD83D\uDE01", range.in(edited));
  }

  private static void assertFound(String words, String edited, String now) {
    Optional<Quotation> found = QuotationFinder.find(quote(words), edited);
    assertEquals(Optional.of(now), found.map(Quotation::words));
    assertEquals(
        found, found.map(place -> Quotation.of(edited, place.range())), "context is that of now");
  }

  private static void assertNotFound(String words, String edited) {
    assertEquals(Optional.empty(), QuotationFinder.find(quote(words), edited));
  }

  private static Quotation quote(String words) {
    int start = TEXT.indexOf(words);
    return Quotation.of(TEXT, new TextRange(start, start + words.length()));
  }
}
