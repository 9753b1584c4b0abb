package org.turnstone.ui.palette;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The field and the list of what fits, over the window until something is chosen, Escape is
/// pressed or one clicks beside it. The focus goes back to where it was before what was chosen is
/// done. To be used on the JavaFX thread.
public final class Palette extends StackPane {

  static final Words WORDS = Words.of(Palette.class);

  private static final int ROWS = 10;

  private final PaletteModel model;
  private final TextField field = new TextField();
  private final ListView<Found> list = new ListView<>();
  private @Nullable Node focusedBefore;

  public Palette(Background background) {
    model = new PaletteModel(background);
    getStyleClass().add("palette-ground");
    getStylesheets().add(Stylesheets.beside(Palette.class, "palette.css"));
    setAlignment(Pos.TOP_CENTER);
    setVisible(false);
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        pressed -> {
          if (pressed.getTarget() == this) {
            close();
          }
        });
  }

  /// What it is made of, when it is wanted for the first time.
  private Node palette() {
    VBox palette = new VBox(head(), list(), none(), hints());
    palette.getStyleClass().addAll("palette", "floating");
    palette.setMaxHeight(USE_PREF_SIZE);
    palette.setAccessibleRole(AccessibleRole.DIALOG);
    palette.setAccessibleText(WORDS.text("palette"));
    return palette;
  }

  /// Opens it with nothing typed.
  ///
  /// @param actions all there is to do
  /// @param source where one can go
  public void open(List<PaletteEntry> actions, PaletteSource source) {
    if (!isVisible()) {
      focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
    }
    if (getChildren().isEmpty()) {
      getChildren().add(palette());
    }
    setVisible(true);
    model.open(actions, source);
    field.requestFocus();
  }

  public void close() {
    setVisible(false);
    model.close();
    if (focusedBefore != null) {
      focusedBefore.requestFocus();
      focusedBefore = null;
    }
  }

  private Node head() {
    Label asked = Texts.label("", "strong");
    asked.textProperty().bind(model.askedProperty());
    asked.visibleProperty().bind(model.askedProperty().isNotEmpty());
    asked.managedProperty().bind(asked.visibleProperty());
    asked.setMinWidth(USE_PREF_SIZE);
    field.setId("palette-field");
    field.textProperty().bindBidirectional(model.typedProperty());
    field
        .promptTextProperty()
        .bind(
            Bindings.when(model.askedProperty().isEmpty())
                .then(WORDS.text("prompt"))
                .otherwise(WORDS.text("prompt.which")));
    field.setAccessibleText(WORDS.text("palette"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .focusedProperty()
        .subscribe(
            (_, focused) -> {
              if (!focused && isVisible()) {
                field.requestFocus();
              }
            });
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox head = new HBox(Icons.of(Feather.SEARCH), asked, field);
    head.getStyleClass().add("head");
    return head;
  }

  private void pressed(KeyEvent key) {
    boolean taken = true;
    switch (key.getCode()) {
      case DOWN -> model.choose(model.chosenProperty().get() + 1);
      case UP -> model.choose(model.chosenProperty().get() - 1);
      case PAGE_DOWN -> model.choose(model.chosenProperty().get() + ROWS);
      case PAGE_UP -> model.choose(model.chosenProperty().get() - ROWS);
      case ENTER -> accept();
      case ESCAPE -> {
        if (!model.back()) {
          close();
        }
      }
      case BACK_SPACE -> taken = field.getText().isEmpty() && model.back();
      case TAB -> {}
      default -> taken = false;
    }
    if (taken) {
      key.consume();
    }
  }

  private void accept() {
    model.accept(
        what -> {
          close();
          what.run();
        });
  }

  private Node list() {
    list.setItems(model.found());
    list.setFocusTraversable(false);
    list.setAccessibleText(WORDS.text("list"));
    list.setCellFactory(
        _ ->
            new EntryCell(
                line -> {
                  model.choose(line);
                  accept();
                }));
    list.prefHeightProperty()
        .bind(
            Bindings.min(Bindings.size(model.found()), ROWS)
                .multiply(list.fixedCellSizeProperty()));
    list.visibleProperty().bind(Bindings.isNotEmpty(model.found()));
    list.managedProperty().bind(list.visibleProperty());
    model.chosenProperty().subscribe(_ -> choose());
    model.found().addListener((ListChangeListener<Found>) _ -> choose());
    VBox padded = new VBox(list);
    padded.getStyleClass().add("choices");
    return padded;
  }

  /// The field has the focus, so it says which line is chosen.
  private void choose() {
    int chosen = model.chosenProperty().get();
    list.getSelectionModel().clearAndSelect(chosen);
    list.scrollTo(Math.max(0, chosen - ROWS + 1));
    field.setAccessibleHelp(model.chosen().map(EntryCell::words).orElse(""));
  }

  private Node none() {
    Label none = Texts.wrapped("", "text2", "none");
    none.textProperty().bind(model.typedProperty().map(typed -> WORDS.text("none", typed.strip())));
    none.visibleProperty()
        .bind(Bindings.isEmpty(model.found()).and(model.typedProperty().isNotEmpty()));
    none.managedProperty().bind(none.visibleProperty());
    return none;
  }

  private static Node hints() {
    HBox hints =
        new HBox(
            hint("hint.choose", "↑", "↓"), hint("hint.do", "Enter"), hint("hint.close", "Esc"));
    hints.getStyleClass().add("hints");
    return hints;
  }

  private static Node hint(String key, String... caps) {
    HBox hint = new HBox();
    hint.getStyleClass().add("hint");
    for (String cap : caps) {
      hint.getChildren().add(new KeyCap(cap));
    }
    hint.getChildren().add(Texts.label(WORDS.text(key), "small", "text2"));
    return hint;
  }
}
