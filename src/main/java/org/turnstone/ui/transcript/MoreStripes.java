package org.turnstone.ui.transcript;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// Stands for stripes that found no lane: their number, and their names on hover. A click selects
/// the first of them, and again the next.
final class MoreStripes extends Label {

  MoreStripes(Page page, List<PlacedCoding> codings) {
    super("+" + codings.size());
    getStyleClass().add("more-stripes");
    setTooltip(
        new Tooltip(
            codings.stream().map(page.reading()::codePath).collect(Collectors.joining("\n"))));
    setOnMousePressed(
        pressed -> {
          page.select(codings, page.model().selectedCodingProperty().get());
          pressed.consume();
        });
  }
}
