package org.turnstone.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.turnstone.ui.kit.Words;

/// A box for each person who coded, at first ticked for those whose codings are seen in the window.
final class CoderChecks extends FlowPane {

  private final ExportModel model;
  private List<CheckBox> boxes = List.of();

  CoderChecks(ExportModel model) {
    this.model = model;
    setId("export-coders");
    getStyleClass().add("coder-checks");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(Words.of(CoderChecks.class).text("export.coders"));
    model.everyone().addListener((InvalidationListener) _ -> offer());
    offer();
  }

  private void offer() {
    boxes = model.everyone().stream().map(this::box).toList();
    getChildren().setAll(boxes);
  }

  private CheckBox box(String coder) {
    CheckBox box = new CheckBox(coder);
    box.setMnemonicParsing(false);
    box.setSelected(model.wants(coder));
    box.selectedProperty().addListener((_, _, _) -> tell());
    return box;
  }

  private void tell() {
    Set<String> ticked =
        boxes.stream()
            .filter(CheckBox::isSelected)
            .map(CheckBox::getText)
            .collect(Collectors.toSet());
    model
        .codersProperty()
        .set(ticked.size() == boxes.size() ? Optional.empty() : Optional.of(ticked));
  }
}
