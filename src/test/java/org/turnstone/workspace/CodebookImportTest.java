package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turnstone.codebook.CodeEntry;
import org.turnstone.codebook.CodebookFile;
import org.turnstone.codebook.Rgb;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Definition;
import org.turnstone.model.Project;

class CodebookImportTest {

  private static final String GUID = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";

  @Test
  void codesThatAreThereAreNotDoubled() {
    Project project = project();
    CodebookImport first =
        CodebookImport.of(project, file("worries / ECONOMIC WORRY", "Worries / haste", "Joy"));
    assertEquals(List.of(2, 1), List.of(first.added(), first.known()));
    Project then = apply(project, first);
    assertEquals(
        List.of("Joy", "Worries", "Worries / economic worry", "Worries / haste"), paths(then));
    CodebookImport again =
        CodebookImport.of(then, file("Worries / economic worry", "Worries / haste", "Joy"));
    assertEquals(List.of(), again.edits());
  }

  @Test
  void aCodeIsTheSameOneByItsIdWhateverItIsCalledHere() {
    CodebookFile file =
        new CodebookFile(
            List.of(entry(GUID, "Doubts"), entry("", "Doubts", "self-doubt")), List.of());
    Project once = apply(Project.EMPTY, CodebookImport.of(Project.EMPTY, file));
    CodeId doubts = new CodeId(GUID);
    Project renamed = Fold.apply(once, new Edit.CodeRenamed(doubts, "Doubts", "Second thoughts"));
    assertEquals(List.of(), CodebookImport.of(renamed, file).edits());
  }

  @Test
  void anIdThatWasRemovedHereIsNotUsedAgain() {
    CodebookFile file = new CodebookFile(List.of(entry(GUID, "Doubts")), List.of());
    Project once = apply(Project.EMPTY, CodebookImport.of(Project.EMPTY, file));
    Code doubts = once.codebook().inOrder().getFirst();
    Project removed = Fold.apply(once, new Edit.CodeRemoved(doubts));
    Project again = apply(removed, CodebookImport.of(removed, file));
    assertEquals(List.of("Doubts"), paths(again));
    assertEquals(1, again.removed().size());
  }

  @Test
  void twoCodesWithOneIdInAFileAreBothTaken() {
    CodebookFile file =
        new CodebookFile(List.of(entry(GUID, "Doubts"), entry(GUID, "Hopes")), List.of());
    assertEquals(
        List.of("Doubts", "Hopes"),
        paths(apply(Project.EMPTY, CodebookImport.of(Project.EMPTY, file))));
  }

  @Test
  void onlyEmptyPartsOfADefinitionAreFilled() {
    Definition definition = new Definition("Other words.", "Rent.", "", "");
    CodebookFile file =
        new CodebookFile(
            List.of(new CodeEntry(List.of("Worries", "economic worry"), "", "", 0, definition)),
            List.of());
    CodebookImport read = CodebookImport.of(project(), file);
    assertEquals(List.of(0, 1, 1), List.of(read.added(), read.known(), read.defined()));
    assertEquals(
        new Definition("Fear for income.", "Rent.", "", ""),
        apply(project(), read)
            .codebook()
            .find(new CodeId("economic worry"))
            .orElseThrow()
            .definition());
    assertEquals("Imported definitions from a.csv", read.label("a.csv"));
  }

  @Test
  void coloursAreKeptAndShownAsTheNearest() {
    CodeEntry red = new CodeEntry(List.of("red"), "", "#EE1144", 0, Definition.NONE);
    CodebookFile file = new CodebookFile(List.of(red, entry("", "plain")), List.of());
    Project then = apply(Project.EMPTY, CodebookImport.of(Project.EMPTY, file));
    Code code = then.codebook().matching("red").getFirst();
    assertEquals("#EE1144", code.rgb());
    assertEquals(Rgb.nearest("#EE1144"), code.colour());
    assertEquals(CodeColour.OCHRE, then.codebook().matching("plain").getFirst().colour());
  }

  @Test
  void aKeyThatACodeHasIsNotTakenFromIt() {
    CodeEntry one = new CodeEntry(List.of("one"), "", "", 4, Definition.NONE);
    CodeEntry two = new CodeEntry(List.of("two"), "", "", 5, Definition.NONE);
    CodeEntry three = new CodeEntry(List.of("three"), "", "", 5, Definition.NONE);
    Project then =
        apply(
            project(),
            CodebookImport.of(project(), new CodebookFile(List.of(one, two, three), List.of())));
    assertEquals(
        List.of(0, 5, 0),
        List.of("one", "two", "three").stream()
            .map(name -> then.codebook().matching(name).getFirst().key())
            .toList());
  }

  @Test
  void tenThousandCodesAreTakenInOneAction() {
    List<CodeEntry> entries = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      entries.add(entry("", "Group " + i % 100, "code " + i));
    }
    CodebookImport read = CodebookImport.of(Project.EMPTY, new CodebookFile(entries, List.of()));
    assertEquals("Imported 10,100 codes from big.qdc", read.label("big.qdc"));
    assertEquals(10_100, apply(Project.EMPTY, read).codebook().codes().size());
  }

  private static Project project() {
    Code worries = new Code(new CodeId("Worries"), "Worries", CodeColour.PETROL, Optional.empty());
    Code economic =
        new Code(
                new CodeId("economic worry"),
                "economic worry",
                CodeColour.CRIMSON,
                Optional.of(worries.id()))
            .withKey(4)
            .withDefinition(Definition.of("Fear for income."));
    return Fold.apply(Project.EMPTY, new Edit.CodeAdded(worries), new Edit.CodeAdded(economic));
  }

  private static Project apply(Project project, CodebookImport read) {
    return Fold.apply(project, read.edits().toArray(Edit[]::new));
  }

  private static List<String> paths(Project project) {
    return project.codebook().inOrder().stream().map(project.codebook()::pathText).toList();
  }

  private static CodebookFile file(String... paths) {
    return new CodebookFile(
        List.of(paths).stream().map(path -> entry("", path.split(" / "))).toList(), List.of());
  }

  private static CodeEntry entry(String guid, String... path) {
    return new CodeEntry(List.of(path), guid, "", 0, Definition.NONE);
  }
}
