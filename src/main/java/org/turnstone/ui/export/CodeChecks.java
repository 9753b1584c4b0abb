package org.turnstone.ui.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBoxTreeItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.cell.CheckBoxTreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Words;

/// The tree of codes with a box for each, all ticked at first. A ticked code ticks those below it.
final class CodeChecks extends TreeView<Code> {

  private static final Words WORDS = Words.of(CodeChecks.class);

  private final ExportModel model;
  private final List<CheckBoxTreeItem<Code>> items = new ArrayList<>();
  private boolean settingAll;

  CodeChecks(ExportModel model) {
    this.model = model;
    setId("export-codes");
    getStyleClass().add("code-checks");
    setAccessibleText(WORDS.text("export.codes"));
    setShowRoot(false);
    setRoot(tree(model.codebook()));
    setCellFactory(_ -> new Cell());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (pressed.getCode() == KeyCode.SPACE
              && getSelectionModel().getSelectedItem() instanceof CheckBoxTreeItem<Code> item) {
            item.setSelected(!item.isSelected());
            pressed.consume();
          }
        });
  }

  void tickAll(boolean ticked) {
    settingAll = true;
    items.forEach(item -> item.setSelected(ticked));
    settingAll = false;
    tell();
  }

  private TreeItem<Code> tree(Codebook codebook) {
    TreeItem<Code> root = new TreeItem<>();
    Map<CodeId, CheckBoxTreeItem<Code>> byId = new HashMap<>();
    for (Code code : codebook.inOrder()) {
      CheckBoxTreeItem<Code> item = new CheckBoxTreeItem<>(code);
      item.setExpanded(true);
      byId.put(code.id(), item);
      items.add(item);
      TreeItem<Code> above =
          codebook.parent(code).<TreeItem<Code>>map(parent -> byId.get(parent.id())).orElse(root);
      above.getChildren().add(item);
    }
    items.forEach(item -> item.setSelected(true));
    items.forEach(item -> item.selectedProperty().addListener((_, _, _) -> tell()));
    return root;
  }

  /// One click on a parent ticks many; the model hears of it once per code, and counts the last.
  private void tell() {
    if (settingAll) {
      return;
    }
    Set<CodeId> ticked = new HashSet<>();
    items.stream()
        .filter(CheckBoxTreeItem::isSelected)
        .forEach(item -> ticked.add(item.getValue().id()));
    model
        .codesProperty()
        .set(ticked.size() == items.size() ? Optional.empty() : Optional.of(ticked));
  }

  private static final class Cell extends CheckBoxTreeCell<Code> {

    Cell() {
      setPrefWidth(0);
    }

    @Override
    public void updateItem(@Nullable Code code, boolean empty) {
      super.updateItem(code, empty);
      if (empty || code == null) {
        setAccessibleText(null);
        return;
      }
      setText(code.name());
      setAccessibleText(code.name());
      if (getTreeItem().isLeaf() && getGraphic() != null) {
        HBox both = new HBox(getGraphic(), new Swatch(code.colour()));
        both.getStyleClass().add("box-and-swatch");
        setGraphic(both);
      }
    }
  }
}
