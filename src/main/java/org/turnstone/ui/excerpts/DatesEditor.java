package org.turnstone.ui.excerpts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.turnstone.excerpts.Criterion;
import org.turnstone.ui.kit.Moments;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The first and the last day on which something was coded.
final class DatesEditor extends HBox {

  private static final Words WORDS = Words.of(DatesEditor.class);

  private final DatePicker from;
  private final DatePicker to;

  DatesEditor(Criterion.Made made, Consumer<Criterion.Made> changed) {
    getStyleClass().add("dates-editor");
    from = new DatePicker(Moments.dayOf(made.from()));
    to = new DatePicker(Moments.dayOf(made.before().minusMillis(1)));
    getChildren().addAll(labelled("dates.from", from), labelled("dates.to", to));
    from.valueProperty().addListener((_, _, _) -> tell(changed));
    to.valueProperty().addListener((_, _, _) -> tell(changed));
  }

  /// From one day to another, both included.
  static Criterion.Made between(LocalDate first, LocalDate last) {
    return new Criterion.Made(start(first), start(last.plusDays(1)));
  }

  Node first() {
    return from;
  }

  private void tell(Consumer<Criterion.Made> changed) {
    if (from.getValue() != null && to.getValue() != null) {
      changed.accept(between(from.getValue(), to.getValue()));
    }
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
  }

  private static Node labelled(String key, DatePicker picker) {
    Label label = Texts.label(WORDS.text(key), "section-label", "text2");
    label.setLabelFor(picker);
    picker.setAccessibleText(WORDS.text(key));
    return new VBox(label, picker);
  }
}
