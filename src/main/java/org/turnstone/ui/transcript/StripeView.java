package org.turnstone.ui.transcript;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.RightToLeft;

/// The stripe of one coding: what it is on hover, selected by a click, its words by two. As wide as
/// its lane, so that it is easy to hit.
final class StripeView extends Region {

  static final double WIDTH = 4;
  private static final double WIDE = 6;
  private static final double WIDEST_TOLD = 400;

  private static final CornerRadii ROUND = new CornerRadii(2);

  private final Region bar = new Region();
  private final Line dashes = new Line();
  private final Page page;
  private Optional<PlacedCoding> coding = Optional.empty();
  private Optional<Tooltip> tooltip = Optional.empty();

  StripeView(Page page) {
    this.page = page;
    getStyleClass().add("stripe");
    dashes.getStrokeDashArray().setAll(4.0, 2.0);
    dashes.setStrokeLineCap(StrokeLineCap.BUTT);
    getChildren().addAll(bar, dashes);
    getChildren().forEach(child -> child.setManaged(false));
    setManaged(false);
    setCursor(Cursor.HAND);
    setOnMouseEntered(_ -> enter());
    setOnMouseExited(_ -> page.hoveredProperty().set(Optional.empty()));
    setOnMousePressed(pressed -> coding.ifPresent(shown -> press(shown, pressed)));
    setOnContextMenuRequested(asked -> coding.ifPresent(shown -> showMenu(shown, asked)));
  }

  void show(PlacedCoding shown) {
    boolean another = coding.filter(before -> !before.id().equals(shown.id())).isPresent();
    coding = Optional.of(shown);
    boolean mine = page.reading().isMine(shown);
    bar.setVisible(mine);
    bar.setBackground(
        new Background(new BackgroundFill(page.shades(shown).stripe(), ROUND, Insets.EMPTY)));
    dashes.setVisible(!mine);
    dashes.setStroke(page.shades(shown).stripe());
    setAccessibleText(page.reading().codePath(shown));
    tooltip.ifPresent(this::tell);
    refresh();
    if (another && isHover()) {
      FxThread.later(this::enter);
    }
  }

  /// A tooltip costs more than all else of a stripe, and few stripes are ever pointed at.
  private void enter() {
    if (tooltip.isEmpty()) {
      tooltip = Optional.of(new Tooltip());
      Tooltip.install(this, tooltip.get());
      tooltip.ifPresent(this::tell);
    }
    page.hoveredProperty().set(coding.filter(_ -> isHover()).map(PlacedCoding::id));
  }

  /// A memo may be long; words from right to left stay on their line, see [RightToLeft].
  private void tell(Tooltip tooltip) {
    String told = coding.map(page::told).orElse("");
    tooltip.setText(told);
    tooltip.setWrapText(!RightToLeft.isIn(told));
    tooltip.setMaxWidth(page.typography().scaled(WIDEST_TOLD));
  }

  /// Looks again whether it stands out or is dimmed. The node stays, since the pointer may be on
  /// it.
  void refresh() {
    coding.ifPresent(
        shown -> {
          dashes.setStrokeWidth(page.isEmphasised(shown) ? WIDE : WIDTH);
          page.dim(this, shown);
        });
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = dashes.getStrokeWidth();
    bar.resizeRelocate((getWidth() - width) / 2, 0, width, getHeight());
    dashes.setStartX(getWidth() / 2);
    dashes.setEndX(getWidth() / 2);
    dashes.setEndY(getHeight());
  }

  private void press(PlacedCoding coding, MouseEvent pressed) {
    if (pressed.getButton() == MouseButton.PRIMARY && pressed.getClickCount() > 1) {
      page.model().stepOn(coding.turns().first());
      page.model().selectWordsOf(coding.id());
    } else {
      page.select(coding);
    }
    pressed.consume();
  }

  private void showMenu(PlacedCoding coding, ContextMenuEvent asked) {
    page.select(coding);
    new CodingMenu(page, coding).show(this, asked.getScreenX(), asked.getScreenY());
    asked.consume();
  }
}
