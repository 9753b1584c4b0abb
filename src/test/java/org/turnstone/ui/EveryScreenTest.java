package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.turnstone.ui.kit.Preferences.LanguageChoice;
import org.turnstone.ui.kit.ThemeChoice;
import org.turnstone.workspace.TestFolder;

/// Goes through all there is to see, whatever that is: each screen in the rail, each sheet, the
/// palette, the start page. A new screen is looked at without anything being added here.
@ExtendWith(ApplicationExtension.class)
class EveryScreenTest {

  private static final List<String> SHEETS =
      List.of(
          "view.settings", "help.keys", "help.about", "file.export", "file.report", "view.palette");

  @TempDir private Path home;
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, home, "Ana", 1000, 1000);
  }

  @BeforeEach
  void openSamples() throws IOException {
    window.open(TestFolder.samples(home));
    TestWindow.act(() -> window.project().reading().show("creative_0001", 20, Optional.empty()));
  }

  @AfterEach
  void closeWindow() {
    TestWindow.act(() -> window.desk.preferences().languageProperty().set(LanguageChoice.ENGLISH));
    window.close();
  }

  @Test
  void inLightEverythingIsNamedToldReadableAndWithinTheWindow() {
    assertEquals(List.of(), everywhere(Inspection::all));
  }

  @Test
  void soItIsInDark() {
    TestWindow.act(() -> window.desk.appearance().themeChoiceProperty().set(ThemeChoice.DARK));
    assertEquals(List.of(), everywhere(Inspection::all));
  }

  @Test
  void soItIsInTwiceTheSizeAndAnotherLanguage() {
    TestWindow.act(() -> window.desk.preferences().languageProperty().set(LanguageChoice.GERMAN));
    TestWindow.act(() -> window.desk.window().sheet().close());
    TestWindow.act(() -> window.desk.appearance().fontSizeProperty().set(24));
    assertEquals(List.of(), everywhere(Inspection::all));
  }

  @Test
  void theFocusIsSeenOnEveryKindOfControl() {
    assertEquals(List.of(), everywhere(Inspection::focusUnseen));
  }

  private List<String> everywhere(Function<Inspection, List<String>> look) {
    List<String> wrong = new ArrayList<>();
    for (String screen : screens()) {
      TestWindow.act(() -> window.desk.window().show(screen));
      add(screen, look, wrong);
    }
    for (String sheet : SHEETS) {
      TestWindow.act(() -> window.desk.window().commands().of(sheet).run());
      add(sheet, look, wrong);
      TestWindow.act(window.desk.window().sheet()::close);
      new FxRobot().type(KeyCode.ESCAPE);
    }
    TestWindow.act(window.desk::closeProject);
    TestWindow.waitUntil("the start page is shown", () -> window.scene().lookup(".recent") != null);
    add("start", look, wrong);
    return wrong;
  }

  private List<String> screens() {
    return TestWindow.on(
        () ->
            window.scene().getRoot().lookupAll(".rail-item").stream()
                .map(Node::getId)
                .filter(java.util.Objects::nonNull)
                .sorted()
                .toList());
  }

  private void add(String where, Function<Inspection, List<String>> look, List<String> wrong) {
    TestWindow.on(() -> look.apply(new Inspection(window.scene())))
        .forEach(sentence -> wrong.add(where + ": " + sentence));
  }
}
