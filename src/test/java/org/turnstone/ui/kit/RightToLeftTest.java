package org.turnstone.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RightToLeftTest {

  private static final String HEBREW = "שלום אני כאן ".repeat(40);

  private TextArea area;

  @Start
  void show(Stage stage) {
    area = Texts.area();
    stage.setScene(new Scene(area, 120, 200));
    stage.show();
  }

  @Test
  void wordsFromRightToLeftComeOneToAPiece() {
    assertEquals(List.of("שלום, ", "אני ", "כאן"), RightToLeft.pieces("שלום, אני כאן"));
    assertEquals(List.of("left to right"), RightToLeft.pieces("left to right"));
  }

  @Test
  void piecesOfWordsFromRightToLeftHoldEveryCharacter() {
    String words = " א".repeat(40) + "ב".repeat(100) + "\n 😀";
    assertEquals(words, String.join("", RightToLeft.pieces(words)));
  }

  @Test
  void aFieldIsLaidOutWithWordsFromRightToLeft() {
    write("Left to right. ".repeat(20));
    assertTrue(area.isWrapText());
    write(HEBREW);
    assertFalse(area.isWrapText());
  }

  private void write(String words) {
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          area.setText(words);
          area.applyCss();
          area.layout();
        });
  }
}
