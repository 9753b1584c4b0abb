package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Bound;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.KeyGroup;
import org.turnstone.ui.kit.Keys;
import org.turnstone.ui.kit.Texts;

/// The key of each action. One presses the button that shows it, then the new key; a key that does
/// something else already is told, and taken only when the person says so.
final class KeySettings extends VBox {

  private final ChosenKeys keys;
  private final List<KeyGroup> ofViews;
  private final Button resetAll = new Button(WORDS.text("keys.reset.all"));

  KeySettings(WindowCommands commands, ChosenKeys keys, List<KeyGroup> ofViews) {
    super(8);
    this.keys = keys;
    this.ofViews = ofViews;
    getStyleClass().add("key-settings");
    TextField filter = new TextField();
    filter.setId("keys-filter");
    filter.setPromptText(WORDS.text("keys.filter"));
    filter.setAccessibleText(WORDS.text("keys.filter"));
    resetAll.setId("keys-reset-all");
    resetAll.getStyleClass().add("compact");
    resetAll.setMinWidth(USE_PREF_SIZE);
    resetAll.setOnAction(_ -> keys.resetAll());
    HBox head = new HBox(12, filter, Texts.gap(), resetAll);
    head.getStyleClass().add("settings-row");
    getChildren().add(head);
    for (MenuGroup menu : commands.menus()) {
      List<Row> rows =
          menu.commands()
              .filter(command -> !CodeCommands.tagsByDigit(command))
              .map(Row::new)
              .toList();
      VBox group = new VBox(Texts.label(menu.title(), "section-label"));
      group.getChildren().addAll(rows);
      getChildren().add(group);
      filter.textProperty().subscribe(typed -> narrow(group, rows, typed.strip()));
    }
  }

  private static void narrow(VBox group, List<Row> rows, String typed) {
    rows.forEach(row -> show(row, KeysSheet.fits(typed, row.words())));
    show(group, rows.stream().anyMatch(Node::isVisible));
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /// One action. While it waits for a key, every key but Escape is the answer.
  private final class Row extends VBox {

    private final Command command;
    private final String name;
    private final Button key = new Button();
    private final Button standard;
    private final Button none;
    private final HBox conflict = new HBox(8);
    private final ReadOnlyObjectProperty<Optional<KeyCombination>> itsKey;
    private boolean waiting;

    Row(Command command) {
      this.command = command;
      this.name = KeysSheet.name(command);
      standard =
          Icons.button(
              Feather.ROTATE_CCW, WORDS.text("keys.reset", name), () -> keys.reset(command));
      none = Icons.button(Feather.X, WORDS.text("keys.remove", name), () -> keys.remove(command));
      key.setId("key-" + command.id().replace('.', '-'));
      key.getStyleClass().addAll("compact", "key-button");
      key.setMinWidth(USE_PREF_SIZE);
      key.setOnAction(_ -> await());
      key.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
      key.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
      key.focusedProperty()
          .subscribe(
              focused -> {
                if (!focused) {
                  rest();
                }
              });
      HBox row = new HBox(8, Texts.label(name), Texts.gap(), none, standard, key);
      row.getStyleClass().add("keys-row");
      conflict.getStyleClass().add("key-conflict");
      getChildren().addAll(row, conflict);
      show(conflict, false);
      itsKey = Bound.to(command.keyProperty());
      itsKey.subscribe(_ -> rest());
    }

    String words() {
      return name + " " + key.getText();
    }

    private void await() {
      waiting = true;
      show(conflict, false);
      key.setText(WORDS.text("keys.press"));
      key.setAccessibleText(WORDS.text("keys.press.for", name));
    }

    private void rest() {
      waiting = false;
      String shown = command.key().map(Keys::text).orElseGet(() -> WORDS.text("keys.none"));
      key.setText(shown);
      key.setAccessibleText(WORDS.text("keys.change", name, shown));
      standard.setVisible(keys.isChanged(command));
      none.setVisible(command.key().isPresent());
      resetAll.setVisible(keys.isAnyChanged());
    }

    private void pressed(KeyEvent pressed) {
      if (!waiting) {
        return;
      }
      pressed.consume();
      if (pressed.getCode() == KeyCode.ESCAPE) {
        rest();
      } else {
        Keys.of(pressed).ifPresent(this::propose);
      }
    }

    /// The release of Enter or Space would press the button again.
    private void released(KeyEvent released) {
      if (waiting) {
        released.consume();
      }
    }

    private void propose(KeyCombination proposed) {
      Optional<Command> holder = keys.holder(proposed).filter(other -> other != command);
      Optional<String> inView = inView(proposed);
      rest();
      if (inView.isPresent()) {
        tell(inView.get());
      } else if (holder.isPresent()) {
        tell(
            WORDS.text("keys.taken", Keys.text(proposed), KeysSheet.name(holder.get())),
            takeOver(proposed));
      } else {
        show(conflict, false);
        keys.change(command, proposed);
      }
    }

    private Button takeOver(KeyCombination proposed) {
      Button take = new Button(WORDS.text("keys.take"));
      take.getStyleClass().add("compact");
      take.setMinWidth(USE_PREF_SIZE);
      take.setOnAction(
          _ -> {
            show(conflict, false);
            keys.change(command, proposed);
            key.requestFocus();
          });
      return take;
    }

    private Optional<String> inView(KeyCombination proposed) {
      String shown = Keys.text(proposed);
      return ofViews.stream()
          .flatMap(
              group ->
                  group.lines().stream()
                      .filter(line -> line.keys().contains(shown))
                      .map(
                          line -> WORDS.text("keys.taken.view", shown, line.words(), group.name())))
          .findFirst();
    }

    private void tell(String sentence, Node... answers) {
      Label words = Texts.wrapped(sentence, "warn");
      conflict.getChildren().setAll(Icons.of(Feather.ALERT_TRIANGLE, "warn"), words);
      conflict.getChildren().addAll(answers);
      conflict.setAccessibleText(sentence);
      show(conflict, true);
      for (Node answer : answers) {
        answer.requestFocus();
      }
    }
  }
}
