package org.turnstone.ui.transcript;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.turnstone.model.TextRange;
import org.turnstone.ui.transcript.WordSelection.Unit;

/// What keys do in the conversation. Keys that mean nothing here go on to the window.
final class ReadingKeys {

  private final Page page;
  private final ConversationModel model;
  private final TurnList list;

  /// Where vertical steps aim at, so that they do not drift to the left over short lines.
  private Optional<Double> goal = Optional.empty();

  ReadingKeys(Page page, TurnList list) {
    this.page = page;
    this.model = page.model();
    this.list = list;
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (model.reading().isPresent() && !pressed.isAltDown() && press(pressed)) {
            pressed.consume();
          }
        });
  }

  private boolean press(KeyEvent pressed) {
    KeyCode key = pressed.getCode();
    boolean done =
        switch (key) {
          case LEFT, RIGHT -> sideways(key == KeyCode.RIGHT, pressed);
          case UP, DOWN ->
              pressed.isShiftDown() ? extendVertically(key == KeyCode.DOWN) : move(key);
          case A -> pressed.isShortcutDown() && selectTurn();
          case C -> pressed.isShortcutDown() && copy();
          default -> !pressed.isShortcutDown() && !pressed.isShiftDown() && move(key);
        };
    if (done && key != KeyCode.UP && key != KeyCode.DOWN) {
      goal = Optional.empty();
    }
    return done;
  }

  private boolean move(KeyCode key) {
    switch (key) {
      case J, DOWN -> model.nextTurn();
      case K, UP -> model.previousTurn();
      case HOME -> model.goTo(1);
      case END -> model.goTo(Integer.MAX_VALUE);
      case PAGE_DOWN -> page(1);
      case PAGE_UP -> page(-1);
      case ESCAPE -> {
        return selectNothing();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Turns a page; the current turn comes along.
  private void page(int direction) {
    int before = model.currentTurnProperty().get();
    list.scrollBy(direction * list.sight() * 0.9);
    double top = list.localToScene(list.getLayoutBounds()).getMinY();
    int turn =
        list.rows().stream()
            .filter(row -> row.localToScene(0, 0).getY() >= top)
            .findFirst()
            .or(() -> list.rows().stream().findFirst())
            .map(row -> row.turn().number())
            .orElse(before);
    boolean moved = direction > 0 ? turn > before : turn < before;
    model.goTo(moved ? turn : before + direction);
  }

  private boolean selectNothing() {
    boolean any =
        model.selectionProperty().get().isPresent()
            || model.selectedCodingProperty().get().isPresent();
    model.selectNothing();
    return any;
  }

  private boolean selectTurn() {
    page.reading()
        .transcript()
        .turn(model.currentTurnProperty().get())
        .ifPresent(turn -> model.selectWords(turn.range()));
    return true;
  }

  private boolean copy() {
    model
        .copy()
        .ifPresent(
            words -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(words);
              Clipboard.getSystemClipboard().setContent(content);
            });
    return true;
  }

  private boolean sideways(boolean forward, KeyEvent pressed) {
    if (!pressed.isShiftDown() && model.selectionProperty().get().isEmpty()) {
      return false;
    }
    Boundaries text = page.reading().boundaries();
    WordSelection now = selection();
    int caret = now.caret();
    int to;
    if (pressed.isShortcutDown()) {
      to = forward ? text.nextWord(caret) : text.previousWord(caret);
    } else {
      to = forward ? text.next(caret) : text.previous(caret);
    }
    select(pressed.isShiftDown() ? byCharacter(now).to(to, text) : caretAt(to));
    return true;
  }

  private boolean extendVertically(boolean down) {
    WordSelection now = byCharacter(selection());
    int caret = now.caret();
    reveal(caret);
    lineBeyond(caret, down).ifPresent(to -> select(now.to(to, page.reading().boundaries())));
    return true;
  }

  /// The position on the line above or below: looked for in small steps, since lines are further
  /// apart between paragraphs and turns.
  private Optional<Integer> lineBeyond(int caret, boolean down) {
    Optional<Bounds> from = boundsOf(caret);
    for (int step = 1; from.isPresent() && step <= 40; step++) {
      double x = goal.orElse(from.get().getMinX());
      goal = Optional.of(x);
      double distance = step * from.get().getHeight() / 3;
      double y = down ? from.get().getMaxY() + distance : from.get().getMinY() - distance;
      Optional<Integer> to = list.positionAt(x, y);
      Optional<Bounds> there = to.flatMap(this::boundsOf);
      boolean otherLine =
          there.filter(bounds -> Math.abs(bounds.getMinY() - from.get().getMinY()) > 2).isPresent();
      if (otherLine) {
        return to;
      }
    }
    return Optional.empty();
  }

  private void select(WordSelection words) {
    model.select(words);
    reveal(words.caret());
  }

  private void reveal(int position) {
    list.reveal(page.reading().places().at(position), new TextRange(position, position));
  }

  private Optional<Bounds> boundsOf(int position) {
    return list.boundsOf(position, page.reading().places().at(position));
  }

  /// What is selected, else a caret at the beginning of the current turn.
  private WordSelection selection() {
    return model
        .selectionProperty()
        .get()
        .orElseGet(
            () ->
                caretAt(
                    page.reading()
                        .transcript()
                        .turn(model.currentTurnProperty().get())
                        .map(turn -> turn.range().start())
                        .orElse(0)));
  }

  private WordSelection caretAt(int position) {
    return WordSelection.from(position, Unit.CHARACTER, page.reading().boundaries());
  }

  /// The same words, growing by characters from now on, from the end that is not the caret.
  private WordSelection byCharacter(WordSelection words) {
    int anchor =
        words.caret() == words.reach().start() && words.reach().start() < words.anchor().start()
            ? words.anchor().end()
            : words.anchor().start();
    return caretAt(anchor).to(words.caret(), page.reading().boundaries());
  }
}
