package org.turnstone.ui.people;

import static org.turnstone.ui.people.CodersModel.WORDS;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.CoderMark;
import org.turnstone.ui.kit.Moments;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Texts;
import org.turnstone.workspace.CoderWork;

/// Who one is, and a row for each coder with what they did and whether it is shown.
public final class CodersPage extends VBox {

  private final CodersModel model;
  private final VBox rows = new VBox();

  /// @param codeAs gets the name that one wants to work under from now on
  public CodersPage(CodersModel model, Consumer<String> codeAs) {
    super(16);
    this.model = model;
    getStyleClass().add("coders-page");
    getStylesheets().add(Stylesheets.beside(CodersPage.class, "people.css"));
    CheckBox only = new CheckBox(WORDS.text("only"));
    only.setId("only-mine");
    only.selectedProperty().bindBidirectional(model.onlyMineProperty());
    VBox blind = new VBox(4, only, Texts.wrapped(WORDS.text("only.means"), "small", "text2"));
    getChildren().addAll(me(codeAs), blind, rows);
    InvalidationListener show = _ -> show();
    model.coders().addListener(show);
    model.hiddenProperty().addListener(show);
    show();
    model.count();
  }

  private Node me(Consumer<String> codeAs) {
    TextField name = new TextField(model.me());
    name.setId("coder-name");
    Label label = Texts.label(WORDS.text("me"), "strong");
    label.setLabelFor(name);
    name.setAccessibleText(label.getText());
    name.setOnAction(
        _ -> {
          String wanted = name.getText().strip();
          if (!wanted.isEmpty() && !wanted.equals(model.me())) {
            codeAs.accept(wanted);
          }
        });
    HBox row = new HBox(16, label, Texts.gap(), name);
    row.getStyleClass().add("coders-me");
    return new VBox(4, row, Texts.wrapped(WORDS.text("me.means"), "small", "text2"));
  }

  private void show() {
    rows.getChildren().setAll(model.coders().stream().map(this::row).toList());
  }

  private Node row(CoderWork coder) {
    boolean me = coder.coder().equals(model.me());
    Label name =
        Texts.label(me ? WORDS.text("you", coder.coder()) : coder.coder(), me ? "strong" : "text");
    String did =
        WORDS.text(
            "did",
            coder.codings(),
            coder.transcripts(),
            coder.lastActive().map(Moments::dayAndTime).orElse(WORDS.text("never")));
    VBox words = new VBox(name, Texts.label(did, "small", "text2"));
    words.setMinWidth(0);
    words.getStyleClass().add("coder-words");
    CheckBox shown = new CheckBox(WORDS.text("shown"));
    shown.setId("shown-" + coder.coder());
    shown.setSelected(model.shows(coder.coder()));
    shown.setAccessibleText(WORDS.text("shown.of", coder.coder(), did));
    shown.setMinWidth(USE_PREF_SIZE);
    shown.setOnAction(_ -> model.show(coder.coder(), shown.isSelected()));
    HBox row = new HBox(12, new CoderMark(coder.coder(), me), words, Texts.gap(), shown);
    row.getStyleClass().add("coder-row");
    return row;
  }
}
