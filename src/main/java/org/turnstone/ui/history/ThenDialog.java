package org.turnstone.ui.history;

import static org.turnstone.ui.history.EditSentences.WORDS;

import java.time.LocalDate;
import java.time.ZoneId;
import org.turnstone.edit.Action;
import org.turnstone.ui.kit.Moments;
import org.turnstone.workspace.AsItWas;

/// Opens the page of the project as it was.
final class ThenDialog {

  private final HistoryModel model;
  private final HistoryActions actions;

  ThenDialog(HistoryModel model, HistoryActions actions) {
    this.model = model;
    this.actions = actions;
  }

  /// As it was at the end of a day, by the clock here.
  void open(LocalDate day) {
    var end = day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
    model.lookBack(
        history -> AsItWas.before(history, end),
        then -> show(then, WORDS.text("then.title.day", Moments.day(day)), day));
  }

  /// As it was when an action had been done.
  void open(Action action) {
    model.lookBack(
        history -> AsItWas.after(history, action),
        then ->
            show(
                then,
                WORDS.text("then.title.action", Moments.dayAndTime(action.at())),
                Moments.dayOf(action.at())));
  }

  private void show(Then then, String title, LocalDate day) {
    Runnable export =
        () -> actions.exportCodebook(then.was().project(), WORDS.text("then.file", day.toString()));
    actions.openSheet(title, new ThenPage(then, export));
  }
}
