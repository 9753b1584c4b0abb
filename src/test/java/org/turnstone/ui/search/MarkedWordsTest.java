package org.turnstone.ui.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.turnstone.model.TextRange;

@ExtendWith(ApplicationExtension.class)
class MarkedWordsTest {

  private final MarkedWords words = new MarkedWords("preview-words");
  private VBox room;

  @Start
  void show(Stage stage) {
    room = new VBox(words);
    stage.setScene(new Scene(room, 160, 400));
    stage.show();
  }

  @Test
  void wordsFromRightToLeftAreLaidOutOnSeveralLines() {
    double one = heightOf("سلام");
    double many = heightOf("He said " + "الخط لسان اليد ".repeat(12) + "and smiled.");
    assertTrue(many > 3 * one, one + " and " + many);
  }

  private double heightOf(String text) {
    return WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          words.show(text, List.of(new TextRange(0, text.length())));
          room.applyCss();
          return words.prefHeight(160);
        });
  }
}
