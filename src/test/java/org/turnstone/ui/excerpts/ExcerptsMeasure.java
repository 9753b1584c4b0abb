package org.turnstone.ui.excerpts;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import org.turnstone.edit.Edit;
import org.turnstone.excerpts.CaseMatrix;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.Turn;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Changes;
import org.turnstone.ui.kit.ChangesAtOnce;
import org.turnstone.ui.kit.Theme;
import org.turnstone.ui.kit.Visibility;
import org.turnstone.workspace.TemporaryHome;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

/// How long the window's thread is busy for a frame while many excerpts scroll, apart from the
/// tests: `ExcerptsMeasure 100000`. Words are read in the background meanwhile.
public final class ExcerptsMeasure {

  private static final int INTERVIEWS = 500;
  private static final int TURNS = 40;
  private static final int CODES = 40;
  private static final int FRAMES = 400;

  private ExcerptsMeasure() {}

  public static void main(String[] args) throws Exception {
    try (TemporaryHome home = TemporaryHome.make();
        Workspace workspace = TestFolder.open(interviews(home.path()), home.path(), "Ana")) {
      workspace.perform("Tagged", codings(workspace, Integer.parseInt(args[0]))).join();
      CountDownLatch started = new CountDownLatch(1);
      Platform.startup(started::countDown);
      started.await();
      measure(workspace);
    }
    System.exit(0);
  }

  private static Path interviews(Path home) throws IOException {
    Path folder = Files.createDirectories(home.resolve("interviews"));
    Random random = new Random(3);
    for (int i = 0; i < INTERVIEWS; i++) {
      StringBuilder text = new StringBuilder("# Dialog " + i + "\n**Transcript ID:** made_" + i);
      text.append("\n**Trade:** trade ").append(i % 9).append("\n---\n");
      for (int turn = 0; turn < TURNS; turn++) {
        text.append(turn % 2 == 0 ? "Assistant: What came next, and why? " : "User: ");
        text.append("Then I did this and that and some more of it. ".repeat(1 + random.nextInt(8)));
        text.append("\n\n");
      }
      Files.writeString(folder.resolve(i + ".md"), text);
    }
    return folder;
  }

  private static List<Edit> codings(Workspace workspace, int many) throws IOException {
    List<Edit> edits = new ArrayList<>();
    Random random = new Random(4);
    for (int code = 0; code < CODES; code++) {
      CodeColour colour = CodeColour.values()[code % 12];
      CodeId id = new CodeId("c" + code);
      edits.add(new Edit.CodeAdded(new Code(id, "code " + code, colour, Optional.empty())));
    }
    for (TranscriptSummary summary : workspace.catalogue().transcripts()) {
      Transcript transcript = workspace.transcript(summary.id());
      for (int i = 0; i < many / INTERVIEWS; i++) {
        Turn turn = transcript.turns().get(1 + 2 * random.nextInt(TURNS / 2));
        int start = turn.range().start() + random.nextInt(turn.range().length() / 2);
        int end = Math.min(turn.range().end(), start + 20 + random.nextInt(150));
        edits.add(
            new Edit.CodingAdded(
                new Coding(
                    CodingId.random(),
                    new CodeId("c" + random.nextInt(CODES)),
                    summary.id(),
                    transcript.quote(new TextRange(start, end)),
                    random.nextInt(3) == 0 ? "Ben" : "Ana",
                    Instant.parse("2026-10-14T10:00:00Z"),
                    random.nextInt(4) == 0 ? "Compare with the others." : "")));
      }
    }
    return edits;
  }

  private static void measure(Workspace workspace) throws Exception {
    ExcerptsModel model = new ExcerptsModel(workspace, Background.onThreads(), new Visibility());
    Scene[] shown = new Scene[1];
    on(
        () -> {
          ExcerptsScreen screen = new ExcerptsScreen(model, new Nothing(workspace), new Pane());
          HBox.setHgrow(screen.centre(), Priority.ALWAYS);
          shown[0] = new Scene(new StackPane(new HBox(screen.left(), screen.centre())), 1216, 732);
          new Appearance(Theme.LIGHT, 13).dress(shown[0]);
          Stage stage = new Stage();
          stage.setScene(shown[0]);
          stage.show();
          return 0;
        });
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> on(() -> model.rowsProperty().get().size()) > 0);
    System.out.printf("%,d rows%n", (int) on(() -> model.rowsProperty().get().size()));
    frames("wheel, 120 px a frame", shown[0], 120, 0);
    frames("page after page", shown[0], 600, 0);
    frames("thumb, 2,000 rows a frame", shown[0], 0, 2000);
    Coding first = workspace.project().allCodings().findFirst().orElseThrow();
    workspace.perform("Took one off", List.of(new Edit.CodingRemoved(first))).join();
    int before = (int) on(() -> model.rowsProperty().get().size());
    long begin = System.nanoTime();
    double busy = on(() -> timed(() -> model.changed(false)));
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> on(() -> model.rowsProperty().get().size()) < before);
    System.out.printf(
        "a change is shown after %d ms; asking took the window's thread %.1f ms%n",
        (System.nanoTime() - begin) / 1_000_000, busy);
    Coding next = workspace.project().allCodings().findFirst().orElseThrow();
    workspace.perform("Took one off", List.of(new Edit.CodingRemoved(next))).join();
    ExcerptsModel.Shown[] now = new ExcerptsModel.Shown[1];
    on(() -> (now[0] = model.shown()) == null ? 0 : 1);
    double showing =
        on(
            () ->
                timed(
                    () -> {
                      model.fold(now[0].groups().getLast().key(), true);
                      layOut(shown[0]);
                    }));
    System.out.printf("showing other rows takes the window's thread %.1f ms%n", showing);
  }

  private static void frames(String what, Scene scene, double pixels, int rows) throws Exception {
    double[] times = new double[FRAMES];
    for (int i = 0; i < FRAMES; i++) {
      int frame = i;
      times[i] =
          on(
              () ->
                  timed(
                      () -> {
                        VirtualFlow<ListCell<Row>> flow =
                            ((ExcerptList) scene.lookup("#excerpts")).flow().orElseThrow();
                        if (rows > 0) {
                          flow.scrollToTop(frame * rows % flow.getCellCount());
                        } else {
                          flow.scrollPixels(pixels);
                        }
                        layOut(scene);
                      }));
      WaitForAsyncUtils.waitForFxEvents(1);
    }
    Arrays.sort(times);
    System.out.printf(
        "%s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms%n",
        what,
        times[FRAMES / 2],
        times[FRAMES * 95 / 100],
        times[FRAMES * 99 / 100],
        times[FRAMES - 1]);
  }

  /// What the thread computes, without what other programs take of the processor meanwhile.
  private static double timed(Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - begin) / 1e6;
  }

  private static void layOut(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private static double on(DoubleSupplier work) throws InterruptedException {
    double[] result = new double[1];
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          result[0] = work.getAsDouble();
          done.countDown();
        });
    done.await();
    return result[0];
  }

  private record Nothing(Workspace workspace) implements ExcerptsActions {
    @Override
    public void open(Coding coding, int turn) {}

    @Override
    public void place(Coding coding) {}

    @Override
    public Changes changes() {
      return new ChangesAtOnce(workspace::project, workspace::perform);
    }

    @Override
    public List<String> formats() {
      return List.of();
    }

    @Override
    public void export(String format, ExcerptsModel.Shown shown) {}

    @Override
    public void export(CaseMatrix matrix, boolean onlyWhether) {}
  }
}
