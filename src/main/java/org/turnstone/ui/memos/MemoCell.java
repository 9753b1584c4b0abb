package org.turnstone.ui.memos;

import static org.turnstone.ui.memos.MemoSubject.WORDS;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.Codebook;
import org.turnstone.model.Memo;
import org.turnstone.model.Pseudonyms;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Moments;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;

/// A memo in the list: what it is on, where that is, its first lines, who changed it and when.
final class MemoCell extends ListCell<MemoRow> {

  private final ObservableValue<MemoFilter> filter;
  private final ObservableValue<Pseudonyms> names;
  private final StackPane mark = new StackPane();
  private final Label title = Texts.label("", "strong");
  private final Label where = Texts.label("", "small", "text2");
  private final Label words = Texts.label("");
  private final Label changed = Texts.label("", "small", "text2");
  private final VBox card;

  /// @param names under which people are shown
  /// @param write run on a double click
  MemoCell(ObservableValue<MemoFilter> filter, ObservableValue<Pseudonyms> names, Runnable write) {
    this.filter = filter;
    this.names = names;
    getStyleClass().add("memo-cell");
    title.setMinWidth(0);
    where.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(6, mark, title, Texts.gap(), where);
    head.getStyleClass().add("memo-cell-head");
    Texts.told(words);
    words.setWrapText(true);
    words.getStyleClass().add("memo-words");
    VBox.setVgrow(words, Priority.ALWAYS);
    card = new VBox(head, words, changed);
    card.getStyleClass().add("memo-card");
    setPrefWidth(0);
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY
              && click.getClickCount() == 2
              && !isEmpty()) {
            write.run();
          }
        });
  }

  @Override
  protected void updateItem(@Nullable MemoRow read, boolean empty) {
    super.updateItem(read, empty);
    if (read == null || empty) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    MemoRow row = read.under(names.getValue());
    Memo memo = row.memo();
    row.colour()
        .ifPresentOrElse(
            colour -> mark.getChildren().setAll(new Swatch(colour)),
            () -> mark.getChildren().setAll(Icons.of(row.kind().icon(), "tiny-icon")));
    title.setText(title(row));
    where.setText(where(row));
    words.setText(row.glimpse(firstWord(filter.getValue())));
    changed.setText(
        memo.at()
            .map(at -> WORDS.text("changed", memo.coder(), Moments.dayAndTime(at)))
            .orElse(""));
    setGraphic(card);
    setAccessibleText(WORDS.text("row", title.getText(), where.getText(), memo.text()));
  }

  private static String firstWord(MemoFilter filter) {
    return filter.words().strip().toLowerCase(Locale.ROOT).split("\\s+")[0];
  }

  private static String title(MemoRow row) {
    Memo memo = row.memo();
    return switch (row.kind()) {
      case PROJECT -> WORDS.text("on.project");
      case CODE -> String.join(Codebook.SEPARATOR, memo.codePath());
      case TRANSCRIPT -> memo.transcript();
      case CODING -> memo.codePath().getLast();
    };
  }

  private static String where(MemoRow row) {
    return row.kind() == MemoKind.CODING
        ? row.memo()
            .turns()
            .map(turns -> WORDS.text("cited", row.memo().transcript(), turns.toString()))
            .orElse(row.memo().transcript())
        : WORDS.text("kind.one." + row.kind());
  }
}
