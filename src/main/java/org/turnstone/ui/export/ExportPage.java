package org.turnstone.ui.export;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.Meter;
import org.turnstone.ui.kit.RightToLeft;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// What to export and how it begins, how far it is, and what came of it. To be laid over the
/// window.
public final class ExportPage extends VBox {

  private static final Words WORDS = Words.of(ExportPage.class);

  private final ExportModel model;
  private final Runnable close;
  private final FlowPane columns;
  private final Label outcome = Texts.wrapped("", "outcome");
  private final Label unfinished = Texts.wrapped(WORDS.text("export.unfinished"), "small", "warn");
  private final Meter meter = new Meter();
  private final HBox buttons = new HBox();

  /// @param close takes the page away
  public ExportPage(ExportModel model, Runnable close) {
    this.model = model;
    this.close = close;
    getStyleClass().add("export-page");
    getStylesheets().add(Stylesheets.beside(ExportPage.class, "export.css"));
    columns = new FlowPane(new Choices(model), preview());
    columns.getStyleClass().add("columns");
    outcome.setId("export-outcome");
    meter.getStyleClass().add("accent");
    buttons.getStyleClass().add("buttons");
    Label names = Texts.wrapped(WORDS.text("export.names"), "small", "text2");
    names.setId("export-names");
    names.setVisible(model.hidesNames());
    names.managedProperty().bind(names.visibleProperty());
    unfinished.setId("export-unfinished");
    unfinished.managedProperty().bind(unfinished.visibleProperty());
    getChildren().addAll(columns, names, unfinished, outcome, meter, buttons);
    model.stateProperty().subscribe(this::show);
    model.countProperty().subscribe(() -> show(model.stateProperty().get()));
    model.whatProperty().subscribe(() -> show(model.stateProperty().get()));
  }

  private Node preview() {
    TextArea text = new TextArea();
    text.setId("export-preview");
    text.setEditable(false);
    text.setAccessibleText(WORDS.text("export.preview"));
    text.getStyleClass().add("preview-text");
    text.textProperty().bind(model.previewProperty());
    text.wrapTextProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    model.formatProperty().get().isDocument() && !RightToLeft.isIn(text.getText()),
                model.formatProperty(),
                text.textProperty()));
    Label label = Texts.label(WORDS.text("export.preview"), "section-label", "text2");
    label.setLabelFor(text);
    VBox preview = new VBox(label, text);
    preview.getStyleClass().addAll("group", "preview");
    return preview;
  }

  private void show(ExportModel.State state) {
    outcome.getStyleClass().removeAll("bad", "strong");
    unfinished.setVisible(model.isUnfinished());
    boolean writing = state instanceof ExportModel.State.Writing;
    boolean over = state instanceof ExportModel.State.Wrote;
    columns.setDisable(writing);
    columns.setVisible(!over);
    columns.setManaged(!over);
    meter.setVisible(writing);
    meter.setManaged(writing);
    switch (state) {
      case ExportModel.State.Choosing() -> {
        String what = model.whatProperty().get().word();
        outcome.setText(WORDS.text("export.count." + what, model.countProperty().get()));
        buttons(button("export.cancel", close), exportButton());
      }
      case ExportModel.State.Writing(long done, long of) -> {
        outcome.setText(WORDS.text("export.writing", done, of));
        meter.shareProperty().set(of == 0 ? 0 : (double) done / of);
        buttons(button("export.stop", model::cancel));
      }
      case ExportModel.State.Wrote(What what, long count, var file) -> {
        outcome.getStyleClass().add("strong");
        outcome.setText(WORDS.text("export.wrote." + what.word(), count, file.getFileName()));
        buttons(button("export.close", close), main("export.show", model::showFile));
      }
      case ExportModel.State.Failed(String sentence) -> {
        outcome.getStyleClass().add("bad");
        outcome.setText(sentence);
        buttons(button("export.cancel", close), main("export.elsewhere", model::export));
      }
    }
  }

  private Button exportButton() {
    Button export = main("export.do", model::export);
    export.setId("export");
    export.disableProperty().bind(Bindings.equal(model.countProperty(), 0));
    return export;
  }

  private void buttons(Button... shown) {
    boolean hadFocus = buttons.getChildren().stream().anyMatch(Node::isFocused);
    buttons.getChildren().setAll(shown);
    buttons.getChildren().addFirst(Texts.gap());
    if (hadFocus || model.stateProperty().get() instanceof ExportModel.State.Wrote) {
      shown[shown.length - 1].requestFocus();
    }
  }

  private static Button main(String words, Runnable run) {
    Button button = button(words, run);
    button.getStyleClass().add("main");
    button.setDefaultButton(true);
    return button;
  }

  private static Button button(String words, Runnable run) {
    Button button = new Button(WORDS.text(words));
    button.setOnAction(_ -> run.run());
    return button;
  }
}
