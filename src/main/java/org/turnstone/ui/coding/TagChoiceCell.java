package org.turnstone.ui.coding;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.Code;
import org.turnstone.model.TextRange;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// A code that fits what is typed, with the typed letters marked; or the one that would be made.
final class TagChoiceCell extends ListCell<TagChoice> {

  private static final Words WORDS = Words.of(TagChoiceCell.class);

  TagChoiceCell(java.util.function.Consumer<TagChoice> onClick) {
    getStyleClass().add("tag-choice");
    setPrefWidth(0);
    addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        pressed -> {
          Optional.ofNullable(getItem()).ifPresent(onClick);
          pressed.consume();
        });
  }

  @Override
  protected void updateItem(TagChoice choice, boolean empty) {
    super.updateItem(choice, empty);
    setText(null);
    if (empty || choice == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    setAccessibleText(words(choice));
    setTooltip(new Tooltip(words(choice)));
    setGraphic(
        switch (choice) {
          case TagChoice.Existing existing -> row(existing);
          case TagChoice.New made -> row(made);
        });
  }

  /// The row as it is read out.
  static String words(TagChoice choice) {
    return switch (choice) {
      case TagChoice.Existing(CodeMatch match, String parent, _, int count) ->
          WORDS.text("tag.choice", match.code().name(), parent, count);
      case TagChoice.New made -> WORDS.text("tag.create", made.path()) + " " + where(made);
    };
  }

  private static Node row(TagChoice.Existing choice) {
    Code code = choice.match().code();
    HBox name = name(choice.match());
    name.getChildren().add(Texts.label(choice.parent(), "text2", "parent"));
    VBox words = new VBox(name);
    words.getStyleClass().add("words");
    if (!choice.reason().isEmpty()) {
      words.getChildren().add(Texts.label(choice.reason(), "small", "text2"));
    }
    HBox row = new HBox(new Swatch(code.colour()), words, Texts.gap());
    if (code.key() > 0) {
      row.getChildren().add(new KeyCap(Integer.toString(code.key())));
    }
    row.getChildren().add(Texts.label(Words.number(choice.count()), "small", "text2", "count"));
    row.getStyleClass().add("row");
    return row;
  }

  private static HBox name(CodeMatch match) {
    HBox name = new HBox();
    String text = match.code().name();
    int at = 0;
    for (TextRange marked : match.marked()) {
      add(name, text.substring(at, Math.max(at, marked.start())));
      add(name, text.substring(Math.max(at, marked.start()), marked.end()), "marked");
      at = marked.end();
    }
    add(name, text.substring(at));
    return name;
  }

  private static void add(HBox name, String letters, String... styles) {
    if (!letters.isEmpty()) {
      Label label = Texts.label(letters, styles);
      label.setMinWidth(match(styles) ? USE_PREF_SIZE : 0);
      name.getChildren().add(label);
    }
  }

  private static boolean match(String... styles) {
    return styles.length > 0;
  }

  private static Node row(TagChoice.New made) {
    HBox row =
        new HBox(
            Icons.of(Feather.PLUS, "accent", "tiny-icon"),
            Texts.label(WORDS.text("tag.create", made.path()), "create"),
            Texts.label(where(made), "text2"),
            Texts.gap(),
            new KeyCap("Ctrl Enter"));
    row.getStyleClass().addAll("row", "new-code");
    return row;
  }

  private static String where(TagChoice.New made) {
    return made.under()
        .map(parent -> WORDS.text("tag.create.under", parent.name()))
        .orElseGet(() -> made.path().contains(" / ") ? "" : WORDS.text("tag.create.top"));
  }
}
