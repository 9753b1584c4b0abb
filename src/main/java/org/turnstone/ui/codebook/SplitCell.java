package org.turnstone.ui.codebook;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.OneLine;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// A coding and the code it goes to; a click on its number gives it to the next.
final class SplitCell extends ListCell<SplitModel.Part> {

  private static final Words WORDS = Words.of(SplitCell.class);

  private final SplitModel model;
  private final KeyCap number = new KeyCap("");
  private final Swatch swatch = new Swatch(org.turnstone.model.CodeColour.OCHRE);
  private final HBox target = new HBox(number, swatch);
  private final Label words = Texts.label("", "words");
  private final Label citation = Texts.label("", "small", "text3");
  private final HBox row = new HBox(target, words, citation);
  private Subscription shown = Subscription.EMPTY;

  SplitCell(SplitModel model) {
    this.model = model;
    getStyleClass().add("split-cell");
    row.getStyleClass().add("row");
    target.getStyleClass().add("target");
    target.addEventHandler(
        MouseEvent.MOUSE_CLICKED, _ -> model.giveOn(java.util.List.of(getItem())));
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    citation.setMinWidth(USE_PREF_SIZE);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(SplitModel.Part item, boolean empty) {
    super.updateItem(item, empty);
    shown.unsubscribe();
    shown = Subscription.EMPTY;
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    words.setText(OneLine.of(item.words()));
    citation.setText(item.citation());
    setGraphic(row);
    shown = item.target().subscribe(to -> show(item, to.intValue()));
  }

  private void show(SplitModel.Part item, int to) {
    SplitModel.Target code = model.targets().get(to - 1);
    number.setText(Integer.toString(to));
    swatch.show(code.code().colour());
    setAccessibleText(
        WORDS.text("split.row", to, code.name().get(), words.getText(), item.citation()));
  }
}
