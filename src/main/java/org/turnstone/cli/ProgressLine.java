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

  /// Steps of the bar: it shows a share, since one file can hold all interviews.
  private static final int STEPS = 100;

  private final boolean terminal = System.console() != null && System.console().isTerminal();
  private final PrintWriter err;
  private @Nullable ProgressBar bar;
  private Stage stage = Stage.LISTING;

  ProgressLine(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void at(Stage now, Count count) {
    if (!terminal) {
      return;
    }
    if (bar == null || now != stage) {
      close();
      stage = now;
      bar =
          new ProgressBarBuilder()
              .setTaskName(now == Stage.COMPARING ? "Comparing" : "Reading")
              .setInitialMax(STEPS)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(System.err))
              .build();
    }
    bar.stepTo(Math.round(count.share() * STEPS));
    bar.setExtraMessage("%,d interviews".formatted(count.transcripts()));
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
