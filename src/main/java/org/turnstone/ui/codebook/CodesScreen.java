package org.turnstone.ui.codebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The whole codebook in the middle of the window, and the page of the selected code beside it.
public final class CodesScreen {

  private static final Words WORDS = Words.of(CodesScreen.class);

  private final CodebookWork work;
  private final CodeTree tree;
  private final CodeTreeView view;
  private final CodePage page;
  private final TextField filter = new TextField();
  private final VBox centre = new VBox();
  private final VBox right = new VBox();

  /// @param files what brings codes in and takes them out
  public CodesScreen(CodebookWork work, CodebookActions actions, List<Command> files) {
    this.work = work;
    tree = new CodeTree(work);
    view =
        new CodeTreeView(work, tree, new SimpleObjectProperty<>(Optional.empty()), actions, true);
    view.setId("codebook");
    page = new CodePage(work, actions);
    page.setId("code-page");
    view.selectedProperty().subscribe(this::showPage);
    String styles = Stylesheets.beside(CodesScreen.class, "codebook.css");
    StackPane room = new StackPane(new VBox(columns(), view), CodesSection.nothing(tree, none()));
    VBox.setVgrow(view, Priority.ALWAYS);
    VBox.setVgrow(room, Priority.ALWAYS);
    room.getStyleClass().add("codes-room");
    centre.getStylesheets().add(styles);
    centre.getStyleClass().addAll("codes-screen", "canvas");
    centre.getChildren().addAll(head(files), room);
    right.getStylesheets().add(styles);
    VBox.setVgrow(page, Priority.ALWAYS);
    right.getChildren().add(page);
  }

  public Node centre() {
    return centre;
  }

  public Node right() {
    return right;
  }

  /// Shows a code and its page, with the focus where it is defined.
  public void show(CodeId code) {
    if (tree.shown(code).isEmpty()) {
      filter.clear();
    }
    view.reveal(code);
    page.write();
  }

  /// Saves what is being written.
  public void save() {
    page.save();
  }

  private static String none() {
    return WORDS.text("codes.none.screen");
  }

  private Node head(List<Command> files) {
    filter.setId("codebook-filter");
    filter.setPromptText(WORDS.text("codes.filter"));
    filter.setAccessibleText(WORDS.text("codes.filter"));
    filter.textProperty().bindBidirectional(tree.filterProperty());
    filter.setOnKeyPressed(
        pressed -> {
          switch (pressed.getCode()) {
            case KeyCode.ESCAPE -> filter.clear();
            case KeyCode.DOWN -> view.requestFocus();
            default -> {
              return;
            }
          }
          pressed.consume();
        });
    HBox.setHgrow(filter, Priority.ALWAYS);
    Button add =
        CodeDialogs.button(
            "codes.add", () -> view.dialogs().addBeside(view.selected().stream().findFirst()));
    add.setId("codebook-add");
    add.getStyleClass().add("main");
    add.disableProperty().bind(work.editableProperty().not());
    Label title = Texts.told(Texts.label(WORDS.text("codebook"), "heading"));
    Label number = Texts.label("", "text3");
    number
        .textProperty()
        .bind(work.projectProperty().map(now -> Words.number(now.codebook().codes().size())));
    number.setMinWidth(Region.USE_PREF_SIZE);
    HBox first = new HBox(title, number, Texts.gap());
    first.getChildren().add(Texts.told(add));
    files.forEach(command -> first.getChildren().add(button(command)));
    first.getStyleClass().add("title-row");
    VBox head = new VBox(first, filter, hiddenCoders());
    head.getStyleClass().add("screen-head");
    return head;
  }

  /// Whose codings are not in the counts.
  private Node hiddenCoders() {
    Label hidden = Texts.wrapped("", "small", "text2");
    hidden.setId("not-counted");
    hidden.managedProperty().bind(hidden.visibleProperty());
    hidden.visibleProperty().bind(hidden.textProperty().isNotEmpty());
    InvalidationListener tell =
        _ -> {
          Set<String> coders = work.visibility().hiddenCoders();
          hidden.setText(
              coders.isEmpty()
                  ? ""
                  : WORDS.text("codes.hidden", Words.list(List.copyOf(new TreeSet<>(coders)))));
        };
    work.visibility().addListener(tell);
    tell.invalidated(work.visibility());
    return hidden;
  }

  private static Button button(Command command) {
    Button button = new Button();
    Texts.told(button).textProperty().bind(command.textProperty());
    button.disableProperty().bind(command.enabledProperty().not());
    button.setOnAction(_ -> command.run());
    return button;
  }

  private static Node columns() {
    HBox columns =
        new HBox(
            Texts.label(WORDS.text("column.code"), "section-label"),
            Texts.gap(),
            Texts.label(WORDS.text("column.codings"), "section-label", "count"),
            Texts.label(WORDS.text("column.transcripts"), "section-label", "count"));
    columns.getStyleClass().add("columns");
    return columns;
  }

  private void showPage(List<Code> selected) {
    page.show(selected.size() == 1 ? Optional.of(selected.getFirst().id()) : Optional.empty());
  }
}
