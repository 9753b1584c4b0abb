package org.turnstone.ui;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/// Goes on once a frame was drawn in which something could be seen. To be used on the JavaFX
/// thread.
final class WhenDrawn extends AnimationTimer {

  private final BooleanSupplier seen;
  private final Runnable then;
  private boolean inFrame;

  private WhenDrawn(BooleanSupplier seen, Runnable then) {
    this.seen = seen;
    this.then = then;
  }

  /// @param seen whether it can be seen in the next frame; asked at the start of each
  static void then(BooleanSupplier seen, Runnable then) {
    new WhenDrawn(seen, then).start();
  }

  @Override
  public void handle(long now) {
    if (inFrame) {
      stop();
      then.run();
    } else {
      inFrame = seen.getAsBoolean();
    }
  }
}
