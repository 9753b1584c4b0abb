package org.turnstone.ui;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.model.Problem;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.Job;
import org.turnstone.ui.shell.MainWindow;

/// Leaves a project, and goes on when all of it is on disk. What could not be saved is still there;
/// the person then decides.
///
/// @param open is told which project is open
/// @param next what is done when it is closed
record Leaving(
    OpenProject project,
    MainWindow window,
    Background background,
    Consumer<Optional<OpenProject>> open,
    Runnable next) {

  private static final Logger LOG = LoggerFactory.getLogger(Leaving.class);

  private interface Closing {
    void close() throws IOException;
  }

  void begin() {
    leave(project::close).whenSucceeded(_ -> next.run()).whenFailed(this::stay).start();
  }

  private void withoutSaving() {
    leave(project::closeWithoutSaving).finallyDo(next).start();
  }

  private Job<Boolean> leave(Closing closing) {
    open.accept(Optional.empty());
    project.leave();
    return background.job(
        _ -> {
          closing.close();
          return true;
        });
  }

  private void stay(Exception failure) {
    open.accept(Optional.of(project));
    project.stay();
    LOG.warn("A project could not be closed: {}", failure.toString());
    window.tell(
        Problem.error("", Failures.sentence(Desk.WORDS.text("close.failed"), failure)),
        new Command("close.again", Desk.WORDS.text("close.again"), this::begin),
        new Command("close.anyway", Desk.WORDS.text("close.anyway"), this::withoutSaving));
  }
}
