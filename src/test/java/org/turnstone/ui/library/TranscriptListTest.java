package org.turnstone.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Theme;

@ExtendWith(ApplicationExtension.class)
class TranscriptListTest {

  private final Interviews interviews = new Interviews();
  private final List<String> opened = new ArrayList<>();
  private final LibraryModel model = new LibraryModel(Background.atOnce(), "Ana");

  @Start
  void show(Stage stage) {
    for (String name : List.of("anna", "bert", "carl", "dora")) {
      interviews.add(name, 2, "about " + name, name.compareTo("c") < 0 ? "sculptor" : "weaver");
    }
    interviews.code("carl", 2, 4);
    TranscriptList list =
        new TranscriptList(
            model,
            transcript -> {
              opened.add(transcript);
              model.read(transcript);
            });
    model.update(interviews.catalogue(), interviews.project());
    model.read("bert");
    Scene scene = new Scene(list, 224, 600);
    new Appearance(Theme.LIGHT, 13).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private static String selected(FxRobot robot) {
    ListView<ListEntry> list = robot.lookup("#transcripts").queryListView();
    return list.getSelectionModel().getSelectedItem().key();
  }

  @Test
  void theOneThatIsReadIsSelectedAndNotOpenedAgain(FxRobot robot) {
    assertEquals("bert", selected(robot));
    assertEquals(List.of(), opened);
  }

  @Test
  void aClickOpensATranscript(FxRobot robot) {
    robot.clickOn("carl");
    assertEquals(List.of("carl"), opened);
  }

  @Test
  void arrowKeysOpenTheNextOne(FxRobot robot) {
    robot.clickOn("bert").type(KeyCode.DOWN);
    assertEquals(List.of("carl"), opened);
  }

  @Test
  void filteringNarrowsTheListAndOpensNothing(FxRobot robot) {
    robot.clickOn("#filter-transcripts").write("dora");
    assertEquals(1, model.shown().size());
    robot.type(KeyCode.ESCAPE);
    assertEquals(4, model.shown().size());
    assertEquals("bert", selected(robot));
    assertEquals(List.of(), opened);
  }

  @Test
  void countingAgainKeepsTheSelectionAndOpensNothing(FxRobot robot) {
    robot.interact(
        () -> model.update(interviews.catalogue(), interviews.code("anna", 2, 4).project()));
    robot.clickOn("To do 2");
    assertEquals("bert", selected(robot));
    assertEquals(List.of(), opened);
  }

  @Test
  void anotherOrderKeepsTheSelectionAndOpensNothing(FxRobot robot) {
    for (Order order : Order.values()) {
      robot.interact(() -> model.orderProperty().set(order));
      assertEquals("bert", selected(robot));
    }
    assertEquals(List.of(), opened);
  }

  @Test
  void aFilterThatFindsNoneSaysSoAndCanBeCleared(FxRobot robot) {
    robot.clickOn("#filter-transcripts").write("zoe");
    assertTrue(robot.lookup("No transcript matches “zoe”.").tryQuery().isPresent());
    robot.clickOn("Clear the filter");
    assertEquals(4, model.shown().size());
  }

  @Test
  void wordsFromRightToLeftCanBeLookedFor(FxRobot robot) {
    String hebrew = "אני מציירת ".repeat(12);
    robot.interact(() -> model.filterProperty().set(hebrew));
    assertTrue(
        robot.lookup("No transcript matches “" + hebrew.strip() + "”.").tryQuery().isPresent());
  }

  @Test
  void aRowIsReadOutWithItsProgress(FxRobot robot) {
    assertTrue(
        robot.lookup(".list-cell").queryAllAs(EntryCell.class).stream()
            .anyMatch(
                cell ->
                    "carl, 2 of 2 turns coded, about carl · weaver"
                        .equals(cell.getAccessibleText())));
  }

  @Test
  void groupsAreMadeInTheMenuAndFoldedByKeysAndClicks(FxRobot robot) {
    robot.clickOn("#sort-transcripts").clickOn("Group by").clickOn("attribute 1");
    assertEquals(6, model.shown().size());
    assertEquals("bert", selected(robot));
    robot.clickOn("bert").type(KeyCode.UP, KeyCode.UP);
    assertEquals("\nsculptor", selected(robot));
    robot.type(KeyCode.LEFT);
    assertEquals(List.of("\nsculptor", "\nweaver", "carl", "dora"), shown());
    assertEquals("\nsculptor", selected(robot));
    robot.type(KeyCode.ENTER);
    assertEquals(6, model.shown().size());
    robot.clickOn("weaver");
    assertEquals(List.of("\nsculptor", "anna", "bert", "\nweaver"), shown());
    assertTrue(
        robot.lookup(".list-cell").queryAllAs(EntryCell.class).stream()
            .anyMatch(
                cell ->
                    "weaver, 2 transcripts, 2 of 4 turns coded, collapsed"
                        .equals(cell.getAccessibleText())));
    assertEquals(List.of("anna"), opened);
  }

  @Test
  void valuesAreChosenInTheMenuAndTakenAwayByTheirCross(FxRobot robot) {
    robot.clickOn("#choose-transcripts").clickOn("attribute 1").clickOn("weaver (2)");
    assertEquals(List.of("carl", "dora"), shown());
    robot.clickOn(".wanted-value");
    assertEquals(4, model.shown().size());
    assertEquals(List.of(), opened);
  }

  private List<String> shown() {
    return model.shown().stream().map(ListEntry::key).toList();
  }
}
