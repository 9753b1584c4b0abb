package org.turnstone.ui.transcript;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.turnstone.model.TextRange;
import org.turnstone.ui.kit.RightToLeft;
import org.turnstone.ui.transcript.WordSelection.Unit;

/// What keys do in the conversation. Keys that mean nothing here go on to the window.
final class ReadingKeys {

  private final Page page;
  private final ConversationModel model;
  private final TurnList list;
  private final CodingSteps steps;

  /// Where vertical steps aim at, so that they do not drift to the left over short lines.
  private Optional<Double> goal = Optional.empty();

  ReadingKeys(Page page, TurnList list, CodingSteps steps) {
    this.page = page;
    this.steps = steps;
    this.model = page.model();
    this.list = list;
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (model.reading().isPresent()
              && (pressed.isAltDown() ? resize(pressed) : press(pressed))) {
            pressed.consume();
          }
        });
  }

  /// The ends of the selected coding: with Alt and Shift the last one, with Control too the first.
  private boolean resize(KeyEvent pressed) {
    boolean forward = pressed.getCode() == KeyCode.RIGHT;
    if (!pressed.isShiftDown() || !forward && pressed.getCode() != KeyCode.LEFT) {
      return false;
    }
    steps.moveEnd(pressed.isShortcutDown() ? CodingEnd.START : CodingEnd.END, forward);
    return true;
  }

  private boolean press(KeyEvent pressed) {
    KeyCode key = pressed.getCode();
    boolean done =
        switch (key) {
          case LEFT, RIGHT -> sideways(key == KeyCode.RIGHT, pressed);
          case UP, DOWN -> vertically(key == KeyCode.DOWN, pressed);
          case HOME, END -> toEdge(key == KeyCode.END, pressed);
          case A -> pressed.isShortcutDown() && selectTurn();
          case C -> pressed.isShortcutDown() && copy();
          case OPEN_BRACKET -> steps.previous();
          case CLOSE_BRACKET -> steps.next();
          default -> !pressed.isShortcutDown() && !pressed.isShiftDown() && move(key);
        };
    if (done && key != KeyCode.UP && key != KeyCode.DOWN) {
      goal = Optional.empty();
    }
    return done;
  }

  private boolean move(KeyCode key) {
    switch (key) {
      case DOWN -> model.nextTurn();
      case UP -> model.previousTurn();
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

  /// Whether a caret stands in the words, so that arrows move it and not the current turn.
  private boolean hasCaret() {
    return model.selectionProperty().get().isPresent();
  }

  /// The first arrow only shows the caret at the beginning of the turn.
  private boolean sideways(boolean right, KeyEvent pressed) {
    if (!hasCaret() && !pressed.isShiftDown()) {
      select(selection());
      return true;
    }
    Boundaries text = page.reading().boundaries();
    int caret = selection().caret();
    boolean forward = right != RightToLeft.begins(text.line(caret).in(text.text()));
    if (pressed.isShortcutDown()) {
      moveCaret(forward ? text.nextWord(caret) : text.previousWord(caret), pressed);
    } else {
      moveCaret(forward ? text.next(caret) : text.previous(caret), pressed);
    }
    return true;
  }

  private boolean vertically(boolean down, KeyEvent pressed) {
    if (!hasCaret() && !pressed.isShiftDown()) {
      return move(pressed.getCode());
    }
    int caret = selection().caret();
    reveal(caret);
    lineBeyond(caret, down).ifPresent(to -> moveCaret(to, pressed));
    return true;
  }

  /// To the beginning or end of the line, with Control of the turn.
  private boolean toEdge(boolean end, KeyEvent pressed) {
    if (!hasCaret() && !pressed.isShiftDown()) {
      return move(pressed.getCode());
    }
    int caret = selection().caret();
    TextRange turn = page.reading().places().range(page.reading().places().at(caret));
    reveal(caret);
    int to = pressed.isShortcutDown() ? (end ? turn.end() : turn.start()) : edgeOfLine(caret, end);
    moveCaret(to, pressed);
    return true;
  }

  private int edgeOfLine(int caret, boolean end) {
    return boundsOf(caret)
        .flatMap(at -> onLine(end ? 2 * list.getWidth() : 0, at.getCenterY()))
        .orElse(caret);
  }

  /// The position on the line at a height: a line ends before the blank at which it was broken,
  /// since behind it the caret stands on the next line.
  private Optional<Integer> onLine(double x, double y) {
    return list.positionAt(x, y)
        .map(
            at ->
                boundsOf(at).filter(there -> there.getMinY() > y).isPresent()
                    ? page.reading().boundaries().previous(at)
                    : at);
  }

  /// With Shift the words up to there are selected; without, the turn it comes to is the current
  /// one.
  private void moveCaret(int to, KeyEvent pressed) {
    if (pressed.isShiftDown()) {
      select(byCharacter(selection()).to(to, page.reading().boundaries()));
    } else {
      select(caretAt(to));
      model.stepOn(page.reading().places().at(to));
    }
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
      Optional<Integer> to = onLine(x, y);
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
