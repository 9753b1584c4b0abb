package org.turnstone.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.Problem;
import org.turnstone.ui.kit.Background;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

/// The report while files are read.
class ReportModelTest {

  @TempDir Path home;

  @Test
  void whatIsListedStaysUntilOneWantsTheRest() throws IOException {
    Path folder = TestFolder.two(home);
    Files.writeString(folder.resolve("8.csv"), "code,count\nconfidence,12\nrent,3\n");
    try (Workspace workspace = TestFolder.open(folder, home, "Ana")) {
      ReportModel model = new ReportModel(workspace::report, Background.atOnce());
      List<Problem> before = List.copyOf(model.shown());
      assertFalse(before.isEmpty());

      model.make();
      assertFalse(model.behindProperty().get());

      Files.writeString(folder.resolve("9.csv"), "code,count\nbread,2\nrent,5\n");
      workspace.update(Progress.NONE);
      model.make();
      assertTrue(model.behindProperty().get());
      assertEquals(before, model.shown());
      assertEquals(before.size(), model.counts().values().stream().mapToInt(each -> each).sum());
      assertEquals(workspace.report(), model.reportProperty().get().orElseThrow());

      model.list();
      assertFalse(model.behindProperty().get());
      assertEquals(workspace.report().findings(), model.shown());
    }
  }

  @Test
  void whatIsFoundFirstIsListedAtOnce() throws IOException {
    Path folder = Files.createDirectory(home.resolve("one"));
    Files.writeString(
        folder.resolve("1.md"), "Ben: Hello.\n\nAnna: Hi.\n\nBen: So.\n\nAnna: Yes.\n");
    try (Workspace workspace = TestFolder.open(folder, home, "Ana")) {
      ReportModel model = new ReportModel(workspace::report, Background.atOnce());
      assertEquals(List.of(), model.shown());
      Files.writeString(folder.resolve("9.csv"), "code,count\nbread,2\nrent,5\n");
      workspace.update(Progress.NONE);
      model.make();
      assertEquals(workspace.report().findings(), model.shown());
      assertFalse(model.behindProperty().get());
    }
  }

  @Test
  void aReportThatCouldNotBeMadeIsNotSaidToBeInTheMaking() throws IOException {
    try (Workspace workspace = TestFolder.open(TestFolder.two(home), home, "Ana")) {
      AtomicBoolean readable = new AtomicBoolean();
      ReportModel model =
          new ReportModel(
              () -> {
                if (!readable.get()) {
                  throw new IllegalStateException("not read");
                }
                return workspace.report();
              },
              Background.atOnce());
      assertTrue(model.failedProperty().get());
      readable.set(true);
      model.make();
      assertFalse(model.failedProperty().get());
      assertEquals(workspace.report(), model.reportProperty().get().orElseThrow());
    }
  }
}
