package org.turnstone.ui.kit;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Where a memo is written. It is saved when one pauses, when the focus leaves, with Escape and
/// with Ctrl Enter; each time as one action.
public final class MemoField {

  private static final Duration PAUSE = Duration.seconds(5);

  private MemoField() {}

  /// @param goOn gives the focus to where one was before
  public static TextArea of(MemoDraft draft, Runnable goOn) {
    TextArea area = Texts.area();
    PauseTransition pause = new PauseTransition(PAUSE);
    pause.setOnFinished(_ -> draft.save());
    area.textProperty().bindBidirectional(draft.textProperty());
    area.textProperty().addListener((_, _, _) -> pause.playFromStart());
    area.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                pause.stop();
                draft.save();
              }
            });
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (isEnd(key)) {
            draft.save();
            goOn.run();
            key.consume();
          }
        });
    return area;
  }

  private static boolean isEnd(KeyEvent key) {
    return key.getCode() == KeyCode.ESCAPE
        || key.getCode() == KeyCode.ENTER && key.isShortcutDown();
  }
}
