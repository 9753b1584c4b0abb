package org.turnstone.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.Role;

/// Every operator, on a small corpus, with all that it finds.
class QueryLanguageTest {

  @TempDir static Path directory;
  private static TurnIndex index;
  private static Scope scope;

  @BeforeAll
  static void fill() {
    index = TurnIndex.open(directory);
    Corpus corpus =
        new Corpus()
            .transcript(
                "jazz_01",
                Map.of("Years of work", "12", "split", "creatives", "City", "Köln am Rhein"),
                "AI: How do you use the tools in your work?",
                "P01: I worry about the economy. My job, my rent, my future.",
                "AI: ",
                "P01: Brainstorming with it is state-of-the-art; I don’t mind the cheaper work.",
                "Dr Ünal: She says: it works.")
            .transcript(
                "jazz_02",
                Map.of("split", "science", "Years of work", "3"),
                "AI: What worries you?",
                "P02: Nothing worries me. The job is mine, and the café pays.",
                "AI: Why brainstorm at all?",
                "P02: Work, work, work! The rent is due and my neighbours job is gone.")
            .transcript("silent", Map.of(), "P03: ")
            .code("Worries")
            .code("Worries", "economic worry")
            .code("Worries", "fear of change")
            .code("brainstorming")
            .code("Café talk")
            .coding("jazz_01", 2, "economic worry", "Ana Silva", "the rent again")
            .coding("jazz_01", 4, "brainstorming", "Ben", "")
            .coding("jazz_02", 2, "Worries", "Ben", "no worry after all")
            .memo("silent", "recorder failed")
            .role("Dr Ünal", Role.INTERVIEWER)
            .attribute("silent", "split", "pilot, unused")
            .attribute("jazz_02", "split", "natural science");
    corpus
        .coding(
            "jazz_02", corpus.find("jazz_02").turn(4).orElseThrow().range(), "Café talk", "Ben", "")
        .putInto(index);
    scope = corpus.scope();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static void finds(String query, String... turns) throws QuerySyntaxException {
    assertEquals(List.of(turns), Corpus.found(index, scope, query), query);
  }

  @Test
  void aWordFindsItselfWhateverItsCase() throws Exception {
    finds("JOB", "jazz_01#2", "jazz_02#2", "jazz_02#4");
    finds("worry", "jazz_01#2");
  }

  @Test
  void wordsAreAllWanted() throws Exception {
    finds("job rent", "jazz_01#2", "jazz_02#4");
    finds("job AND rent", "jazz_01#2", "jazz_02#4");
  }

  @Test
  void lowerCaseOperatorsAreWords() throws Exception {
    finds("rent and job", "jazz_02#4");
    finds("job or rent");
  }

  @Test
  void andBindsTighterThanOr() throws Exception {
    finds("brainstorm OR job rent", "jazz_01#2", "jazz_02#3", "jazz_02#4");
    finds("(brainstorm OR job) rent", "jazz_01#2", "jazz_02#4");
    finds("rent future OR café", "jazz_01#2", "jazz_02#2");
  }

  @Test
  void notTakesAway() throws Exception {
    finds("job NOT rent", "jazz_02#2");
    finds("job AND NOT rent", "jazz_02#2");
    finds("job -rent", "jazz_02#2");
    finds("job -(rent future)", "jazz_02#2", "jazz_02#4");
    finds("job NOT (rent future)", "jazz_02#2", "jazz_02#4");
  }

  @Test
  void aQueryThatOnlyTakesAwayStartsFromAllTurns() throws Exception {
    finds("NOT (e* OR i* OR w*)", "jazz_01#3", "silent#1");
    finds(
        "NOT job NOT AI NOT the NOT worries NOT brainstorm", "jazz_01#3", "jazz_01#5", "silent#1");
    finds("NOT NOT brainstorm", "jazz_02#3");
    finds("brainstorm OR NOT *", "jazz_01#3", "jazz_02#3", "silent#1");
  }

  @Test
  void aPhraseIsWordsInARow() throws Exception {
    finds("\"my job\"", "jazz_01#2");
    finds("\"job my rent\"", "jazz_01#2");
    finds("\"rent job\"");
    finds("“my job” OR «the café»", "jazz_01#2", "jazz_02#2");
  }

  @Test
  void nearWordsStandInAnyOrderWithAtMostSoManyBetween() throws Exception {
    finds("\"job future\"~3", "jazz_01#2");
    finds("\"future job\"~3", "jazz_01#2");
    finds("\"future job\"~2");
    finds("\"rent job\"~5", "jazz_01#2", "jazz_02#4");
    finds("\"job rent\"~4", "jazz_01#2");
    finds("\"work work work\"~0", "jazz_02#4");
    finds("\"work work\"~9", "jazz_02#4");
  }

  @Test
  void wildcardsStandForLetters() throws Exception {
    finds("brainstorm*", "jazz_01#4", "jazz_02#3");
    finds("wor?", "jazz_01#1", "jazz_01#4", "jazz_02#4");
    finds("*omy", "jazz_01#2");
    finds("Caf*", "jazz_02#2");
    finds("CAFÉ?");
  }

  @Test
  void fuzzyWordsDifferInALetterOrTwo() throws Exception {
    finds("cheeper~1", "jazz_01#4");
    finds("cheeper~", "jazz_01#4");
    finds("chepaer~1", "jazz_01#4");
    finds("cheep~1");
    finds("worryes~2", "jazz_01#2", "jazz_02#1", "jazz_02#2");
  }

  @Test
  void expressionsBetweenSlashesFitAWholeWord() throws Exception {
    finds("/worr(y|ies)/", "jazz_01#2", "jazz_02#1", "jazz_02#2");
    finds("/Wor[KX]s?/", "jazz_01#1", "jazz_01#4", "jazz_01#5", "jazz_02#4");
    finds("/\\w{13}/", "jazz_01#4");
    finds("/wor/");
  }

  @Test
  void aHyphenatedWordIsAPhrase() throws Exception {
    finds("state-of-the-art", "jazz_01#4");
    finds("state-of-the-a*", "jazz_01#4");
    finds("state-the");
    finds("\"of the art\"", "jazz_01#4");
  }

  @Test
  void bothApostrophesAreTheSame() throws Exception {
    finds("don't", "jazz_01#4");
    finds("don’t", "jazz_01#4");
    finds("don'*", "jazz_01#4");
    finds("don’?", "jazz_01#4");
  }

  @Test
  void whatHoldsNoWordIsLeftOut() throws Exception {
    finds("café - pays", "jazz_02#2");
    finds("café & NOT --", "jazz_02#2");
    assertEquals(true, TurnQuery.parse(" ... \"!\" ").isEmpty());
  }

  @Test
  void aColonInAnAddressIsNoField() throws Exception {
    finds("https://turnstone.example");
    assertEquals(
        List.of(), index.search(TurnQuery.parse("a://b"), scope, Order.TRANSCRIPT, 1).notes());
  }

  @Test
  void rolesAreAsReadUnlessTheProjectSaysOtherwise() throws Exception {
    finds("role:interviewer worr*", "jazz_02#1");
    finds("role:other");
    finds("role:Interviewer it", "jazz_01#5");
    finds("role:participant NOT job", "jazz_01#4", "silent#1");
  }

  @Test
  void speakersAreFoundByTheirLabel() throws Exception {
    finds("speaker:P02", "jazz_02#2", "jazz_02#4");
    finds("speaker:unal", "jazz_01#5");
    finds("speaker:\"dr unal\"", "jazz_01#5");
    finds("speaker:(unal OR P03)", "jazz_01#5", "silent#1");
    finds("speaker:p0? job NOT speaker:p02", "jazz_01#2");
  }

  @Test
  void transcriptsAreFoundByTheirWholeId() throws Exception {
    finds("transcript:jazz_02 rent", "jazz_02#4");
    finds("transcript:jazz* rent", "jazz_01#2", "jazz_02#4");
    finds("transcript:jazz");
    finds("NOT transcript:\"jazz_0?\"", "silent#1");
  }

  @Test
  void aCodeFindsItsTurnsAndThoseOfCodesBelowIt() throws Exception {
    finds("code:Worries", "jazz_01#2", "jazz_02#2");
    finds("code:\"economic worry\"", "jazz_01#2");
    finds("code:\"worries / Economic Worry\"", "jazz_01#2");
    finds("code:\"brainstorming / economic worry\"");
    finds("code:\"econ*\"", "jazz_01#2");
    finds("code:*worr*", "jazz_01#2", "jazz_02#2");
    finds("code:cafe*", "jazz_02#4");
    finds("code:*", "jazz_01#2", "jazz_01#4", "jazz_02#2", "jazz_02#4");
    finds("code:(worries OR brainstorming) NOT coder:ana", "jazz_01#4", "jazz_02#2");
  }

  @Test
  void codersMemosAndTheAbsenceOfCodesAreFound() throws Exception {
    finds("coder:silva", "jazz_01#2");
    finds("coder:ben job", "jazz_02#2", "jazz_02#4");
    finds("memo:rent", "jazz_01#2");
    finds("memo:\"worry no\"~0", "jazz_02#2");
    finds("memo:record*", "silent#1");
    finds("memo:*", "jazz_01#2", "jazz_02#2", "silent#1");
    finds("coded:yes transcript:jazz_01", "jazz_01#2", "jazz_01#4");
    finds("coded:no role:participant", "silent#1");
    finds("coded:No job");
  }

  @Test
  void attributesAreFoundByName() throws Exception {
    finds("split:creatives job", "jazz_01#2");
    finds("SPLIT:pilot", "silent#1");
    finds("split:science job", "jazz_02#2", "jazz_02#4");
    finds("split:\"natural science\" rent", "jazz_02#4");
    finds("Years_of_work:12 rent", "jazz_01#2");
    finds("\"Years of work\":(3 OR 5) rent", "jazz_02#4");
    finds("city:koln job", "jazz_01#2");
    finds("city:* job", "jazz_01#2");
    finds("NOT city:* rent", "jazz_02#4");
  }

  @Test
  void theExampleOfTheDesignIsUnderstood() throws Exception {
    finds("code:\"economic worry\" AND role:participant NOT \"my job\"~3");
    finds("code:\"economic worry\" AND role:participant NOT \"my café\"~3", "jazz_01#2");
  }
}
