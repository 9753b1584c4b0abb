package org.turnstone.ui.transcript;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Bound;
import org.turnstone.ui.kit.KeyGroup;
import org.turnstone.ui.kit.ReadingWidth;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Theme;

/// A transcript as a conversation, with its codings painted on it, to be read and coded. What it
/// shows and what is selected is in its [ConversationModel].
public final class ConversationView extends Region {

  private static final double HEADER = 48;

  private final Page page;
  private final ConversationHeader header;
  private final TurnList list;
  private final MarksBar marks;
  private final CodingSteps steps;
  private final ReadOnlyObjectProperty<Theme> theme;
  private final ReadOnlyObjectProperty<Number> fontSize;

  /// @param actions what the person can ask for that is done elsewhere
  public ConversationView(
      ConversationModel model, ConversationActions actions, Appearance appearance) {
    this.theme = Bound.to(appearance.themeProperty());
    this.fontSize = Bound.to(appearance.fontSizeProperty());
    this.page = new Page(model, actions, appearance);
    this.header = new ConversationHeader(actions, model);
    this.list = new TurnList(page);
    this.marks = new MarksBar(turn -> model.show(turn, Optional.empty()));
    getStyleClass().addAll("conversation", "canvas");
    getStylesheets().add(Stylesheets.beside(ConversationView.class, "conversation.css"));
    // The turns come first, since the focus goes to the first part of a view that takes it.
    getChildren().addAll(page.ink(), list, marks, header);
    this.steps = new CodingSteps(page, list);
    new ReadingKeys(page, list, steps);
    new WordDrag(page, list);
    follow(model);
    theme.addListener((_, _, _) -> changeTheme());
    fontSize.addListener((_, _, _) -> changeType());
    page.readingWidthProperty().addListener((_, _, _) -> changeType());
  }

  /// The keys that hold while one reads, for the sheet of keys.
  public static KeyGroup keys() {
    return KeysOfReading.group();
  }

  /// Puts the keyboard focus on the turns.
  public void focus() {
    list.requestFocus();
  }

  /// How long lines are at most. Changing it keeps the current turn in sight.
  public ObjectProperty<ReadingWidth> readingWidthProperty() {
    return page.readingWidthProperty();
  }

  /// Selects the next coding of the current turn, after the last one the first.
  public void nextCoding() {
    steps.next();
  }

  /// Selects the previous coding of the current turn, before the first one the last.
  public void previousCoding() {
    steps.previous();
  }

  /// Moves the first word of the selected coding one word further on or back.
  public void moveStartOfCoding(boolean forward) {
    steps.moveEnd(CodingEnd.START, forward);
  }

  /// Moves the last word of the selected coding one word further on or back.
  public void moveEndOfCoding(boolean forward) {
    steps.moveEnd(CodingEnd.END, forward);
  }

  /// Where the selected words are in the scene, from the first line that is in sight to the last;
  /// empty when nothing is selected or none of it is in sight.
  public Optional<Bounds> boundsOfSelection() {
    return page.model()
        .selectedWordsProperty()
        .get()
        .flatMap(
            words ->
                list.boundsOf(words.end(), page.model().currentTurnProperty().get())
                    .map(end -> from(words.start(), end)));
  }

  private Bounds from(int start, Bounds end) {
    return list.boundsOf(start, page.model().currentTurnProperty().get())
        .map(
            begin ->
                (Bounds)
                    new BoundingBox(
                        Math.min(begin.getMinX(), end.getMinX()),
                        begin.getMinY(),
                        Math.abs(end.getMaxX() - begin.getMinX()),
                        end.getMaxY() - begin.getMinY()))
        .orElse(end);
  }

  private void follow(ConversationModel model) {
    model
        .readingProperty()
        .addListener(
            (_, before, now) -> {
              boolean same =
                  before.isPresent()
                      && now.isPresent()
                      && before.get().transcript() == now.get().transcript();
              showReading(same);
              if (same && before.get().shown() != now.get().shown()) {
                list.cells().forEach(TurnCell::refreshType);
              }
            });
    model.currentTurnProperty().addListener((_, _, now) -> showCurrent(now.intValue()));
    model.selectionProperty().addListener((_, _, _) -> eachRow(TurnRow::refreshPaint));
    model.selectedCodingProperty().addListener((_, _, _) -> eachRow(TurnRow::refreshPaint));
    model.hitProperty().addListener((_, _, _) -> eachRow(TurnRow::refreshPaint));
    page.hoveredProperty().addListener((_, _, _) -> eachRow(TurnRow::refreshPaint));
    model
        .undimmedProperty()
        .addListener(
            (_, before, _) -> {
              if (before.isEmpty()) {
                page.startDimming();
              }
              eachRow(TurnRow::refreshPaint);
            });
    model.onMove(list::reveal);
    model.onShow(this::show);
    if (model.reading().isPresent()) {
      showReading(false);
      showCurrent(model.currentTurnProperty().get());
    }
  }

  private void showReading(boolean same) {
    Reading reading = page.reading();
    header.show(reading);
    header.setVisible(page.model().reading().isPresent());
    list.setAccessibleText(Page.WORDS.text("list.name", reading.transcript().id()));
    if (same) {
      eachRow(TurnRow::refreshReading);
    } else {
      list.show(Row.of(reading.transcript()));
    }
    showMarks();
  }

  private void showCurrent(int turn) {
    eachRow(TurnRow::refreshCurrent);
    list.choose(turn);
  }

  private void show(ConversationModel.Shown shown) {
    shown
        .words()
        .ifPresentOrElse(
            words -> list.reveal(shown.turn(), words), () -> list.reveal(shown.turn()));
    list.row(shown.turn()).ifPresent(TurnRow::flash);
  }

  private void showMarks() {
    marks.show(page.reading(), theme.get());
  }

  private void changeTheme() {
    showMarks();
    eachRow(TurnRow::repaint);
  }

  private void changeType() {
    page.fontSizeChanged();
    list.cells().forEach(TurnCell::refreshType);
    list.reveal(page.model().currentTurnProperty().get());
    requestLayout();
  }

  private void eachRow(Consumer<TurnRow> refresh) {
    list.cells().flatMap(cell -> cell.turnRow().stream()).forEach(refresh);
  }

  @Override
  protected void layoutChildren() {
    double top = page.typography().scaled(HEADER);
    header.resizeRelocate(0, 0, getWidth(), top);
    list.resizeRelocate(0, top, getWidth(), Math.max(0, getHeight() - top));
    list.layout();
    marks.resizeRelocate(
        getWidth() - MarksBar.WIDTH - 2, top, MarksBar.WIDTH, Math.max(0, getHeight() - top));
    marks.steer(list);
  }
}
