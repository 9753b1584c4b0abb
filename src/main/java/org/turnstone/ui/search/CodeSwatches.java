package org.turnstone.ui.search;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.turnstone.model.Code;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;

/// The codes on a turn: three at most, then how many more; their names on hover.
final class CodeSwatches extends HBox {

  private static final int MOST = 3;

  private final Tooltip names = new Tooltip();
  private List<Code> shown = List.of();

  CodeSwatches() {
    getStyleClass().add("code-swatches");
  }

  void show(List<Code> codes) {
    if (codes.equals(shown)) {
      return;
    }
    shown = codes;
    getChildren().clear();
    codes.stream()
        .limit(codes.size() > MOST ? MOST - 1 : MOST)
        .forEach(code -> getChildren().add(new Swatch(code.colour())));
    if (codes.size() > MOST) {
      getChildren().add(Texts.label("+" + (codes.size() - MOST + 1), "tiny", "text2"));
    }
    names.setText(codes.stream().map(Code::name).collect(Collectors.joining(", ")));
    if (codes.isEmpty()) {
      Tooltip.uninstall(this, names);
    } else {
      Tooltip.install(this, names);
    }
  }
}
