package org.turnstone.ui.transcript;

import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.turnstone.ui.kit.RightToLeft;

/// The stripe of one coding: what it is on hover, selected by a click, its words by two. As wide as
/// its lane, so that it is easy to hit.
final class StripeView extends Region {

  static final double WIDTH = 4;
  private static final double WIDE = 6;
  private static final double WIDEST_TOLD = 400;

  private final Region bar = new Region();
  private final Line dashes = new Line();

  private final Page page;
  private final PlacedCoding coding;

  StripeView(Page page, PlacedCoding coding) {
    this.page = page;
    this.coding = coding;
    boolean mine = page.reading().isMine(coding);
    getStyleClass().addAll("stripe", page.colourClass(coding));
    bar.getStyleClass().add("bar");
    bar.setVisible(mine);
    dashes.getStyleClass().add("dashes");
    dashes.setVisible(!mine);
    getChildren().addAll(bar, dashes);
    getChildren().forEach(child -> child.setManaged(false));
    setManaged(false);
    refresh();
    setAccessibleText(page.reading().codePath(coding));
    Tooltip.install(this, tooltip());
    setOnMouseEntered(_ -> page.hoveredProperty().set(Optional.of(coding.id())));
    setOnMouseExited(_ -> page.hoveredProperty().set(Optional.empty()));
    setOnMousePressed(pressed -> press(pressed));
    setOnContextMenuRequested(asked -> showMenu(asked));
  }

  /// A memo may be long; words from right to left stay on their line, see [RightToLeft].
  private Tooltip tooltip() {
    String told = page.told(coding);
    Tooltip tooltip = new Tooltip(told);
    tooltip.setWrapText(!RightToLeft.isIn(told));
    tooltip.setMaxWidth(page.typography().scaled(WIDEST_TOLD));
    return tooltip;
  }

  /// Looks again whether it stands out or is dimmed. The node stays, since the pointer may be on
  /// it.
  void refresh() {
    dashes.setStrokeWidth(page.isEmphasised(coding) ? WIDE : WIDTH);
    page.dim(this, coding);
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

  private void press(MouseEvent pressed) {
    if (pressed.getButton() == MouseButton.PRIMARY && pressed.getClickCount() > 1) {
      page.model().stepOn(coding.turns().first());
      page.model().selectWordsOf(coding.id());
    } else {
      page.select(coding);
    }
    pressed.consume();
  }

  private void showMenu(ContextMenuEvent asked) {
    page.select(coding);
    new CodingMenu(page, coding).show(this, asked.getScreenX(), asked.getScreenY());
    asked.consume();
  }
}
