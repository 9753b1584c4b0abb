package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.turnstone.model.Codebook;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.Turn;
import org.turnstone.ui.transcript.StripeLanes.Extent;

/// One turn on screen: number, speaker, paragraphs, and the margin with stripes.
final class TurnRow extends Region {

  private static final double PADDING = 12;
  private static final double HEAD = 20;
  private static final double BAR = 3;
  private static final Duration FLASH = Duration.millis(600);

  private final Page page;
  private final Node cell;
  private final Region ground = new Region();
  private final Region flash = new Region();
  private final Region bar = new Region();
  private final Label number = new Label();
  private final TurnHead head = new TurnHead();
  private final MarginView margin;
  private final Label nothing = new Label(Page.WORDS.text("turn.nothing"));
  private final Reused<ParagraphView> words = new Reused<>(getChildren(), ParagraphView::new);
  private List<ParagraphView> paragraphs = List.of();
  private Turn turn;
  private Role role = Role.OTHER;
  private Optional<Painted> painted = Optional.empty();

  /// What the paint comes from, beside what is selected.
  private record Painted(List<PlacedCoding> codings, Codebook codebook, Sight sight) {}

  /// @param cell what it is part of for a screen reader
  TurnRow(Page page, Turn turn, Node cell) {
    this.page = page;
    this.cell = cell;
    setManaged(false);
    this.turn = turn;
    this.margin = new MarginView(page);
    getStyleClass().add("turn-row");
    ground.getStyleClass().add("current-ground");
    flash.getStyleClass().add("flash");
    flash.setOpacity(0);
    bar.getStyleClass().add("bar");
    number.getStyleClass().add("turn-number");
    nothing.getStyleClass().add("nothing-said");
    List.of(ground, flash, bar, number, nothing).forEach(part -> part.setMouseTransparent(true));
    head.setOnContextMenuRequested(this::showRoles);
    getChildren().addAll(ground, flash, bar, number, head, nothing, margin);
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
    number.setText(Integer.toString(turn.number()));
    flash.setOpacity(0);
    showWords();
    showWork();
  }

  private void showWords() {
    Reading reading = page.reading();
    role = reading.role(turn);
    StyledWords styled = StyledWords.of(page, role);
    words.begin();
    for (TextRange range : Paragraphs.of(reading.text(), turn.range())) {
      words.next().show(range, reading.shown(), page.typography().setting(role), styled.of(range));
    }
    words.end();
    paragraphs = List.copyOf(words.shown());
    nothing.setVisible(paragraphs.isEmpty());
    painted = Optional.empty();
    requestLayout();
  }

  private void showWork() {
    head.show(page.reading(), turn);
    refreshCurrent();
  }

  /// Shows coding work that has changed. Paints only if this turn is concerned, and at once, so
  /// that the list needs no layout for it.
  void refreshReading() {
    showWork();
    if (page.reading().role(turn) != role) {
      showWords();
    } else if (painted.isPresent() && !painted.get().equals(toPaint())) {
      repaint();
    }
  }

  void refreshCurrent() {
    boolean current = page.model().currentTurnProperty().get() == turn.number();
    ground.setVisible(current);
    bar.setVisible(current);
  }

  /// Paints again what is selected, hovered or dimmed.
  void refreshPaint() {
    if (painted.isPresent()) {
      paintWords();
      margin.refresh();
    }
  }

  /// Paints everything again, in the colours of now.
  void repaint() {
    if (painted.isPresent()) {
      paint();
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
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.PARENT
        ? cell
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  /// What a row is high beside its paragraphs.
  static double aroundWords(Typography typography) {
    return 2 * typography.scaled(PADDING) + typography.scaled(HEAD);
  }

  static double betweenParagraphs(Typography typography) {
    return typography.scaled(PADDING);
  }

  @Override
  protected void layoutChildren() {
    Typography typography = page.typography();
    Measures measures = page.measures(getWidth());
    double line = typography.scaled(HEAD);
    double y = typography.scaled(PADDING);
    ground.resizeRelocate(0, 0, getWidth(), getHeight());
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
      y += height + betweenParagraphs(typography);
    }
    margin.resizeRelocate(measures.stripesLeft(), 0, measures.stripesWidth(), getHeight());
    paint();
  }

  private void paint() {
    painted = Optional.of(toPaint());
    paintWords();
    paintMargin(page.measures(getWidth()).names());
  }

  private Painted toPaint() {
    Reading reading = page.reading();
    return new Painted(codings(), reading.codebook(), reading.sight());
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
