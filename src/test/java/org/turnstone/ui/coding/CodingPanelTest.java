package org.turnstone.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.turnstone.edit.Action;
import org.turnstone.model.CodingId;
import org.turnstone.model.MemoTarget;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.ChangesAtOnce;
import org.turnstone.ui.kit.Chip;
import org.turnstone.ui.kit.Theme;
import org.turnstone.workspace.OpenFolder;
import org.turnstone.workspace.Places;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

@ExtendWith(ApplicationExtension.class)
class CodingPanelTest {

  @TempDir private Path home;
  private final Region page = new Region();
  private Workspace workspace;
  private CodingWork work;
  private CodingPanel panel;

  @Start
  void show(Stage stage) throws IOException {
    Places places = new Places(home.resolve("cache"), home.resolve("settings"), home);
    workspace =
        OpenFolder.open(TestFolder.two(home), "Ana", new Settings(places), places, Progress.NONE);
    work =
        new CodingWork(
            workspace.project(),
            "Ana",
            InstantSource.system(),
            new ChangesAtOnce(workspace::project, workspace::perform));
    workspace.listen(action -> work.changed(workspace.project(), action));
    stand(2);
    Pane layer = new Pane();
    layer.setPickOnBounds(false);
    panel = new CodingPanel(work, new Window(), SuggestionsModel.Source.NONE, layer);
    panel.setMinWidth(296);
    page.setMinWidth(600);
    page.setFocusTraversable(true);
    Scene scene = new Scene(new StackPane(new HBox(page, panel), layer), 900, 700);
    new Appearance(Theme.LIGHT, 13).dress(scene);
    stage.setScene(scene);
    stage.show();
    page.requestFocus();
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  @Test
  void aCodeThatDoesNotExistIsMadeInThatKeystroke(FxRobot robot) {
    robot.clickOn("#tag-field").write("money").type(KeyCode.ENTER);
    assertEquals(List.of("Tagged turn 2 of p01 with money"), labels());
    assertEquals(List.of("money"), chips(robot));
    robot.interact(() -> workspace.undo());
    assertEquals(List.of(), chips(robot));
    assertEquals(List.of(), workspace.project().codebook().inOrder());
  }

  @Test
  void aCommaTagsAndStays(FxRobot robot) {
    robot.clickOn("#tag-field").write("money,bread").type(KeyCode.ENTER);
    assertEquals(List.of("money", "bread"), chips(robot));
    assertTrue(page.isFocused(), "reading goes on after Enter");
  }

  @Test
  void theCrossOfACodeThatWasTakenUpGivesItUp(FxRobot robot) {
    robot.clickOn("#tag-field").write("money,bread,");
    robot.clickOn(
        robot.lookup(".taken-up .chip .button").queryAllAs(Button.class).iterator().next());
    robot.write("rent").type(KeyCode.ENTER);
    assertEquals(List.of("Tagged turn 2 of p01 with bread and rent"), labels());
  }

  @Test
  void anotherCodeIsChosenForTheOnlyCodingOfTheTurn(FxRobot robot) {
    robot.clickOn("#tag-field").write("money").type(KeyCode.ENTER);
    robot.interact(() -> assertTrue(panel.startRecoding(Optional.empty())));
    robot.write("rent").type(KeyCode.ENTER);
    assertEquals("Recoded turn 2 of p01 from money to rent", labels().getLast());
    assertEquals(List.of("rent"), chips(robot));
    assertEquals(1, workspace.project().allCodings().count());
  }

  @Test
  void aFewLettersFindTheCode(FxRobot robot) {
    robot.clickOn("#tag-field").write("money").type(KeyCode.ENTER);
    robot.interact(() -> stand(4));
    robot.clickOn("#tag-field").write("mo").type(KeyCode.ENTER);
    assertEquals(
        List.of("Tagged turn 2 of p01 with money", "Tagged turn 4 of p01 with money"), labels());
  }

  @Test
  void escapeClosesThePopupAndTagsNothing(FxRobot robot) {
    robot.clickOn("#tag-field").write("mon");
    assertTrue(robot.lookup(".tag-popup").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup(".tag-popup").tryQuery().isPresent());
    assertEquals(List.of(), labels());
  }

  @Test
  void thePopupStandsBelowTheWordsWithAFieldOfItsOwn(FxRobot robot) {
    robot.interact(() -> panel.startTagging(Optional.of(new BoundingBox(50, 300, 80, 20))));
    robot.write("rent");
    Node popup = robot.lookup(".tag-popup").query();
    assertEquals(List.of(50.0, 326.0), List.of(popup.getLayoutX(), popup.getLayoutY()));
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("Tagged turn 2 of p01 with rent"), labels());
  }

  @Test
  void aClickOnARowTags(FxRobot robot) {
    robot.clickOn("#tag-field").write("noise");
    robot.clickOn(".tag-choice");
    assertEquals(List.of("Tagged turn 2 of p01 with noise"), labels());
  }

  @Test
  void theCrossOfAChipTakesTheCodeOff(FxRobot robot) {
    robot.clickOn("#tag-field").write("money").type(KeyCode.ENTER);
    robot.clickOn(".chip .button");
    assertEquals("Took money off turn 2 of p01", labels().getLast());
  }

  @Test
  void deleteTakesOffTheSelectedChip(FxRobot robot) {
    robot.clickOn("#tag-field").write("money").type(KeyCode.ENTER);
    robot.clickOn(".chip .label").type(KeyCode.DELETE);
    assertEquals(List.of(), chips(robot));
  }

  @Test
  void aMemoIsSavedWhenTheFocusLeaves(FxRobot robot) {
    robot.clickOn("#memo").write("Ask Ben.");
    assertEquals(List.of(), labels());
    robot.interact(page::requestFocus);
    assertEquals(List.of("Wrote a memo on p01"), labels());
    assertEquals("Ask Ben.", workspace.project().memo(new MemoTarget.OnTranscript("p01")));
  }

  @Test
  void everythingThatTakesTheFocusHasAName(FxRobot robot) {
    robot.clickOn("#tag-field").write("money").type(KeyCode.ENTER);
    for (Node node :
        robot.from(panel).lookup((Node each) -> each.isFocusTraversable()).queryAll()) {
      boolean named =
          node.getAccessibleText() != null
              || node instanceof Labeled labeled && !labeled.getText().isBlank()
              || node instanceof TextInputControl input && input.getPromptText() != null;
      assertTrue(named, node.toString());
    }
  }

  private void stand(int turn) {
    try {
      work.placeProperty()
          .set(
              Optional.of(
                  new Place(
                      workspace.transcript("p01"), turn, Optional.empty(), Optional.empty())));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<String> labels() {
    return workspace.history().actions().stream()
        .filter(action -> action.undoes().isEmpty())
        .map(Action::label)
        .toList();
  }

  private List<String> chips(FxRobot robot) {
    return robot.lookup(".chip").queryAllAs(Chip.class).stream()
        .map(chip -> chip.getAccessibleText().substring("code ".length()))
        .toList();
  }

  /// What the shell does for the panel.
  private final class Window implements CodingActions {

    @Override
    public void select(CodingId coding) {
      Place place = work.placeProperty().get().orElseThrow();
      work.placeProperty()
          .set(
              Optional.of(
                  new Place(
                      place.transcript(), place.turn(), Optional.empty(), Optional.of(coding))));
    }

    @Override
    public void goOnReading() {
      page.requestFocus();
    }

    @Override
    public void nextUncoded(Runnable arrived, Runnable stayed) {
      stayed.run();
    }

    @Override
    public void tag() {}
  }
}
