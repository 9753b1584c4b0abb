package org.turnstone.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.Code;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;
import org.turnstone.workspace.Extent;

/// For which code one goes through the hits, how far one has come, and what concerns all of them.
final class TriageBar extends VBox {

  private static final Words WORDS = Words.of(TriageBar.class);

  private final FindModel model;
  private final TriageModel triage;
  private final Button choose = new Button("", Icons.of(Feather.CHEVRON_DOWN));
  private final HBox chosen = new HBox(choose);
  private final FlowPane row = new FlowPane();

  /// @param chooseCode opens the list of codes below a node
  TriageBar(FindModel model, Consumer<Node> chooseCode) {
    this.model = model;
    this.triage = model.triage();
    getStyleClass().addAll("triage-bar", "panel");
    setMinHeight(USE_PREF_SIZE);
    choose.setId("choose-code");
    choose.getStyleClass().addAll("flat", "compact", "triage-code");
    choose.setMnemonicParsing(false);
    choose.setOnAction(_ -> chooseCode.accept(choose));
    choose.setDisable(model.readOnly());
    chosen.getStyleClass().add("chosen-code");
    row.getStyleClass().add("triage-row");
    Label trouble = Texts.wrapped("", "small", "warn");
    trouble.setId("triage-trouble");
    trouble.textProperty().bind(triage.troubleProperty());
    trouble.visibleProperty().bind(triage.troubleProperty().isNotEmpty());
    trouble.managedProperty().bind(trouble.visibleProperty());
    getChildren().addAll(row, trouble);
    triage.codeProperty().subscribe(_ -> show());
    model.projectProperty().subscribe(_ -> nameCode());
  }

  private void nameCode() {
    Optional<Code> code =
        triage
            .codeProperty()
            .get()
            .flatMap(id -> model.projectProperty().get().codebook().find(id));
    choose.setText(code.map(Code::name).orElseGet(() -> WORDS.text("triage.choose")));
    choose.setAccessibleText(
        code.map(is -> WORDS.text("triage.code", is.name()))
            .orElseGet(() -> WORDS.text("triage.choose")));
    chosen.getChildren().setAll(choose);
    code.ifPresent(is -> chosen.getChildren().addFirst(new Swatch(is.colour())));
  }

  private void show() {
    nameCode();
    if (triage.codeProperty().get().isEmpty()) {
      row.getChildren().setAll(chosen, Texts.label(hint(), "text2"));
      return;
    }
    row.getChildren().setAll(chosen, extent(), meter(), counts(), more(), done(), buttons());
  }

  private String hint() {
    return WORDS.text(model.readOnly() ? "triage.readOnly" : "triage.hint");
  }

  private Node extent() {
    Button button = new Button("", Icons.of(Feather.CHEVRON_DOWN, "tiny-icon"));
    button.setId("extent");
    button.getStyleClass().addAll("flat", "compact");
    button.setStyle("-fx-content-display: right");
    button.textProperty().bind(triage.extentProperty().map(is -> WORDS.text("extent." + is)));
    button.setTooltip(new Tooltip(WORDS.text("extent.help")));
    button
        .accessibleTextProperty()
        .bind(triage.extentProperty().map(is -> WORDS.text("extent." + is)));
    ContextMenu menu = new ContextMenu();
    ToggleGroup group = new ToggleGroup();
    for (Extent each : Extent.values()) {
      RadioMenuItem item = new RadioMenuItem(WORDS.text("extent.choice." + each));
      item.setToggleGroup(group);
      item.setSelected(each == triage.extentProperty().get());
      item.setOnAction(_ -> triage.extentProperty().set(each));
      menu.getItems().add(item);
    }
    button.setOnAction(_ -> menu.show(button, Side.BOTTOM, 0, 4));
    return button;
  }

  private Node meter() {
    TriageMeter meter = new TriageMeter();
    triage.progressProperty().subscribe(meter::show);
    return meter;
  }

  private Node counts() {
    HBox counts =
        new HBox(
            count(TriageModel.Progress::accepted, "triage.accepted", "ok"),
            count(TriageModel.Progress::rejected, "triage.rejected", "text"),
            toGo());
    counts.setId("triage-counts");
    counts.getStyleClass().add("triage-counts");
    triage
        .progressProperty()
        .subscribe(
            now ->
                counts.setAccessibleText(
                    WORDS.text("triage.progress", now.accepted(), now.rejected(), now.toGo())));
    return counts;
  }

  private Label toGo() {
    Label label = Texts.label("", "text2");
    label.setId("to-go");
    label
        .textProperty()
        .bind(triage.progressProperty().map(now -> WORDS.text("triage.toGo", now.toGo())));
    return label;
  }

  private Node count(Function<TriageModel.Progress, Integer> number, String words, String colour) {
    Label label = Texts.label("", "strong", colour);
    label.textProperty().bind(triage.progressProperty().map(number).map(Words::number));
    HBox count = new HBox(label, Texts.label(WORDS.text(words)));
    count.getStyleClass().add("counted");
    return count;
  }

  /// Told when there are other hits by now than those that are gone through.
  private Node more() {
    Hyperlink link = new Hyperlink();
    link.setId("more-hits");
    link.textProperty()
        .bind(model.more().totalProperty().map(now -> WORDS.text("triage.more", now.orElse(0))));
    link.setOnAction(_ -> model.search());
    link.visibleProperty().bind(model.more().totalProperty().map(OptionalInt::isPresent));
    link.managedProperty().bind(link.visibleProperty());
    return link;
  }

  /// Told when every hit was looked at.
  private Node done() {
    Hyperlink link = new Hyperlink(WORDS.text("triage.excerpts"));
    link.setId("see-excerpts");
    link.setOnAction(_ -> triage.codeProperty().get().ifPresent(model.actions()::showExcerpts));
    link.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                this::isDone, triage.progressProperty(), model.more().totalProperty()));
    link.managedProperty().bind(link.visibleProperty());
    return link;
  }

  private boolean isDone() {
    TriageModel.Progress now = triage.progressProperty().get();
    return now.total() > 0 && now.toGo() == 0 && model.more().totalProperty().get().isEmpty();
  }

  private Node buttons() {
    Button all = new Button("", Icons.of(Feather.CHECK));
    all.setId("tag-all");
    all.textProperty()
        .bind(triage.progressProperty().map(now -> WORDS.text("triage.all", now.toGo())));
    all.disableProperty().bind(triage.busyProperty());
    all.visibleProperty().bind(triage.progressProperty().map(now -> now.toGo() > 0));
    all.managedProperty().bind(all.visibleProperty());
    all.setOnAction(_ -> triage.tagAll());
    Button undo = new Button(WORDS.text("triage.undo"), Icons.of(Feather.CORNER_UP_LEFT));
    undo.setId("undo-batch");
    undo.setTooltip(new Tooltip(WORDS.text("triage.undo.help")));
    undo.disableProperty().bind(triage.undoableProperty().not().or(triage.busyProperty()));
    undo.setOnAction(_ -> triage.undoBatch());
    Button end =
        Icons.button(
            Feather.X, WORDS.text("triage.end"), () -> triage.codeProperty().set(Optional.empty()));
    end.setId("end-triage");
    for (Button button : List.of(all, undo)) {
      button.getStyleClass().add("compact");
    }
    HBox buttons = new HBox(all, undo, end);
    buttons.getStyleClass().add("triage-buttons");
    return buttons;
  }
}
