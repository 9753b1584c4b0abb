package org.turnstone.ui.transcript;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// Stands for stripes that found no lane: their number, and their names on hover. A click selects
/// the first of them, and again the next.
final class MoreStripes extends Label {

  private final Page page;
  private final Tooltip tooltip = new Tooltip();
  private List<PlacedCoding> codings = List.of();

  MoreStripes(Page page) {
    this.page = page;
    getStyleClass().add("more-stripes");
    setManaged(false);
    setTooltip(tooltip);
    setOnMousePressed(
        pressed -> {
          page.select(codings, page.model().selectedCodingProperty().get());
          pressed.consume();
        });
  }

  void show(List<PlacedCoding> gathered) {
    codings = List.copyOf(gathered);
    setText("+" + codings.size());
    tooltip.setText(
        codings.stream().map(page.reading()::codePath).collect(Collectors.joining("\n")));
  }
}
