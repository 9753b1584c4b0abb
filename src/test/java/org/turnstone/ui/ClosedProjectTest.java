package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.turnstone.ui.kit.Preferences.LanguageChoice;
import org.turnstone.ui.kit.Theme;
import org.turnstone.ui.shell.Screen;
import org.turnstone.workspace.TestFolder;

/// A day of work opens one project after the other in one window: what was closed is let go.
class ClosedProjectTest {

  private static final List<String> SCREENS =
      List.of(
          Screen.FIND, Screen.EXCERPTS, Screen.CODES, Screen.MEMOS, Screen.HISTORY, Screen.READ);

  private static final List<String> SHEETS =
      List.of("view.settings", "help.keys", "code.coders", "file.export", "view.palette");

  @TempDir private Path home;
  private TestWindow window;

  /// On a stage of its own: a test's usual one remembers every event, and with it where it went.
  @BeforeEach
  void openWindow() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    window = TestWindow.on(() -> new TestWindow(new Stage(), home, "Ana", 1280, 800));
  }

  @AfterEach
  void closeWindow() {
    TestWindow.act(() -> window.desk.preferences().languageProperty().set(LanguageChoice.ENGLISH));
    window.close();
  }

  @Test
  void nothingOfAClosedProjectIsKept() throws IOException {
    window.open(TestFolder.samples(home));
    Map<String, WeakReference<?>> parts = lookedAt();
    TestWindow.act(window.desk::closeProject);
    TestWindow.waitUntil("the project is closed", () -> window.desk.project().isEmpty());
    assertEquals(List.of(), kept(parts));
  }

  @Test
  void nothingOfAProjectIsKeptAfterAnotherOne() throws IOException {
    window.open(TestFolder.samples(home));
    Map<String, WeakReference<?>> parts = lookedAt();
    Path other = TestFolder.samples(home.resolve("other"));
    TestWindow.act(() -> window.desk.open(other));
    TestWindow.waitUntil(
        "the other is shown",
        () -> window.desk.project().filter(open -> open.folder().equals(other)).isPresent());
    assertEquals(List.of(), kept(parts));
  }

  @Test
  void nothingOfTheWindowInAnotherLanguageIsKept() throws IOException {
    window.open(TestFolder.samples(home));
    Map<String, WeakReference<?>> parts = lookedAt();
    parts.remove("the workspace");
    parts.put("the window", new WeakReference<>(window.desk.window()));
    TestWindow.act(() -> window.desk.preferences().languageProperty().set(LanguageChoice.GERMAN));
    TestWindow.act(() -> window.desk.window().sheet().close());
    assertEquals(List.of(), kept(parts));
  }

  /// The parts of the open project, after all of it has been seen.
  private Map<String, WeakReference<?>> lookedAt() {
    TestWindow.act(() -> window.project().reading().show("creative_0001", 20, Optional.empty()));
    SCREENS.forEach(screen -> TestWindow.act(() -> window.desk.window().show(screen)));
    for (String sheet : SHEETS) {
      TestWindow.act(() -> window.desk.window().commands().of(sheet).run());
      new Keyboard(window.scene()).press(KeyCode.ESCAPE);
    }
    TestWindow.act(() -> window.desk.appearance().themeProperty().set(Theme.DARK));
    TestWindow.act(() -> window.desk.appearance().enlarge(1));
    Map<String, WeakReference<?>> parts = new LinkedHashMap<>();
    parts.put("the project", new WeakReference<>(window.project()));
    parts.put("the workspace", new WeakReference<>(window.project().workspace()));
    parts.put("the conversation", new WeakReference<>(window.project().readRoom().conversation()));
    parts.put("the coding panel", new WeakReference<>(window.project().readRoom().coding()));
    parts.put("the hits", new WeakReference<>(window.project().finding()));
    return parts;
  }

  /// Which of them are still there after the memory was searched for what nobody uses.
  private static List<String> kept(Map<String, WeakReference<?>> parts) {
    List<String> kept = List.copyOf(parts.keySet());
    for (int tries = 0; tries < 40 && !kept.isEmpty(); tries++) {
      System.gc();
      TestWindow.act(() -> {});
      kept = kept.stream().filter(part -> !parts.get(part).refersTo(null)).toList();
    }
    return kept;
  }
}
