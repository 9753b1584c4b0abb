package org.turnstone.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.control.TreeItem;
import org.junit.jupiter.api.Test;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;

class CodeTreeTest {

  private final Desk desk = Desk.on(StudioProject.on(1));
  private final CodeTree tree = new CodeTree(desk.work, desk.tally);

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
            "Worries 2",
            " credit and consent 0",
            " economic worry 1",
            " sameness 1"),
        lines(tree));
  }

  @Test
  void aCodingCountsForItsCodeAndThoseAbove() {
    desk.tagging.tag("Worries / sameness", Optional.empty());
    assertEquals(List.of("Worries 3", " sameness 2"), lines("Worries", "sameness"));
    desk.undo();
    assertEquals(List.of("Worries 2", " sameness 1"), lines("Worries", "sameness"));
  }

  @Test
  void aMovedCodeTakesItsCountAlong() {
    Code sameness = StudioProject.code(desk.work.project(), "sameness");
    desk.work.perform(
        "Moved", List.of(new Edit.CodeMoved(sameness.id(), sameness.parent(), Optional.empty())));
    assertEquals(List.of("sameness 1", "Worries 1"), lines("sameness", "Worries"));
  }

  @Test
  void aRenamedCodeKeepsItsRowAndFindsItsPlace() {
    TreeItem<CodeRow> before = item("brainstorming");
    before.setExpanded(false);
    new CodebookChanges(desk.work)
        .change(before.getValue().code(), "zigzag", Optional.of(new CodeId("Ways of working")), "");
    assertSame(before, item("zigzag"));
    assertEquals(
        List.of("drafting", "kept by hand", "zigzag"),
        item("Ways of working").getChildren().stream()
            .map(each -> each.getValue().code().name())
            .toList());
  }

  @Test
  void removingACodeLiftsWhatIsBelowIt() {
    new CodebookChanges(desk.work).remove(StudioProject.code(desk.work.project(), "Worries"));
    assertEquals(List.of("economic worry 1", "sameness 1"), lines("sameness", "economic worry"));
    desk.undo();
    assertEquals(List.of("Worries 2", " economic worry 1"), lines("Worries", "economic worry"));
  }

  @Test
  void whatIsFoldedStaysFoldedWhenWorkOfOthersComesIn() {
    item("Worries").setExpanded(false);
    desk.work.changed(desk.work.project(), Optional.empty());
    assertEquals(false, item("Worries").isExpanded());
  }

  @Test
  void theFilterKeepsWhatIsAbove() {
    tree.filterProperty().set("CON");
    assertEquals(
        List.of(
            "Feelings 0",
            " confidence 0",
            "Worries 2",
            " credit and consent 0",
            " economic worry 1"),
        lines(tree));
    tree.filterProperty().set("jaz");
    assertEquals(List.of(), lines(tree));
  }

  @Test
  void aFilteredTreeGainsANewCode() {
    tree.filterProperty().set("con");
    new CodebookChanges(desk.work).add("contempt", Optional.empty(), "");
    assertEquals("contempt 0", lines(tree).getFirst());
  }

  @Test
  void manyChangesLeaveTheSameTreeAsBuildingItAnew() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      step(random, i);
      CodeTree anew = new CodeTree(desk.work, new CodeTally("Ana", desk.work.project()));
      assertEquals(lines(anew), lines(tree), "seed " + seed + ", step " + i);
    }
  }

  private void step(Random random, int i) {
    Project project = desk.work.project();
    List<Code> codes = project.codebook().inOrder();
    List<Coding> codings = project.allCodings().toList();
    Optional<CodeId> under =
        codes.isEmpty()
            ? Optional.empty()
            : Optional.of(codes.get(random.nextInt(codes.size())).id());
    CodebookChanges changes = new CodebookChanges(desk.work);
    Code code =
        codes.isEmpty()
            ? changes.add("first", Optional.empty(), "")
            : codes.get(random.nextInt(codes.size()));
    switch (random.nextInt(7)) {
      case 0 -> changes.add("code " + i, under, "");
      case 1 -> changes.remove(code);
      case 2 -> changes.change(code, "name " + random.nextInt(50), code.parent(), "");
      case 3 -> desk.work.perform("", List.of(new Edit.CodeMoved(code.id(), code.parent(), under)));
      case 4 -> {
        if (!codings.isEmpty()) {
          Coding coding = codings.get(random.nextInt(codings.size()));
          desk.work.perform(
              "",
              List.of(
                  new Edit.CodingRecoded(
                      coding.id(), coding.transcript(), coding.code(), code.id())));
        }
      }
      case 5 -> {
        if (!desk.done.isEmpty()) {
          desk.undo();
        }
      }
      default -> desk.work.perform("", List.of(new Edit.CodingAdded(coding(code, i))));
    }
  }

  private static Coding coding(Code code, int i) {
    return new Coding(
        new CodingId("coding " + i),
        code.id(),
        StudioProject.ID,
        StudioProject.transcript().quote(StudioProject.words("Faces")),
        "Ana",
        StudioProject.NOW,
        "");
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
