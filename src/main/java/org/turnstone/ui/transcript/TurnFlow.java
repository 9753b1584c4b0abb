package org.turnstone.ui.transcript;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// The cells in sight, and over them a pane with what the turns among them show. A flow takes a
/// cell out of the window whenever it is out of sight; whatever is in the cell would go through all
/// style sheets each time it comes back. In the pane it stays, and is only hidden.
final class TurnFlow extends VirtualFlow<ListCell<Row>> {

  private final Rows rows;
  private final Rectangle sight = new Rectangle();

  TurnFlow(Rows rows) {
    this.rows = rows;
    rows.setManaged(false);
    rows.setPickOnBounds(false);
    rows.setClip(sight);
    getChildren().add(rows);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    sight.setWidth(getWidth());
    sight.setHeight(getHeight());
    rows.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  /// Where the turns are put. To a screen reader they are within their cells.
  static final class Rows extends Pane {

    Rows() {
      getStyleClass().add("turns-in-sight");
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
      return attribute == AccessibleAttribute.CHILDREN
          ? List.of()
          : super.queryAccessibleAttribute(attribute, parameters);
    }
  }
}
