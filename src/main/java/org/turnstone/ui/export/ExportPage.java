package org.turnstone.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.turnstone.ui.kit.Meter;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// What to export, how far it is, and what came of it. To be laid over the window.
public final class ExportPage extends VBox {

  private static final Words WORDS = Words.of(ExportPage.class);

  private final ExportModel model;
  private final Runnable close;
  private final VBox choices;
  private final Label outcome = Texts.wrapped("", "outcome");
  private final Meter meter = new Meter();
  private final HBox buttons = new HBox();

  /// @param close takes the page away
  public ExportPage(ExportModel model, Runnable close) {
    this.model = model;
    this.close = close;
    getStyleClass().add("export-page");
    getStylesheets().add(Stylesheets.beside(ExportPage.class, "export.css"));
    choices = new VBox(codes(), coders(), spreadsheet());
    choices.getStyleClass().add("choices");
    outcome.setId("export-outcome");
    meter.getStyleClass().add("accent");
    buttons.getStyleClass().add("buttons");
    getChildren().addAll(choices, outcome, meter, buttons);
    model.stateProperty().subscribe(this::show);
    model.countProperty().subscribe(() -> show(model.stateProperty().get()));
  }

  private Node codes() {
    CodeChecks checks = new CodeChecks(model);
    Label label = Texts.label(WORDS.text("export.codes"), "section-label", "text2");
    label.setLabelFor(checks);
    Hyperlink all = new Hyperlink(WORDS.text("export.all"));
    all.setOnAction(_ -> checks.tickAll(true));
    Hyperlink none = new Hyperlink(WORDS.text("export.none"));
    none.setOnAction(_ -> checks.tickAll(false));
    HBox quickly = new HBox(all, none);
    quickly.getStyleClass().add("quickly");
    VBox group = new VBox(label, checks, quickly);
    group.getStyleClass().add("group");
    return group;
  }

  private Node coders() {
    ComboBox<Optional<String>> coder = new ComboBox<>();
    coder.setId("export-coder");
    List<Optional<String>> choices = new ArrayList<>(List.of(Optional.empty()));
    model.coders().stream().map(Optional::of).forEach(choices::add);
    coder.getItems().setAll(choices);
    coder.setConverter(new CoderText());
    coder.setMaxWidth(Double.MAX_VALUE);
    coder.setAccessibleText(WORDS.text("export.coder"));
    coder.valueProperty().bindBidirectional(model.coderProperty());
    Label label = Texts.label(WORDS.text("export.coder"), "section-label", "text2");
    label.setLabelFor(coder);
    VBox group = new VBox(label, coder);
    group.getStyleClass().add("group");
    return group;
  }

  private Node spreadsheet() {
    CheckBox box = new CheckBox(WORDS.text("export.spreadsheet"));
    box.setId("export-spreadsheet");
    box.selectedProperty().bindBidirectional(model.spreadsheetProperty());
    VBox group =
        new VBox(
            box, Texts.wrapped(WORDS.text("export.spreadsheet.means"), "small", "text2", "means"));
    group.getStyleClass().add("group");
    return group;
  }

  private void show(ExportModel.State state) {
    outcome.getStyleClass().removeAll("bad", "strong");
    boolean writing = state instanceof ExportModel.State.Writing;
    boolean over = state instanceof ExportModel.State.Wrote;
    choices.setDisable(writing);
    choices.setVisible(!over);
    choices.setManaged(!over);
    meter.setVisible(writing);
    meter.setManaged(writing);
    switch (state) {
      case ExportModel.State.Choosing() -> {
        outcome.setText(WORDS.text("export.count", model.countProperty().get()));
        buttons(button("export.cancel", close), exportButton());
      }
      case ExportModel.State.Writing(long done, long of) -> {
        outcome.setText(WORDS.text("export.writing", done, of));
        meter.shareProperty().set(of == 0 ? 0 : (double) done / of);
        buttons(button("export.stop", model::cancel));
      }
      case ExportModel.State.Wrote(long excerpts, var file) -> {
        outcome.getStyleClass().add("strong");
        outcome.setText(WORDS.text("export.wrote", excerpts, file.getFileName()));
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

  /// Nobody in particular is everyone.
  private static final class CoderText extends StringConverter<Optional<String>> {

    @Override
    public String toString(@Nullable Optional<String> coder) {
      return coder == null ? "" : coder.orElseGet(() -> WORDS.text("export.everyone"));
    }

    @Override
    public Optional<String> fromString(String name) {
      return Optional.of(name);
    }
  }
}
