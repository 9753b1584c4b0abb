package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Language;
import org.turnstone.ui.kit.Preferences;
import org.turnstone.ui.kit.Preferences.LanguageChoice;
import org.turnstone.ui.kit.ThemeChoice;
import org.turnstone.ui.shell.Screen;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.TestFolder;

/// What a person chooses, in the whole window: the language, the keys, and the way through the
/// palette.
@ExtendWith(ApplicationExtension.class)
class ChoicesWalkTest {

  @TempDir private Path home;
  private final FxRobot robot = new FxRobot();
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, home, "Ana", 1000, 960);
  }

  @AfterEach
  void closeWindow() {
    window.close();
    Language.ENGLISH.speak();
  }

  @Test
  void anotherLanguageIsSpokenAtOnceAtTheSameTurn() throws IOException {
    window.open(TestFolder.samples(home));
    goTo("creative_0006", 4);
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    robot.clickOn("Deutsch");
    TestWindow.waitUntil(
        "it is German", () -> robot.lookup("Einstellungen").tryQuery().isPresent());
    TestWindow.waitUntil("the turn is shown", () -> isAt("creative_0006", 4));
    robot.type(KeyCode.ESCAPE);
    assertEquals("Lesen", text("view.read"));
    TestWindow.act(() -> window.desk.preferences().languageProperty().set(LanguageChoice.ENGLISH));
    TestWindow.waitUntil("it is English again", () -> text("view.read").equals("Read"));
    TestWindow.act(() -> window.desk.window().sheet().close());
  }

  @Test
  void thePaletteLeadsToATranscriptAndToWhatACodeCanDo() throws IOException {
    window.open(TestFolder.samples(home));
    goTo("creative_0006", 4);
    robot.push(KeyCode.CONTROL, KeyCode.K).write("cr2", 0).type(KeyCode.ENTER);
    TestWindow.waitUntil("the transcript is shown", () -> isAt("creative_0002", 1));

    goTo("creative_0006", 4);
    robot.push(KeyCode.CONTROL, KeyCode.K).write("econ worr", 0).type(KeyCode.ENTER);
    robot.type(KeyCode.ENTER);
    TestWindow.waitUntil(
        "the turn is tagged",
        () -> window.project().workspace().project().codingsOf("creative_0006").size() == 1);
    assertTrue(
        TestWindow.on(() -> window.scene().getFocusOwner() instanceof ListView<?>),
        "the focus is on the turns again");

    robot.push(KeyCode.CONTROL, KeyCode.K).write("econ worr", 0);
    robot.type(KeyCode.ENTER).write("turns", 0).type(KeyCode.ENTER);
    TestWindow.waitUntil(
        "its turns are shown",
        () -> window.desk.window().shownProperty().get().equals(Screen.FIND));
    assertEquals(
        "code:\"Worries / economic worry\"",
        TestWindow.on(() -> window.project().finding().queryProperty().get()));
  }

  @Test
  void afterAWholeTurnIsTaggedOneGoesOnIfThatWasChosen() throws IOException {
    window.open(TestFolder.samples(home));
    goTo("creative_0006", 4);
    TestWindow.act(
        () -> {
          window.desk.preferences().afterTaggingProperty().set(Preferences.AfterTagging.NEXT_TURN);
          window.desk.window().show(Screen.READ);
        });
    robot.type(KeyCode.DIGIT4);
    TestWindow.waitUntil("the next turn is current", () -> isAt("creative_0006", 5));
    robot.type(KeyCode.K).type(KeyCode.T);
    robot.write("brainst,", 0);
    assertTrue(TestWindow.on(() -> isAt("creative_0006", 4)), "who types more codes stays");
    robot.type(KeyCode.ENTER);
    TestWindow.waitUntil("one goes on", () -> isAt("creative_0006", 5));
  }

  @Test
  void whatWasChosenIsThereTheNextTime() {
    Settings settings = new Settings(TestFolder.places(home.resolve("again")));
    Preferences first = kept(settings);
    TestWindow.act(
        () -> {
          first.appearance().themeChoiceProperty().set(ThemeChoice.DARK);
          first.appearance().fontSizeProperty().set(17);
          first.appearance().reducedMotionProperty().set(true);
          first.afterTaggingProperty().set(Preferences.AfterTagging.NEXT_UNCODED);
          first.languageProperty().set(LanguageChoice.GERMAN);
          first.keys().put("go.next", "X");
        });
    Preferences next = kept(new Settings(TestFolder.places(home.resolve("again"))));
    assertEquals(ThemeChoice.DARK, next.appearance().themeChoiceProperty().get());
    assertEquals(17, next.appearance().fontSizeProperty().get());
    assertTrue(next.appearance().isStill());
    assertEquals(Preferences.AfterTagging.NEXT_UNCODED, next.afterTaggingProperty().get());
    assertEquals(LanguageChoice.GERMAN, next.languageProperty().get());
    assertEquals("X", next.keys().get("go.next"));
  }

  private static Preferences kept(Settings settings) {
    return TestWindow.on(() -> KeptPreferences.of(settings, Background.atOnce()));
  }

  private void goTo(String transcript, int turn) {
    TestWindow.act(() -> window.project().reading().show(transcript, turn, Optional.empty()));
    TestWindow.waitUntil("the turn is shown", () -> isAt(transcript, turn));
  }

  private boolean isAt(String transcript, int turn) {
    return window
        .project()
        .reading()
        .here()
        .filter(new Trail.Stop(transcript, turn)::equals)
        .isPresent();
  }

  private String text(String command) {
    return TestWindow.on(() -> window.desk.window().commands().of(command).textProperty().get());
  }
}
