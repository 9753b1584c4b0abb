package org.turnstone.ui.speakers;

import static org.turnstone.ui.speakers.SpeakersModel.WORDS;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.Navigator;
import org.turnstone.ui.kit.OneLine;
import org.turnstone.ui.kit.Texts;

/// Some turns of the chosen speaker, each leading to its place.
final class ExampleLines extends VBox {

  /// So much of a turn is told, in code points.
  private static final int LONGEST = 220;

  private final SpeakersModel model;
  private final Navigator navigator;

  ExampleLines(SpeakersModel model, Navigator navigator) {
    super(8);
    this.model = model;
    this.navigator = navigator;
    model.examples().subscribe(this::show);
    show();
  }

  private void show() {
    getChildren().setAll(model.examples().stream().map(this::line).toList());
  }

  private Node line(Example example) {
    String place = WORDS.text("place", example.place().transcript(), example.place().turn());
    Label where = Texts.wrapped(WORDS.text("line.head", place, example.label()), "small", "text2");
    Label words = Texts.wrapped(OneLine.shortened(example.words(), LONGEST));
    VBox line = new VBox(2, where, words);
    line.getStyleClass().add("example-line");
    line.setFocusTraversable(true);
    line.setAccessibleRole(AccessibleRole.BUTTON);
    line.setAccessibleText(WORDS.text("line", place, words.getText()));
    line.setOnMouseClicked(_ -> go(example));
    line.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            go(example);
            key.consume();
          }
        });
    return line;
  }

  private void go(Example example) {
    navigator.show(example.place().transcript(), example.place().turn(), Optional.empty());
  }
}
