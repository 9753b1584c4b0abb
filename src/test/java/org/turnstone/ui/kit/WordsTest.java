package org.turnstone.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void numbersHaveThousandsSeparators() {
    assertEquals("1,240 of 30,223 turns coded", Words.KIT.text("ring", 1240, 30223));
    assertEquals("80,508", Words.number(80508));
  }

  @Test
  void keysAreWrittenAsPeopleReadThem() {
    assertEquals("Ctrl Shift Z", Keys.text(KeyCombination.valueOf("Ctrl+Shift+Z")));
    assertEquals("Ctrl +", Keys.text(KeyCombination.valueOf("Ctrl+Plus")));
    assertEquals("J", Keys.text(KeyCombination.valueOf("J")));
  }

  @Test
  void aTooltipNamesTheActionAndItsKey() {
    Command command = new Command("code.tag", "Tag", () -> {}).key("T");
    assertEquals("Tag (T)", command.textWithKey());
  }

  @Test
  void aLetterAloneIsABareKeyAndACombinationIsNot() {
    assertEquals(true, new Command("a", "A", () -> {}).key("J").hasBareKey());
    assertEquals(false, new Command("a", "A", () -> {}).key("Ctrl+J").hasBareKey());
    assertEquals(false, new Command("a", "A", () -> {}).key("DELETE").hasBareKey());
  }
}
