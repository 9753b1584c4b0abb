package org.turnstone.ui.codebook;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The codings of a code in a list, each to be given to one of several codes: by their numbers, or
/// by the space bar to the next.
final class SplitPage extends VBox {

  private static final Words WORDS = Words.of(SplitPage.class);

  private final SplitModel model;
  private final VBox targets = new VBox();
  private final ListView<SplitModel.Part> list = new ListView<>();
  private final Label objection = Texts.wrapped("", "bad", "small");

  SplitPage(SplitModel model, Runnable close) {
    this.model = model;
    getStyleClass().add("split-page");
    targets.getStyleClass().add("targets");
    model.targets().addListener((ListChangeListener<SplitModel.Target>) _ -> showTargets());
    showTargets();
    Button more = CodeDialogs.button("split.more", this::addTarget);
    more.setId("split-more");
    more.getStyleClass().add("flat");
    Button split = CodeDialogs.button("split.yes", () -> split(close));
    split.setId("split-code");
    split.getStyleClass().add("main");
    objection.managedProperty().bind(objection.visibleProperty());
    object(Optional.empty());
    getChildren()
        .addAll(
            targets,
            more,
            Texts.wrapped(WORDS.text("split.how"), "small", "text2"),
            list(),
            objection,
            CodeDialogs.buttons(CodeDialogs.button("form.cancel", close), split));
  }

  private Node list() {
    list.setId("split-codings");
    list.setAccessibleText(WORDS.text("split.codings"));
    list.setItems(FXCollections.observableList(model.parts()));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel().selectFirst();
    list.setCellFactory(_ -> new SplitCell(model));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }

  private void pressed(KeyEvent key) {
    List<SplitModel.Part> selected = List.copyOf(list.getSelectionModel().getSelectedItems());
    if (key.getCode() == KeyCode.SPACE) {
      model.giveOn(selected);
      key.consume();
    } else if (key.getCode().isDigitKey() && !key.isShortcutDown() && !key.isAltDown()) {
      model.give(selected, Character.getNumericValue(key.getCode().getChar().charAt(0)));
      goOn();
      key.consume();
    }
  }

  /// A decision leads to the next coding.
  private void goOn() {
    int last =
        list.getSelectionModel().getSelectedIndices().stream()
            .mapToInt(Integer::intValue)
            .max()
            .orElse(-1);
    if (last + 1 < list.getItems().size()) {
      list.getSelectionModel().clearAndSelect(last + 1);
      list.scrollTo(Math.max(0, last - 3));
    }
  }

  private void showTargets() {
    targets.getChildren().setAll(model.targets().stream().map(this::row).toList());
  }

  private Node row(SplitModel.Target target) {
    TextField name = new TextField();
    name.setId("split-name-" + target.number());
    name.setPromptText(WORDS.text("split.name"));
    name.setAccessibleText(WORDS.text("split.name.of", target.number()));
    name.textProperty().bindBidirectional(target.name());
    name.setDisable(target.number() == 1);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label count = Texts.label("", "small", "text2", "count");
    count.textProperty().bind(target.countProperty().map(n -> Words.number(n.longValue())));
    HBox row =
        new HBox(
            new KeyCap(Integer.toString(target.number())),
            new Swatch(target.code().colour()),
            name,
            count);
    row.getStyleClass().add("target");
    return row;
  }

  private void addTarget() {
    model.addTarget();
    ((HBox) targets.getChildren().getLast()).getChildren().get(2).requestFocus();
  }

  private void split(Runnable close) {
    Optional<String> against = model.objection();
    object(against);
    if (against.isEmpty()) {
      close.run();
      model.split();
    }
  }

  private void object(Optional<String> sentence) {
    objection.setText(sentence.orElse(""));
    objection.setVisible(sentence.isPresent());
  }
}
