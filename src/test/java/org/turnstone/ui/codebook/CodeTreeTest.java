package org.turnstone.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.turnstone.ui.codebook.Studio.TRANSCRIPTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;
import org.junit.jupiter.api.Test;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.Definition;
import org.turnstone.model.Project;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.ChangesAtOnce;
import org.turnstone.ui.kit.Visibility;

class CodeTreeTest {

  private final Studio studio = new Studio();
  private final CodeTree tree = new CodeTree(studio.work);

  @Test
  void parentsCountWhatIsBelowThem() {
    assertEquals(
        List.of(
            "Feelings 0",
            " confidence 0",
            " pride in the work 0",
            " unease 0",
            "Ways of working 1",
            " brainstorming 0",
            " drafting 0",
            " kept by hand 1",
            "Worries 4",
            " credit and consent 0",
            " economic worry 1",
            " sameness 3"),
        lines(tree));
  }

  @Test
  void aCodingCountsForItsCodeAndThoseAbove() {
    studio.perform("Tagged", List.of(added(studio.code("sameness"), "t3", 7)));
    assertEquals(List.of("Worries 5", " sameness 4"), lines("Worries", "sameness"));
    studio.undo();
    assertEquals(List.of("Worries 4", " sameness 3"), lines("Worries", "sameness"));
  }

  @Test
  void aTranscriptCountsOnceForACodeAndThoseAbove() {
    assertEquals(List.of(2, 1, 2), transcripts("Worries", "economic worry", "sameness"));
    studio.perform("Tagged", List.of(added(studio.code("economic worry"), "t3", 7)));
    assertEquals(List.of(3, 2, 2), transcripts("Worries", "economic worry", "sameness"));
    studio.undo();
    assertEquals(List.of(2, 1, 2), transcripts("Worries", "economic worry", "sameness"));
  }

  @Test
  void aMovedCodeTakesItsCountAlong() {
    Code sameness = studio.code("sameness");
    studio.perform(
        "Moved", List.of(new Edit.CodeMoved(sameness.id(), sameness.parent(), Optional.empty())));
    assertEquals(List.of("sameness 3", "Worries 1"), lines("sameness", "Worries"));
  }

  @Test
  void aRenamedCodeKeepsItsRowAndFindsItsPlace() {
    TreeItem<CodeRow> before = item("brainstorming");
    before.setExpanded(false);
    new CodebookChanges(studio.work).rename(before.getValue().code(), "zigzag");
    assertSame(before, item("zigzag"));
    assertEquals(
        List.of("drafting", "kept by hand", "zigzag"),
        item("Ways of working").getChildren().stream()
            .map(each -> each.getValue().code().name())
            .toList());
  }

  @Test
  void removingACodeLiftsWhatIsBelowIt() {
    new CodebookChanges(studio.work).remove(List.of(studio.code("Worries")));
    assertEquals(List.of("economic worry 1", "sameness 3"), lines("sameness", "economic worry"));
    studio.undo();
    assertEquals(List.of("Worries 4", " economic worry 1"), lines("Worries", "economic worry"));
  }

  @Test
  void whatIsFoldedStaysFoldedWhenWorkOfOthersComesIn() {
    item("Worries").setExpanded(false);
    studio.work.changed(studio.now(), Optional.empty());
    assertEquals(false, item("Worries").isExpanded());
  }

  @Test
  void theFilterKeepsWhatIsAbove() {
    tree.filterProperty().set("CON");
    assertEquals(
        List.of(
            "Feelings 0",
            " confidence 0",
            "Worries 4",
            " credit and consent 0",
            " economic worry 1"),
        lines(tree));
    tree.filterProperty().set("jaz");
    assertEquals(List.of(), lines(tree));
  }

  @Test
  void aFilteredTreeGainsANewCode() {
    tree.filterProperty().set("con");
    new CodebookChanges(studio.work).add("contempt", Optional.empty(), Definition.NONE);
    assertEquals("contempt 0", lines(tree).getFirst());
  }

  @Test
  void manyChangesLeaveTheSameTreeAsBuildingItAnew() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      step(random, i);
      CodeTree anew = new CodeTree(again(studio.now()));
      assertEquals(lines(anew), lines(tree), "seed " + seed + ", step " + i);
    }
  }

  private void step(Random random, int i) {
    Project project = studio.now();
    List<Code> codes = project.codebook().inOrder();
    List<Coding> codings = project.allCodings().toList();
    Optional<CodeId> under =
        codes.isEmpty()
            ? Optional.empty()
            : Optional.of(codes.get(random.nextInt(codes.size())).id());
    CodebookChanges changes = new CodebookChanges(studio.work);
    Code code =
        codes.isEmpty()
            ? changes.add("first", Optional.empty(), Definition.NONE)
            : codes.get(random.nextInt(codes.size()));
    switch (random.nextInt(7)) {
      case 0 -> changes.add("code " + i, under, Definition.NONE);
      case 1 -> changes.remove(List.of(code));
      case 2 -> changes.rename(code, "name " + random.nextInt(50));
      case 3 -> studio.perform("", List.of(new Edit.CodeMoved(code.id(), code.parent(), under)));
      case 4 -> {
        if (!codings.isEmpty()) {
          Coding coding = codings.get(random.nextInt(codings.size()));
          studio.perform(
              "",
              List.of(
                  new Edit.CodingRecoded(
                      coding.id(), coding.transcript(), coding.code(), code.id())));
        }
      }
      case 5 -> {
        if (!studio.done.isEmpty()) {
          studio.undo();
        }
      }
      default ->
          studio.perform(
              "", List.of(added(code, TRANSCRIPTS.get(random.nextInt(TRANSCRIPTS.size())), i)));
    }
  }

  private static Edit added(Code code, String transcript, int start) {
    return new Edit.CodingAdded(Studio.coding(code.id().value(), transcript, start, "words"));
  }

  /// The same project, looked at by someone who comes now.
  private static CodebookWork again(Project project) {
    return new CodebookWork(
        Background.atOnce(),
        project,
        Studio.TRANSCRIPTS,
        new Visibility(),
        new ChangesAtOnce(() -> project, (_, _) -> {}));
  }

  private List<Integer> transcripts(String... names) {
    return Stream.of(names).map(name -> item(name).getValue().use().transcripts()).toList();
  }

  private TreeItem<CodeRow> item(String name) {
    return items(tree.rootProperty().get()).stream()
        .filter(item -> item.getValue().code().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> lines(String... names) {
    return lines(tree).stream()
        .filter(
            line ->
                List.of(names).contains(line.strip().substring(0, line.strip().lastIndexOf(' '))))
        .toList();
  }

  private static List<String> lines(CodeTree tree) {
    List<String> lines = new ArrayList<>();
    items(tree.rootProperty().get())
        .forEach(item -> lines.add(" ".repeat(depth(item)) + item.getValue()));
    return lines;
  }

  private static int depth(TreeItem<CodeRow> item) {
    return item.getParent().getValue() == null ? 0 : 1 + depth(item.getParent());
  }

  private static List<TreeItem<CodeRow>> items(TreeItem<CodeRow> root) {
    List<TreeItem<CodeRow>> items = new ArrayList<>();
    for (TreeItem<CodeRow> child : root.getChildren()) {
      items.add(child);
      items.addAll(items(child));
    }
    return items;
  }
}
