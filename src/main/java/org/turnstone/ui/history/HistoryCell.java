package org.turnstone.ui.history;

import static org.turnstone.ui.history.EditSentences.WORDS;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.turnstone.edit.Action;
import org.turnstone.ui.history.HistoryLine.Day;
import org.turnstone.ui.history.HistoryLine.Done;
import org.turnstone.ui.kit.CoderMark;
import org.turnstone.ui.kit.Moments;
import org.turnstone.ui.kit.Texts;

/// A day, or an action as its sentence. What was taken back is struck through, with who did it.
final class HistoryCell extends ListCell<HistoryLine> {

  private static final PseudoClass DAY = PseudoClass.getPseudoClass("day");
  private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

  private final String me;
  private final Label day = Texts.label("", "strong");
  private final Label count = Texts.label("", "small", "text2");
  private final HBox dayRow = new HBox(8, day, Texts.gap(), count);
  private final Label time = Texts.label("", "small", "text2", "history-time");
  private final Label sentence = Texts.label("", "history-sentence");
  private final Label goneBy = Texts.label("", "small", "text2");
  private final HBox row = new HBox(8);
  private final Tooltip tooltip = new Tooltip();

  /// @param me who works here
  HistoryCell(String me) {
    this.me = me;
    getStyleClass().add("history-cell");
    dayRow.getStyleClass().add("history-day");
    row.getStyleClass().add("history-row");
    sentence.setMinWidth(0);
    goneBy.setMinWidth(USE_PREF_SIZE);
    setPrefWidth(0);
    setTooltip(tooltip);
  }

  @Override
  protected void updateItem(@Nullable HistoryLine line, boolean empty) {
    super.updateItem(line, empty);
    if (line == null || empty) {
      setGraphic(null);
      setAccessibleText("");
      pseudoClassStateChanged(DAY, false);
      return;
    }
    pseudoClassStateChanged(DAY, line instanceof Day);
    switch (line) {
      case Day(var date, var actions) -> {
        day.setText(Moments.weekday(date));
        count.setText(WORDS.text("count", actions));
        setGraphic(dayRow);
        setTooltip(null);
        setAccessibleText(WORDS.text("day", day.getText(), actions));
      }
      case Done(var action, var takenBackBy) -> show(action, takenBackBy);
    }
  }

  private void show(Action action, Optional<Action> takenBackBy) {
    pseudoClassStateChanged(GONE, takenBackBy.isPresent());
    time.setText(Moments.time(action.at()));
    sentence.setText(action.label());
    goneBy.setText(takenBackBy.map(by -> WORDS.text("taken.back", by.coder())).orElse(""));
    row.getChildren()
        .setAll(
            time,
            new CoderMark(action.coder(), action.coder().equals(me)),
            sentence,
            Texts.gap(),
            goneBy);
    setGraphic(row);
    tooltip.setText(
        WORDS.text("told", action.label(), action.coder(), Moments.dayAndTime(action.at())));
    setTooltip(tooltip);
    setAccessibleText(
        takenBackBy
            .map(by -> WORDS.text("row.gone", action.label(), action.coder(), by.coder()))
            .orElseGet(() -> WORDS.text("row", action.label(), action.coder(), time.getText())));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (sentence.lookup(".text") instanceof Text text && row.equals(getGraphic())) {
      text.setStrikethrough(!goneBy.getText().isEmpty());
    }
  }
}
