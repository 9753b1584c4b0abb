package org.turnstone.ui.transcript;

import static org.turnstone.ui.kit.KeyGroup.line;
import static org.turnstone.ui.transcript.Page.WORDS;

import java.util.List;
import org.turnstone.ui.kit.KeyGroup;

/// What [ReadingKeys] does, in words.
final class KeysOfReading {

  private KeysOfReading() {}

  static KeyGroup group() {
    return new KeyGroup(
        WORDS.text("keys"),
        List.of(
            line(WORDS.text("keys.turns"), "UP", "DOWN"),
            line(WORDS.text("keys.page"), "PAGE_UP", "PAGE_DOWN"),
            line(WORDS.text("keys.caret"), "LEFT", "RIGHT"),
            line(WORDS.text("keys.select"), "Shift+LEFT", "Shift+RIGHT", "Shift+UP", "Shift+DOWN"),
            line(WORDS.text("keys.word"), "Ctrl+LEFT", "Ctrl+RIGHT"),
            line(WORDS.text("keys.edge"), "HOME", "END"),
            line(WORDS.text("keys.turn"), "Ctrl+A"),
            line(WORDS.text("keys.codings"), "[", "]"),
            line(WORDS.text("keys.end"), "Alt+Shift+LEFT", "Alt+Shift+RIGHT"),
            line(WORDS.text("keys.nothing"), "ESCAPE")));
  }
}
