package org.turnstone.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.turnstone.model.Project;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.ui.shell.Screen;
import org.turnstone.workspace.Workspace;

/// What the whole window does on a folder of any size, step by step as a person would, without a
/// display: `mvn -q process-test-classes exec:exec@window -Dof=DIR`. The folder is changed: it
/// gets codings. What is derived from it is kept beside it, so that a second run opens a folder
/// that is known. Prints for each step when the person sees the outcome, and what the window's
/// thread worked at a time ([Slices]).
public final class WindowMeasure {

  private static final int TAGS = 100;

  private final TestWindow window;
  private final Slices slices = new Slices();

  private WindowMeasure(TestWindow window) {
    this.window = window;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]).toRealPath();
    Path home = folder.resolveSibling(folder.getFileName() + ".window");
    Files.createDirectories(home);
    CompletableFuture<TestWindow> opened = new CompletableFuture<>();
    Platform.startup(() -> opened.complete(new TestWindow(new Stage(), home, "Ana", 1280, 800)));
    WindowMeasure measure = new WindowMeasure(opened.get());
    try {
      measure.open(folder);
      measure.read();
      measure.tag();
      measure.find();
      measure.screens();
      System.exit(0);
    } catch (Throwable stopped) {
      System.err.println("The measure stopped: " + stopped);
      System.exit(1);
    }
  }

  private void open(Path folder) throws Exception {
    step(
        "open, until a transcript is drawn",
        () -> window.desk.open(folder),
        () -> isReading() && window.scene().lookup(".turn-row") != null);
    settle("what follows the opening");
    step(
        "until all files are read or checked",
        () -> {},
        () -> !window.project().readingOfFiles().isUnderWay());
  }

  private boolean isReading() {
    return window.desk.project().flatMap(open -> open.reading().here()).isPresent();
  }

  private void read() throws Exception {
    List<TranscriptSummary> all = window.project().workspace().catalogue().transcripts();
    for (int part = 1; part <= 5; part++) {
      String id = all.get(all.size() * part / 5 - 1).id();
      slices.begin();
      show(id, 2);
    }
    slices.tell("open a transcript anywhere in the list, the last of 5");
    Keyboard keys = new Keyboard(window.scene());
    TestWindow.act(() -> window.find("#filter-transcripts").requestFocus());
    slices.begin();
    keys.type("made");
    settle("a name typed into the filter of transcripts");
    TestWindow.act(() -> keys.press(KeyCode.ESCAPE));
  }

  private void show(String id, int turn) throws Exception {
    await(
        () -> window.project().reading().show(id, turn, Optional.empty()),
        () -> window.project().reading().here().equals(Optional.of(new Trail.Stop(id, turn))));
  }

  /// One turn after the other by keyboard: T, letters, Enter.
  private void tag() throws Exception {
    Keyboard keys = new Keyboard(window.scene());
    String id = window.project().reading().here().orElseThrow().transcript();
    List<Integer> answers =
        window.project().reading().shown().orElseThrow().turns().stream()
            .filter(turn -> turn.number() % 2 == 0)
            .map(turn -> turn.number())
            .toList();
    TestWindow.act(() -> window.find(".conversation-list").requestFocus());
    int known = window.project().workspace().project().codebook().codes().size();
    double[] seen = new double[TAGS];
    Frame went = new Frame("going to a turn", window.scene());
    Frame began = new Frame("T", window.scene());
    Frame letter = new Frame("a letter", window.scene());
    Frame tagged = new Frame("Enter", window.scene());
    slices.begin();
    for (int i = 0; i < TAGS; i++) {
      int turn = answers.get(i % answers.size());
      went.time(
          () -> window.project().reading().show(id, turn, Optional.empty()),
          () -> window.project().reading().here().equals(Optional.of(new Trail.Stop(id, turn))));
      began.time(() -> keys.press(KeyCode.T), () -> true);
      for (char c : ("measured " + (known + i / answers.size())).toCharArray()) {
        letter.time(() -> keys.type(Character.toString(c)), () -> true);
      }
      Workspace workspace = window.project().workspace();
      Project before = workspace.project();
      long begin = System.nanoTime();
      tagged.time(() -> keys.press(KeyCode.ENTER), () -> workspace.project() != before);
      seen[i] = (System.nanoTime() - begin) / 1e6;
    }
    slices.tell("tag " + TAGS + " turns by keyboard");
    List.of(went, began, letter, tagged).forEach(Frame::tell);
    System.out.printf(
        "  Enter until the layout that shows the tag, by the clock: p50 %.1f ms, p99 %.1f ms%n",
        Slices.percentile(seen, 50), Slices.percentile(seen, 99));
  }

  private void find() throws Exception {
    step(
        "the screen Find",
        () -> window.desk.window().show(Screen.FIND),
        () -> window.scene().lookup("#query") != null);
    TestWindow.act(() -> window.project().find());
    Keyboard keys = new Keyboard(window.scene());
    slices.begin();
    keys.type("quiet lantern");
    await(() -> {}, () -> window.scene().lookup(".hit-line") != null);
    slices.tell("words typed, until hits are drawn");
    settle("counts of the hits");
    ListView<?> hits = (ListView<?>) window.find("#hits");
    slices.begin();
    for (int row = 0; row < 400; row += 4) {
      int to = Math.min(row, hits.getItems().size() - 1);
      TestWindow.on(
          () -> {
            hits.scrollTo(to);
            return true;
          });
    }
    settle("scroll through hits");
  }

  private void screens() throws Exception {
    for (String screen :
        List.of(
            Screen.EXCERPTS,
            Screen.CODES,
            Screen.MEMOS,
            Screen.SPEAKERS,
            Screen.HISTORY,
            Screen.READ)) {
      slices.begin();
      TestWindow.on(
          () -> {
            window.desk.window().show(screen);
            return true;
          });
      settle("the screen " + screen);
    }
  }

  private void step(String what, Runnable begin, BooleanSupplier seen) throws Exception {
    slices.begin();
    await(begin, seen);
    slices.tell(what);
  }

  /// Does something, and waits until a frame was drawn in which its outcome could be seen.
  private void await(Runnable begin, BooleanSupplier seen) throws Exception {
    CompletableFuture<Boolean> drawn = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          begin.run();
          WhenDrawn.then(seen, () -> drawn.complete(true));
        });
    drawn.get(300, TimeUnit.SECONDS);
  }

  /// Waits until the window's thread had nothing to do for a while.
  private void settle(String what) throws Exception {
    slices.untilQuiet();
    slices.tell(what);
  }
}
