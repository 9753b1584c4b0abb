package org.turnstone.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.turnstone.model.Problem;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Failures;
import org.turnstone.ui.kit.Folders;
import org.turnstone.ui.shell.MainWindow;
import org.turnstone.workspace.Remedies;
import org.turnstone.workspace.Workspace;

/// A folder that was opened and holds no interviews. When that is because of a decision about how
/// to read it, the decision is taken back: nobody could do so without an open project.
record EmptyFolder(MainWindow window, Background background, Consumer<Path> open, Runnable start) {

  /// @param close closes it, and then does what it is given
  void leave(Workspace workspace, Consumer<Runnable> close) {
    Path folder = workspace.folder();
    String label = Desk.WORDS.text("label.reading.none", Desk.WORDS.text("label.reading.all"));
    background
        .job(_ -> Remedies.takeBack(workspace, label))
        .whenSucceeded(
            taken ->
                close.accept(
                    () -> {
                      if (taken) {
                        open.accept(folder);
                        tell("open.takenBack", folder);
                      } else {
                        tellEmpty(folder);
                      }
                    }))
        .whenFailed(
            failure ->
                close.accept(
                    () -> {
                      tellEmpty(folder);
                      String what = Desk.WORDS.text("open.notTakenBack");
                      window.tell(Problem.error("", Failures.sentence(what, failure)));
                    }))
        .start();
  }

  private void tellEmpty(Path folder) {
    start.run();
    tell("open.empty", folder);
  }

  private void tell(String key, Path folder) {
    window.tell(
        Problem.warning("", Desk.WORDS.text(key, Folders.shown(folder))),
        window.commands().of("file.open"));
  }
}
