package org.turnstone.ui.kit;

import javafx.animation.AnimationTimer;

/// Something that follows what the person looks at and may be seen a frame later: it is done once
/// the next frame is on its way to the screen, however often it was asked for until then. To be
/// used on the JavaFX thread.
public final class AfterFrame {

  private final Runnable work;
  private boolean asked;

  public AfterFrame(Runnable work) {
    this.work = work;
  }

  /// Asks for it.
  public void ask() {
    if (!asked) {
      asked = true;
      new NextFrame().start();
    }
  }

  private void go() {
    asked = false;
    work.run();
  }

  /// Told when a frame begins. What is sent to the thread then runs after its layout.
  private final class NextFrame extends AnimationTimer {

    @Override
    public void handle(long now) {
      stop();
      FxThread.later(AfterFrame.this::go);
    }
  }
}
