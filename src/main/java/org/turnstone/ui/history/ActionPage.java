package org.turnstone.ui.history;

import static org.turnstone.ui.history.EditSentences.WORDS;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.edit.Action;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Moments;
import org.turnstone.ui.kit.Navigator;
import org.turnstone.ui.kit.Texts;

/// The chosen action: what it did, the way there, and taking it back.
final class ActionPage extends VBox {

  private final HistoryModel model;
  private final HistoryActions actions;
  private final Navigator navigator;
  private final ThenDialog lookBack;
  private final Label title = Texts.wrapped("", "heading");
  private final Label about = Texts.wrapped("", "text2");
  private final ListView<String> edits = new ListView<>();
  private final Label why = Texts.wrapped("", "text2", "small");
  private final Button go = button("action-go", Feather.EXTERNAL_LINK);
  private final Button alone = button("action-take-back", Feather.CORNER_UP_LEFT);
  private final Button upToHere = button("action-undo-to-here", Feather.ROTATE_CCW);
  private final Button then = button("action-then", Feather.CLOCK);

  ActionPage(HistoryModel model, HistoryActions actions, Navigator navigator, ThenDialog lookBack) {
    this.model = model;
    this.actions = actions;
    this.navigator = navigator;
    this.lookBack = lookBack;
    getStyleClass().add("action-page");
    title.setId("action-title");
    why.setId("action-why-not");
    edits.setId("action-edits");
    edits.getStyleClass().add("action-edits");
    edits.setAccessibleText(WORDS.text("edits"));
    edits.setCellFactory(_ -> new EditCell());
    VBox.setVgrow(edits, Priority.ALWAYS);
    alone.setText(WORDS.text("alone"));
    then.setText(WORDS.text("then.here"));
    FlowPane buttons = new FlowPane(8, 8, alone, upToHere, go, then);
    getChildren()
        .addAll(
            title,
            about,
            Texts.label(WORDS.text("edits"), "section-label", "text2"),
            edits,
            why,
            buttons);
    model.detailProperty().subscribe(this::show);
  }

  /// Shows what the chosen action was about.
  void goThere() {
    model
        .detailProperty()
        .get()
        .flatMap(ActionDetail::place)
        .ifPresent(
            place ->
                place
                    .code()
                    .ifPresentOrElse(
                        actions::showCode,
                        () -> navigator.show(place.transcript(), place.turn(), place.words())));
  }

  private void show(Optional<ActionDetail> detail) {
    setVisible(detail.isPresent());
    detail.ifPresent(this::show);
  }

  private void show(ActionDetail detail) {
    Action action = detail.action();
    title.setText(action.label());
    about.setText(WORDS.text("by", action.coder(), Moments.dayAndTime(action.at())));
    edits.getItems().setAll(detail.edits());
    if (detail.more() > 0) {
      edits.getItems().add(WORDS.text("edits.more", detail.more()));
    }
    why.setText(detail.obstacle().orElse(""));
    why.setVisible(detail.obstacle().isPresent());
    why.setManaged(detail.obstacle().isPresent());
    alone.setDisable(detail.obstacle().isPresent());
    alone.setOnAction(_ -> actions.takeBack(detail.toTakeBack()));
    int later = detail.later().size();
    upToHere.setText(WORDS.text("back", later));
    upToHere.setDisable(later == 0 || model.workspace().readOnly().isPresent());
    upToHere.setOnAction(_ -> plan(detail));
    go.setText(
        detail
            .place()
            .filter(place -> place.code().isEmpty())
            .map(place -> WORDS.text("go.turn", place.transcript(), place.turn()))
            .orElseGet(() -> WORDS.text("go")));
    go.setDisable(detail.place().isEmpty());
    go.setOnAction(_ -> goThere());
    then.setOnAction(_ -> lookBack.open(action));
  }

  private void plan(ActionDetail detail) {
    model.plan(
        detail.later(),
        meetings ->
            actions.openSheet(
                WORDS.text("back.title", detail.later().size()),
                new TakeBackPage(
                    detail,
                    meetings,
                    label -> {
                      actions.closeSheet();
                      actions.takeBack(label, detail.later());
                    },
                    actions::closeSheet)));
  }

  private static Button button(String id, Feather icon) {
    Button button = new Button("", Icons.of(icon));
    button.setId(id);
    button.setMnemonicParsing(false);
    return button;
  }

  /// One change in words, on as many lines as it takes.
  private static final class EditCell extends ListCell<String> {

    private final Label words = Texts.wrapped("");

    EditCell() {
      getStyleClass().add("edit-cell");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable String edit, boolean empty) {
      super.updateItem(edit, empty);
      words.setText(edit == null || empty ? "" : edit);
      setGraphic(edit == null || empty ? null : words);
    }

    @Override
    protected double computePrefHeight(double width) {
      double inside = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - 12;
      return isEmpty()
          ? super.computePrefHeight(width)
          : words.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
    }
  }
}
