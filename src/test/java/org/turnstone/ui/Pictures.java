package org.turnstone.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.ui.kit.Picture;
import org.turnstone.ui.kit.Theme;
import org.turnstone.ui.shell.Screen;
import org.turnstone.workspace.TemporaryHome;
import org.turnstone.workspace.TestFolder;

/// Makes the pictures of the documents from the real window on the samples, without a display:
/// `mvn -q process-test-classes exec:exec@pictures`.
public final class Pictures {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private final Path folder;
  private final TestWindow window;
  private final FxRobot robot = new FxRobot();

  private Pictures(Path folder, TestWindow window) {
    this.folder = folder;
    this.window = window;
  }

  public static void main(String[] args) throws Exception {
    try (TemporaryHome home = TemporaryHome.make()) {
      take(home.path(), Path.of(args.length > 0 ? args[0] : "docs/pictures"));
    } finally {
      Platform.exit();
    }
  }

  private static void take(Path home, Path pictures) throws Exception {
    System.setProperty("user.home", home.toString());
    Path samples = TestFolder.samples(home.resolve("Research"));
    CompletableFuture<TestWindow> opened = new CompletableFuture<>();
    Platform.startup(
        () -> opened.complete(new TestWindow(new Stage(), home, "Ana", WIDTH, HEIGHT)));
    try {
      new Pictures(Files.createDirectories(pictures), opened.get()).takeAll(samples);
    } finally {
      opened.get().close();
    }
  }

  private void takeAll(Path samples) throws Exception {
    window.open(samples);
    show("creative_0001", 20);
    save("read");
    theme(Theme.DARK);
    save("read-dark");
    theme(Theme.LIGHT);
    reading();
    find("(client* OR \"my work\"~3 OR paid) AND role:participant NOT code:brainstorming");
    save("find");
    screen(Screen.MEMOS, ".memo-card");
    save("memos");
    screen(Screen.SPEAKERS, ".speaker-card");
    save("speakers");
    screen(Screen.EXCERPTS, ".excerpt");
    save("excerpts");
    screen(Screen.HISTORY, ".history-row");
    history(4);
    save("history");
    history(40);
    press("#action-then", "#then-counts");
    save("history-then");
    robot.type(KeyCode.ESCAPE);
    TestWindow.act(() -> window.desk.window().commands().of("code.coders").run());
    TestWindow.waitUntil("they are listed", () -> window.scene().lookup(".coder-row") != null);
    save("coders");
    robot.type(KeyCode.ESCAPE);
    triage("economic");
    save("triage");
    click("#undo-batch", "#end-triage");
    show("creative_0001", 20);
    tagPopup("I go out in sleet.", "con");
    save("tag-popup");
    robot.type(KeyCode.BACK_SPACE, 3).write("confid,", 0);
    save("tag-several");
    robot.type(KeyCode.BACK_SPACE);
    robot.type(KeyCode.ESCAPE);
    TestWindow.act(() -> window.desk.window().commands().of("file.export").run());
    save("export");
    robot.type(KeyCode.ESCAPE);
    codes();
    TestWindow.act(() -> window.desk.window().commands().of("view.settings").run());
    save("settings");
    robot.type(KeyCode.ESCAPE);
    TestWindow.act(() -> window.desk.window().commands().of("view.palette").run());
    robot.write("con", 0);
    save("palette");
    robot.type(KeyCode.ESCAPE);
    TestWindow.act(() -> window.desk.closeProject());
    TestWindow.waitUntil("the start page is shown", () -> window.desk.project().isEmpty());
    save("start");
  }

  /// A coding whose ends can be moved, and the list in groups.
  private void reading() throws Exception {
    show("creative_0001", 20);
    robot.type(KeyCode.CLOSE_BRACKET);
    click("#sort-transcripts", "Group by", "Employment");
    save("reading");
    click("#sort-transcripts", "Group by", "No groups");
    robot.type(KeyCode.ESCAPE);
  }

  private void codes() throws Exception {
    TestWindow.act(() -> window.desk.window().show(Screen.CODES));
    click("sameness");
    save("codes");
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.J);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    save("split");
    robot.type(KeyCode.ESCAPE);
  }

  private void show(String transcript, int turn) {
    TestWindow.act(() -> window.project().reading().show(transcript, turn, Optional.empty()));
    TestWindow.waitUntil(
        "turn " + turn + " is shown",
        () ->
            window
                .project()
                .reading()
                .here()
                .orElseThrow()
                .equals(new Trail.Stop(transcript, turn)));
  }

  private void theme(Theme theme) {
    TestWindow.act(
        () -> {
          if (window.desk.appearance().themeProperty().get() != theme) {
            window.desk.appearance().switchTheme();
          }
        });
  }

  private void find(String query) {
    TestWindow.act(
        () -> {
          window.desk.window().show(Screen.FIND);
          window.project().find();
          window.project().finding().queryProperty().set(query);
        });
    robot.type(KeyCode.END);
    TestWindow.waitUntil("hits are shown", () -> window.scene().lookup(".hit-line") != null);
  }

  private void screen(String id, String shown) {
    TestWindow.act(() -> window.desk.window().show(id));
    TestWindow.waitUntil(id + " is shown", () -> window.scene().lookup(shown) != null);
  }

  private void history(int line) {
    String before = ((Label) window.find("#action-title")).getText();
    TestWindow.act(
        () -> ((ListView<?>) window.find("#history-list")).getSelectionModel().select(line));
    TestWindow.waitUntil(
        "it is told", () -> !((Label) window.find("#action-title")).getText().equals(before));
  }

  private void press(String button, String shown) {
    TestWindow.act(() -> ((Button) window.find(button)).fire());
    TestWindow.waitUntil(shown + " is shown", () -> window.scene().lookup(shown) != null);
  }

  /// Clicks on one after the other, each as soon as it is to be seen.
  private void click(String... parts) {
    for (String part : parts) {
      TestWindow.waitUntil(
          part + " is to be seen",
          () -> robot.lookup(part).match(NodeQueryUtils.isVisible()).tryQuery().isPresent());
      robot.clickOn(part);
    }
  }

  /// Goes through the first hits for a code.
  private void triage(String code) {
    screen(Screen.FIND, "#choose-code");
    click("#choose-code");
    robot.write(code).type(KeyCode.ENTER);
    robot.type(KeyCode.SPACE, KeyCode.SPACE, KeyCode.X, KeyCode.SPACE);
  }

  private void tagPopup(String words, String typed) {
    Transcript transcript = window.project().reading().shown().orElseThrow();
    int start = transcript.text().indexOf(words);
    TestWindow.act(
        () -> {
          window
              .project()
              .reading()
              .model()
              .selectWords(new TextRange(start, start + words.length()));
          window.project().readRoom().tag();
        });
    robot.write(typed, 0);
  }

  /// Takes the picture when nothing is being laid out or faded in any more: when two in a row are
  /// the same.
  private void save(String name) throws Exception {
    Path file = folder.resolve(name + ".png");
    byte[] before = {};
    for (int i = 0; i < 50; i++) {
      WaitForAsyncUtils.waitForFxEvents(12);
      TestWindow.on(
          () -> {
            Picture.write(window.scene(), file);
            return true;
          });
      byte[] now = Files.readAllBytes(file);
      if (i > 8 && java.util.Arrays.equals(before, now)) {
        break;
      }
      before = now;
    }
    System.out.println(file);
  }
}
