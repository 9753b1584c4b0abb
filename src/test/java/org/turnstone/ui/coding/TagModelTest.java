package org.turnstone.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.Naming;
import org.turnstone.model.Project;
import org.turnstone.model.Pseudonyms;
import org.turnstone.workspace.Tagging;

class TagModelTest {

  @Test
  void theTitleSaysWhatEnterWillTag() {
    Desk desk = Desk.on(StudioProject.on(2));
    assertEquals("Tag turn 2", desk.tagging.titleProperty().get());
    desk.work.placeProperty().set(Optional.of(StudioProject.on(2, "they came back smooth")));
    assertEquals("Tag 4 words in turn 2", desk.tagging.titleProperty().get());
    desk.work.placeProperty().set(Optional.of(StudioProject.on(2, "Anything")));
    assertEquals("Tag 1 word in turn 2", desk.tagging.titleProperty().get());
    desk.work.placeProperty().set(Optional.of(StudioProject.on(1, "away?\n\nAnything with")));
    assertEquals("Tag 3 words in turns 1 to 2", desk.tagging.titleProperty().get());
  }

  @Test
  void aTurnWithoutWordsCannotBeTagged() {
    Desk desk = Desk.on(StudioProject.on(3));
    assertEquals("Nothing is said in turn 3", desk.tagging.titleProperty().get());
    desk.tagging.sameAgain();
    assertEquals(List.of(), desk.labels());
  }

  @Test
  void taggingATurnReadsAsASentence() {
    Desk desk = Desk.on(StudioProject.on(1));
    desk.tagging.tag(StudioProject.code(desk.work.project(), "brainstorming"));
    assertEquals(List.of("Tagged turn 1 of studio_07 with brainstorming"), desk.labels());
    assertTrue(desk.codings().contains("brainstorming: " + StudioProject.QUESTION));
  }

  @Test
  void taggingWordsReadsAsASentence() {
    Desk desk = Desk.on(StudioProject.on(2, "they came back smooth"));
    desk.tagging.tag(StudioProject.code(desk.work.project(), "unease"));
    assertEquals(List.of("Tagged 4 words in turn 2 of studio_07 with unease"), desk.labels());
    assertTrue(desk.codings().contains("unease: they came back smooth"));
  }

  @Test
  void aNewCodeAndItsCodingAreOneAction() {
    Desk desk = Desk.on(StudioProject.on(1));
    var before = desk.work.project();
    desk.tagging.tag(
        StudioProject.on(1),
        List.of(project -> Tagging.code(project, "Ethics / training data", Optional.empty())));
    assertEquals(List.of("Tagged turn 1 of studio_07 with training data"), desk.labels());
    desk.undo();
    assertEquals(before.codebook(), desk.work.project().codebook());
    assertEquals(before.codings(), desk.work.project().codings());
  }

  @Test
  void theSameCodeOnTheSameWordsIsNotGivenTwice() {
    Desk desk = Desk.on(StudioProject.on(2, "the drawing itself stays with me"));
    desk.tagging.tag(StudioProject.code(desk.work.project(), "kept by hand"));
    assertEquals(List.of(), desk.labels());
  }

  @Test
  void sameAgainTakesTheCodeThatWasUsedLast() {
    Desk desk = Desk.on(StudioProject.on(1));
    desk.tagging.sameAgain();
    assertEquals(List.of("Tagged turn 1 of studio_07 with economic worry"), desk.labels());
  }

  @Test
  void theCodeUsedLastIsTheOneGivenJustNow() {
    Desk desk = Desk.on(StudioProject.on(1));
    desk.tagging.tagWithKey(3);
    assertEquals("confidence", desk.tagging.latest().orElseThrow().name());
  }

  @Test
  void aDigitTagsWithItsCode() {
    Desk desk = Desk.on(StudioProject.on(1));
    desk.tagging.tagWithKey(3);
    desk.tagging.tagWithKey(9);
    assertEquals(List.of("Tagged turn 1 of studio_07 with confidence"), desk.labels());
  }

  @Test
  void takingOffReadsAsASentence() {
    Desk desk = Desk.on(StudioProject.selecting(2, "sameness 1"));
    desk.tagging.takeOffSelected();
    assertEquals(List.of("Took sameness off 9 words in turn 2 of studio_07"), desk.labels());
    assertEquals(Optional.empty(), desk.tagging.meant());
  }

  @Test
  void withNoneSelectedTheOnlyOneOfTheTurnIsTakenOff() {
    Desk desk = Desk.on(StudioProject.on(1));
    desk.tagging.takeOffSelected();
    assertEquals(List.of(), desk.labels());
    desk.tagging.tagWithKey(3);
    desk.tagging.takeOffSelected();
    assertEquals("Took confidence off turn 1 of studio_07", desk.labels().getLast());
    assertEquals(2, desk.labels().size());
  }

  @Test
  void nothingChangesWhereThePersonMayOnlyRead() {
    Desk desk = Desk.on(StudioProject.on(1));
    desk.work.editableProperty().set(false);
    desk.tagging.sameAgain();
    desk.tagging.tagWithKey(1);
    assertEquals(List.of(), desk.labels());
  }

  @Test
  void severalCodesAreOneAction() {
    Desk desk = Desk.on(StudioProject.on(1));
    desk.tagging.tag(
        StudioProject.on(1),
        Stream.of("drafting", "Ethics / data", "Ethics / consent")
            .<Function<Project, Tagging.Resolved>>map(
                path -> project -> Tagging.code(project, path, Optional.empty()))
            .toList());
    assertEquals(
        List.of("Tagged turn 1 of studio_07 with drafting, data, and consent"), desk.labels());
    assertEquals(1, desk.work.project().codebook().matching("Ethics").size());
    desk.undo();
    assertEquals(3, desk.work.project().allCodings().count());
  }

  @Test
  void recodingKeepsTheWordsAndTheMemo() {
    Desk desk = Desk.on(StudioProject.selecting(2, "sameness 1"));
    Coding before = desk.tagging.meant().orElseThrow();
    desk.tagging.recode(before, project -> Tagging.code(project, "unease", Optional.empty()));
    assertEquals(
        List.of("Recoded 9 words in turn 2 of studio_07 from sameness to unease"), desk.labels());
    Coding after = desk.tagging.meant().orElseThrow();
    assertEquals(before.withCode(after.code()), after);
    assertEquals("unease", desk.tagging.name(after));
  }

  @Test
  void recodingToTheSameCodeChangesNothing() {
    Desk desk = Desk.on(StudioProject.selecting(2, "sameness 1"));
    desk.tagging.recode(
        desk.tagging.meant().orElseThrow(),
        project -> Tagging.code(project, "sameness", Optional.empty()));
    assertEquals(List.of(), desk.labels());
  }

  @Test
  void twoCodingsOfOneCodeOnTheSameWordsAreNotMadeByRecoding() {
    Desk desk = Desk.on(StudioProject.on(1));
    desk.tagging.tagWithKey(3);
    desk.tagging.tagWithKey(4);
    Coding confidence =
        desk.work.project().codingsOf(StudioProject.ID).stream()
            .filter(coding -> desk.tagging.name(coding).equals("confidence"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "These words have economic worry already.",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    desk.tagging.recode(
                        confidence,
                        project -> Tagging.code(project, "economic worry", Optional.empty())))
            .getMessage());
  }

  @Test
  void theSelectedWordsBecomeACodeBesideTheOneUsedLast() {
    Desk desk = Desk.on(StudioProject.on(2, "smooth as all the others."));
    assertTrue(desk.tagging.tagInVivo());
    assertEquals(
        "Worries / smooth as all the others",
        desk.work
            .project()
            .codebook()
            .pathText(StudioProject.code(desk.work.project(), "smooth as all the others")));
    assertEquals(
        List.of("Tagged 5 words in turn 2 of studio_07 with smooth as all the others"),
        desk.labels());
    desk.undo();
    assertTrue(desk.work.project().codebook().matching("smooth as all the others").isEmpty());
  }

  @Test
  void aCodeOfTheWordsIsNamedAsTheyAreShown() {
    Naming naming = new Naming(Map.of(), Map.of(), Map.of("smooth", "rough"));
    Desk desk = Desk.on(StudioProject.on(2, "smooth as all the others."));
    desk.work.namesProperty().set(Pseudonyms.of(naming));
    assertTrue(desk.tagging.tagInVivo());
    Codebook codebook = desk.work.project().codebook();
    assertEquals(1, codebook.matching("rough as all the others").size());
    assertEquals(List.of(), codebook.matching("smooth as all the others"));
    assertEquals(
        List.of("Tagged 5 words in turn 2 of studio_07 with rough as all the others"),
        desk.labels());

    desk.undo();
    desk.work.namesProperty().set(Pseudonyms.realNames(naming));
    assertTrue(desk.tagging.tagInVivo());
    assertEquals(1, desk.work.project().codebook().matching("smooth as all the others").size());
  }

  @Test
  void withoutWordsThereIsNoCodeOfTheWords() {
    assertFalse(Desk.on(StudioProject.on(2)).tagging.tagInVivo());
  }
}
