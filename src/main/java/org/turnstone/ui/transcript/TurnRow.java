package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.Turn;
import org.turnstone.ui.transcript.StripeLanes.Extent;

/// One turn on screen: number, speaker, paragraphs, and the margin with stripes.
final class TurnRow extends Region {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double PADDING = 12;
  private static final double HEAD = 20;
  private static final double BAR = 3;
  private static final Duration FLASH = Duration.millis(600);

  private final Page page;
  private final Region flash = new Region();
  private final Region bar = new Region();
  private final Label number = new Label();
  private final TurnHead head = new TurnHead();
  private final MarginView margin;
  private final Label nothing = new Label(Page.WORDS.text("turn.nothing"));
  private final List<ParagraphView> paragraphs = new ArrayList<>();
  private Turn turn;
  private boolean painted;

  TurnRow(Page page, Turn turn) {
    this.page = page;
    this.turn = turn;
    this.margin = new MarginView(page);
    getStyleClass().add("turn-row");
    flash.getStyleClass().add("flash");
    flash.setOpacity(0);
    bar.getStyleClass().add("bar");
    number.getStyleClass().add("turn-number");
    nothing.getStyleClass().add("nothing-said");
    List.of(flash, bar, number, nothing).forEach(part -> part.setMouseTransparent(true));
    show(turn);
  }

  private void showRoles(ContextMenuEvent asked) {
    if (!turn.speaker().isEmpty()) {
      new RoleMenu(page.actions(), turn, page.reading().speaker(turn), page.reading().role(turn))
          .show(head, asked.getScreenX(), asked.getScreenY());
      asked.consume();
    }
  }

  Turn turn() {
    return turn;
  }

  /// Shows another turn, or the same one in other type.
  void show(Turn turn) {
    this.turn = turn;
    Reading reading = page.reading();
    Typography typography = page.typography();
    Role role = reading.role(turn);
    StyledWords words = new StyledWords(reading.transcript(), reading.shown(), typography, role);
    paragraphs.clear();
    for (TextRange range : Paragraphs.of(reading.text(), turn.range())) {
      paragraphs.add(
          new ParagraphView(range, reading.shown(), typography.setting(role), words.of(range)));
    }
    number.setText(Integer.toString(turn.number()));
    nothing.setVisible(paragraphs.isEmpty());
    flash.setOpacity(0);
    getChildren().setAll(flash, bar, number, head, nothing, margin);
    getChildren().addAll(paragraphs);
    refreshReading();
  }

  /// Shows coding work that has changed.
  void refreshReading() {
    head.show(page.reading(), turn);
    head.setOnContextMenuRequested(this::showRoles);
    refreshCurrent();
    painted = false;
    requestLayout();
  }

  void refreshCurrent() {
    boolean current = page.model().currentTurnProperty().get() == turn.number();
    pseudoClassStateChanged(CURRENT, current);
    bar.setVisible(current);
  }

  /// Paints again what is selected, hovered or dimmed.
  void refreshPaint() {
    if (painted) {
      paintWords();
      margin.refresh();
    }
  }

  /// Draws the eye to a turn that was jumped to.
  void flash() {
    if (!page.isStill()) {
      FadeTransition fade = new FadeTransition(FLASH, flash);
      fade.setFromValue(1);
      fade.setToValue(0);
      fade.play();
    }
  }

  /// The position in the reading text nearest to a point of this row, between two characters.
  int positionAt(double x, double y) {
    return nearest(y)
        .map(paragraph -> paragraph.positionAt(within(paragraph, x, y)))
        .orElse(turn.range().start());
  }

  /// The position of the character at a point; empty when there is none right there.
  Optional<Integer> characterAt(double x, double y) {
    return nearest(y)
        .flatMap(
            paragraph -> {
              Point2D point = within(paragraph, x, y);
              int at = paragraph.characterAt(point);
              TextRange character = new TextRange(at, page.reading().boundaries().next(at));
              return paragraph.boxes(character).stream()
                      .map(box -> box.grown(1, page.typography().scaled(6)))
                      .anyMatch(box -> box.contains(point.getX(), point.getY()))
                  ? Optional.of(at)
                  : Optional.empty();
            });
  }

  /// Where a position is within this row.
  Box boxOf(int position) {
    return paragraphs.stream()
        .filter(
            paragraph ->
                paragraph.range().start() <= position && position <= paragraph.range().end())
        .findFirst()
        .map(
            paragraph -> {
              Box box = paragraph.caret(position).moved(paragraph.getLayoutY());
              double x = paragraph.localToParent(box.left(), 0).getX();
              return new Box(x, box.top(), x, box.bottom());
            })
        .orElse(new Box(0, 0, 0, getHeight()));
  }

  private Optional<ParagraphView> nearest(double y) {
    return paragraphs.stream()
        .filter(paragraph -> y < paragraph.getLayoutY() + paragraph.getHeight())
        .findFirst()
        .or(() -> paragraphs.isEmpty() ? Optional.empty() : Optional.of(paragraphs.getLast()));
  }

  private static Point2D within(ParagraphView paragraph, double x, double y) {
    Point2D point = paragraph.parentToLocal(x, y);
    return new Point2D(
        point.getX(), Math.clamp(point.getY(), 0, Math.max(0, paragraph.getHeight() - 1)));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    Typography typography = page.typography();
    double words = page.measures(width).wordsWidth();
    double height = 2 * typography.scaled(PADDING) + typography.scaled(HEAD);
    for (ParagraphView paragraph : paragraphs) {
      height += paragraph.prefHeight(words);
    }
    return paragraphs.isEmpty()
        ? height + typography.setting(Role.OTHER).line()
        : height + (paragraphs.size() - 1) * typography.scaled(PADDING);
  }

  @Override
  protected void layoutChildren() {
    Typography typography = page.typography();
    Measures measures = page.measures(getWidth());
    double line = typography.scaled(HEAD);
    double y = typography.scaled(PADDING);
    flash.resizeRelocate(0, 0, getWidth(), getHeight());
    bar.resizeRelocate(0, 0, BAR, getHeight());
    number.resizeRelocate(0, y, measures.numberEnd(), line);
    head.resizeRelocate(measures.wordsLeft(), y, measures.wordsWidth(), line);
    y += line;
    nothing.resizeRelocate(
        measures.wordsLeft(), y, measures.wordsWidth(), typography.setting(Role.OTHER).line());
    for (ParagraphView paragraph : paragraphs) {
      double height = paragraph.prefHeight(measures.wordsWidth());
      paragraph.resizeRelocate(measures.wordsLeft(), y, measures.wordsWidth(), height);
      paragraph.layout();
      y += height + typography.scaled(PADDING);
    }
    margin.resizeRelocate(measures.stripesLeft(), 0, measures.stripesWidth(), getHeight());
    paintWords();
    paintMargin(measures.names());
    painted = true;
  }

  private void paintWords() {
    Highlighter highlighter = new Highlighter(page, turn.range(), codings());
    paragraphs.forEach(highlighter::paint);
  }

  private void paintMargin(boolean names) {
    List<MarginView.Stripe> stripes = new ArrayList<>();
    for (PlacedCoding coding : codings()) {
      extent(coding)
          .ifPresent(
              extent ->
                  stripes.add(
                      new MarginView.Stripe(
                          coding, extent, coding.turns().first() == turn.number())));
    }
    margin.paint(stripes, names);
  }

  private List<PlacedCoding> codings() {
    return page.reading().codings().over(turn.range());
  }

  /// The lines of a coding, less a little at each end where it does not go on into another turn.
  private Optional<Extent> extent(PlacedCoding coding) {
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (ParagraphView paragraph : paragraphs) {
      for (Box box : paragraph.boxes(coding.range())) {
        double line = paragraph.getLayoutY() + box.top() - paragraph.setting().lead();
        top = Math.min(top, line);
        bottom = Math.max(bottom, line + paragraph.setting().line());
      }
    }
    boolean goesOn = coding.turns().last() > turn.number();
    boolean cameFrom = coding.turns().first() < turn.number();
    return top < bottom
        ? Optional.of(new Extent(cameFrom ? 0 : top + 2, goesOn ? getHeight() : bottom - 2))
        : Optional.empty();
  }
}
