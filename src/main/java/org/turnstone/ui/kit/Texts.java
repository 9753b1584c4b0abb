package org.turnstone.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Pieces of text in the styles of the window.
public final class Texts {

  private static final double TOOLTIP = 480;

  private Texts() {}

  /// @param styleClasses `heading`, `strong`, `small`, `text2`, ...
  public static Label label(String words, String... styleClasses) {
    Label label = new Label(words);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /// Text of several lines that is never cut. As in [#area], words from right to left stay on their
  /// line.
  public static Label wrapped(String words, String... styleClasses) {
    Label label = label(words, styleClasses);
    label.wrapTextProperty().bind(label.textProperty().map(text -> !RightToLeft.isIn(text)));
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// A field for text of several lines. It breaks lines only where all of them run from left to
  /// right, since the text layout fails on others; [RightToLeft] says how.
  public static TextArea area() {
    TextArea area = new TextArea();
    area.wrapTextProperty().bind(area.textProperty().map(text -> !RightToLeft.isIn(text)));
    return area;
  }

  /// Tells the whole text where there is not always room for it.
  public static <L extends Labeled> L told(L cut) {
    Tooltip whole = new Tooltip();
    whole.setWrapText(true);
    whole.setMaxWidth(TOOLTIP);
    whole.textProperty().bind(cut.textProperty());
    cut.setTooltip(whole);
    return cut;
  }

  /// The empty middle of a row, which takes what room is left.
  public static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
