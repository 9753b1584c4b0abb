package org.turnstone.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.turnstone.workspace.Progress;

/// A progress bar on standard error, when a person sits at a terminal; nothing in a script.
final class ProgressLine implements Progress, AutoCloseable {

  private final boolean terminal = System.console() != null && System.console().isTerminal();
  private final PrintWriter err;
  private @Nullable ProgressBar bar;
  private Stage stage = Stage.LISTING;

  ProgressLine(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void at(Stage now, long done, long total) {
    if (!terminal) {
      return;
    }
    if (bar == null || now != stage) {
      close();
      stage = now;
      bar =
          new ProgressBarBuilder()
              .setTaskName(now == Stage.INDEXING ? "Indexing" : "Reading")
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(System.err))
              .build();
    }
    bar.maxHint(total);
    bar.stepTo(done);
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
      err.flush();
    }
  }
}
