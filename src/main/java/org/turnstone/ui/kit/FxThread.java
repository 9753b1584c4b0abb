package org.turnstone.ui.kit;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The one way to the thread that owns the window.
public final class FxThread {

  private FxThread() {}

  /// Runs it there: at once when called there, else soon and in order.
  public static void run(Runnable work) {
    if (Platform.isFxApplicationThread()) {
      work.run();
    } else {
      Platform.runLater(work);
    }
  }

  /// Runs it there after what is going on now has ended.
  public static void later(Runnable work) {
    Platform.runLater(work);
  }

  public static Executor executor() {
    return FxThread::run;
  }
}
