package org.turnstone.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Naming;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.Role;
import org.turnstone.model.SectionMark;
import org.turnstone.model.ShownText;
import org.turnstone.model.TextRange;

class ReadingTest {

  private static Interview interview() {
    return Interview.of("Why?", "Because I can.", "And?", "That is all.", "Thanks.", "")
        .code("pride", CodeColour.AZURE)
        .coding("pride", "I can");
  }

  @Test
  void progressCountsParticipantTurnsInWhichSomethingIsSaid() {
    assertEquals("6 turns, 1 of 2 coded", interview().reading().progress());
  }

  @Test
  void oneTurnIsCalledATurn() {
    assertEquals("1 turn, 0 of 0 coded", Interview.of("Why?").reading().progress());
  }

  @Test
  void largeNumbersHaveSeparators() {
    Interview interview = Interview.of("Why?");
    for (int i = 0; i < 1500; i++) {
      interview.said("So.");
    }
    assertEquals("1,501 turns, 0 of 1,500 coded", interview.reading().progress());
  }

  @Test
  void theNextUncodedTurnIsLookedForFromTheTopAfterTheEnd() {
    assertEquals(OptionalInt.of(4), interview().reading().uncodedAfter(1));
    assertEquals(OptionalInt.of(4), interview().reading().uncodedAfter(5));
    assertEquals(OptionalInt.of(4), interview().reading().uncodedAfter(4));
  }

  @Test
  void whenAllIsCodedThereIsNoNextTurn() {
    Interview interview = interview().coding("pride", "all");
    assertEquals(OptionalInt.empty(), interview.reading().uncodedAfter(1));
  }

  @Test
  void copiedWordsSayWhereTheyWereSaid() {
    Interview interview = interview();
    assertEquals(
        "Because (creativity_0049, turn 2)", interview.reading().cited(interview.range("Because")));
  }

  @Test
  void wordsOverTurnsNameThemAll() {
    Interview interview = interview();
    assertEquals(
        "can.\n\nAnd?\n\nThat (creativity_0049, turns 2-4)",
        interview.reading().cited(interview.range("can.\n\nAnd?\n\nThat")));
  }

  @Test
  void hiddenCodesAreNotShown() {
    Interview interview = interview();
    Reading reading =
        interview
            .reading()
            .with(new Sight(Set.of(new CodeId("pride")), Set.of(), Optional.empty()));
    assertEquals(List.of(), reading.codings().inOrder());
  }

  @Test
  void aCodedTurnIsSpokenWithItsCodes() {
    Interview interview = interview();
    assertEquals(
        "Turn 2, participant: Because I can. Coded pride.",
        TurnWords.spoken(interview.reading(), interview.transcript().turns().get(1)));
  }

  @Test
  void anUncodedTurnIsSpokenAsSuch() {
    Interview interview = interview();
    assertEquals(
        "Turn 4, participant: That is all. Not coded yet.",
        TurnWords.spoken(interview.reading(), interview.transcript().turns().get(3)));
  }

  @Test
  void anEmptyTurnIsSpokenAsSuch() {
    Interview interview = interview();
    assertEquals(
        "Turn 6, participant: (nothing said)",
        TurnWords.spoken(interview.reading(), interview.transcript().turns().get(5)));
  }

  @Test
  void aLabelThatSaysMoreThanTheRoleIsSpoken() {
    Interview interview = new Interview("i").turn("P03", Role.PARTICIPANT, "{0}");
    assertEquals(
        "Turn 1, participant P03: {0} Not coded yet.",
        TurnWords.spoken(interview.reading(), interview.transcript().turns().get(0)));
  }

  @Test
  void rowsHaveMarksBetweenTurns() {
    Interview interview =
        new Interview("i").preamble("Before.").section("Start").asked("a").section("").said("b");
    assertEquals(
        List.of(
            new Row.Preamble("Before."),
            new Row.Section("Start"),
            new Row.Said(interview.transcript().turns().get(0)),
            new Row.Section(""),
            new Row.Said(interview.transcript().turns().get(1))),
        Row.of(interview.transcript()));
  }

  @Test
  void aMarkAtTheVeryEndHasARow() {
    Interview interview = new Interview("i").asked("a").section("End");
    assertEquals(new SectionMark(2, "End"), interview.transcript().sections().getFirst());
    assertEquals(new Row.Section("End"), Row.of(interview.transcript()).getLast());
  }

  @Test
  void paragraphsAreCutAtBlankLines() {
    String text = "one\ntwo\n\n\nthree";
    assertEquals(
        List.of(new TextRange(0, 7), new TextRange(10, 15)),
        Paragraphs.of(text, new TextRange(0, text.length())));
  }

  @Test
  void anEmptyTurnHasNoParagraphs() {
    assertEquals(List.of(), Paragraphs.of("", new TextRange(0, 0)));
  }

  @Test
  void positionsOnScreenAreThoseOfTheText() {
    TextRange paragraph = new TextRange(10, 20);
    ShownText text = ShownText.asRead("a".repeat(30));
    assertEquals(
        List.of(0, 4, 10),
        List.of(3, 14, 99).stream().map(at -> Paragraphs.onScreen(text, paragraph, at)).toList());
    assertEquals(
        List.of(10, 14, 20),
        List.of(0, 4, 99).stream().map(at -> Paragraphs.inText(text, paragraph, at)).toList());
  }

  @Test
  void positionsInAReplacedNameAreItsNearerEnd() {
    TextRange paragraph = new TextRange(2, 13);
    Naming naming = new Naming(Map.of(), Map.of(), Map.of("Anna", "Beatrice"));
    ShownText text = Pseudonyms.of(naming).show("0 I met Anna.");
    assertEquals(6, Paragraphs.onScreen(text, paragraph, 9));
    assertEquals(new TextRange(6, 14), Paragraphs.onScreen(text, paragraph, new TextRange(9, 10)));
    assertEquals(
        List.of(7, 8, 8, 8, 12, 12, 13),
        List.of(5, 6, 8, 10, 11, 14, 99).stream()
            .map(at -> Paragraphs.inText(text, paragraph, at))
            .toList());
  }

  @Test
  void remarksOfTheTranscriberAreFound() {
    String text = "Yes (laughs) and (of course) [long pause] no.";
    assertEquals(
        List.of("(laughs)", "[long pause]"),
        Remarks.in(text, new TextRange(0, text.length())).stream()
            .map(remark -> remark.in(text))
            .toList());
  }

  @Test
  void theTurnAtAPositionIsTheLastThatStartsBeforeIt() {
    TurnPlaces places = new TurnPlaces(Interview.of("ab", "", "cd").transcript().turns());
    assertEquals(
        List.of(1, 1, 1, 1, 2, 2, 3, 3),
        List.of(0, 1, 2, 3, 4, 5, 6, 99).stream().map(places::at).toList());
    assertEquals(0, new TurnPlaces(List.of()).at(0));
  }

  @Test
  void depthGrowsFromTheTopToTheEnd() {
    Interview interview = Interview.of("a".repeat(600), "b", "c".repeat(100));
    TurnPlaces places = new TurnPlaces(interview.transcript().turns());
    Depth depth = new Depth(interview.transcript().turns());
    double before = 0;
    for (int at = 0; at <= interview.transcript().text().length(); at++) {
      double now = depth.of(places.at(at), at);
      assertEquals(true, now >= before && now <= 1, "at " + at);
      before = now;
    }
    assertEquals(List.of(1, 1, 3), List.of(0.0, 0.5, 1.0).stream().map(depth::turnAt).toList());
  }
}
