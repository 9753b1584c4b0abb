package org.turnstone.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turnstone.search.LikeCode;

class TagSearchTest {

  private final Desk desk = Desk.on(StudioProject.on(1));
  private final TagSearch search =
      new TagSearch(desk.work, desk.tally, desk.tagging, desk.suggestions);

  @Test
  void theBestMatchIsChosenAsOneTypes() {
    search.typedProperty().set("con");
    assertEquals(
        List.of("confidence", "credit and consent", "economic worry", "new con under Worries"),
        words());
    assertEquals(0, search.chosenProperty().get());
  }

  @Test
  void withNothingTypedNothingIsChosen() {
    search.suggest();
    assertEquals(-1, search.chosenProperty().get());
    assertFalse(search.accept());
    assertEquals("economic worry", words().getFirst(), "the code used last stands first");
  }

  @Test
  void arrowsStayWithinTheList() {
    search.typedProperty().set("confid");
    search.up();
    assertEquals(0, search.chosenProperty().get());
    search.down();
    search.down();
    search.down();
    assertEquals(1, search.chosenProperty().get());
  }

  @Test
  void aCodeThatDoesNotExistIsMadeBesideTheOneUsedLast() {
    search.typedProperty().set("time pressure");
    assertEquals(List.of("new time pressure under Worries"), words());
    assertTrue(search.accept());
    assertEquals(
        "Worries / time pressure", desk.work.project().codebook().pathText(code("time pressure")));
    assertEquals(List.of("Tagged turn 1 of studio_07 with time pressure"), desk.labels());
    assertEquals("", search.typedProperty().get());
  }

  @Test
  void aPathSaysWhereTheNewCodeGoes() {
    search.typedProperty().set("Hopes / more time");
    assertEquals(List.of("new Hopes / more time under "), words());
    search.accept();
    assertEquals("Hopes / more time", desk.work.project().codebook().pathText(code("more time")));
  }

  @Test
  void createMakesTheCodeWhateverIsChosen() {
    search.typedProperty().set("con");
    assertTrue(search.create());
    assertEquals("Worries / con", desk.work.project().codebook().pathText(code("con")));
  }

  @Test
  void aNameThatIsThereIsNotOfferedAnew() {
    search.typedProperty().set("Sameness");
    assertEquals(List.of("sameness"), words());
    assertFalse(search.create());
  }

  @Test
  void halfAPathMakesNoCode() {
    search.typedProperty().set("/ ");
    assertEquals(List.of("new / under Worries"), words());
  }

  @Test
  void recentUseIsGivenAsReason() {
    search.typedProperty().set("economic");
    assertEquals(
        new TagChoice.Existing(
            CodeMatch.of(code("economic worry"), "economic").orElseThrow(),
            "Worries",
            "Used 2 minutes ago",
            1),
        search.choices().getFirst());
  }

  @Test
  void codesTakenUpAreGivenTogether() {
    search.typedProperty().set("brain");
    search.takeUp();
    assertEquals(List.of(), desk.labels());
    assertFalse(words().contains("brainstorming"), "it is not offered twice");
    search.typedProperty().set("confid");
    assertTrue(search.accept());
    assertEquals(
        List.of("Tagged turn 1 of studio_07 with brainstorming and confidence"), desk.labels());
    assertTrue(search.isBlank());
  }

  @Test
  void whatWasTakenUpIsGivenAlsoWhenNothingElseIsTyped() {
    search.typedProperty().set("brain");
    search.takeUp();
    search.end();
    assertEquals(List.of("Tagged turn 1 of studio_07 with brainstorming"), desk.labels());
  }

  @Test
  void whatWasTakenUpGoesToTheTurnWhereItWas() {
    search.typedProperty().set("brain");
    search.takeUp();
    desk.work.placeProperty().set(Optional.of(StudioProject.on(2)));
    assertEquals(List.of("Tagged turn 1 of studio_07 with brainstorming"), desk.labels());
  }

  @Test
  void backspaceGivesUpTheLastOne() {
    search.typedProperty().set("brain");
    search.takeUp();
    assertTrue(search.takeBack());
    assertFalse(search.takeBack());
    search.end();
    assertEquals(List.of(), desk.labels());
  }

  @Test
  void aCodeOfLikeTurnsComesFirstAndSaysWhy() {
    desk.like =
        List.of(new LikeCode(code("credit and consent").id(), 3, 4, List.of("tried", "sketches")));
    desk.work.placeProperty().set(Optional.of(StudioProject.on(2)));
    search.suggest();
    assertEquals("credit and consent", words().getFirst());
    search.typedProperty().set("con");
    assertEquals(
        List.of("credit and consent", "confidence", "economic worry", "new con under Worries"),
        words());
    assertEquals(
        "Like 4 turns: tried, sketches",
        ((TagChoice.Existing) search.choices().getFirst()).reason());
  }

  @Test
  void nothingIsTaggedOnTheWayToAnotherTurn() {
    search.setTravelling(true);
    search.typedProperty().set("brain");
    assertFalse(search.accept());
    search.setTravelling(false);
    assertTrue(search.accept());
    assertEquals(1, desk.labels().size());
  }

  private org.turnstone.model.Code code(String name) {
    return StudioProject.code(desk.work.project(), name);
  }

  private List<String> words() {
    return search.choices().stream()
        .map(
            choice ->
                switch (choice) {
                  case TagChoice.Existing existing -> existing.match().code().name();
                  case TagChoice.New(String path, Optional<org.turnstone.model.Code> under) ->
                      "new "
                          + path
                          + " under "
                          + under.map(org.turnstone.model.Code::name).orElse("");
                })
        .toList();
  }
}
