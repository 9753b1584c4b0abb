package org.turnstone.ui.speakers;

import static org.turnstone.ui.speakers.SpeakersModel.WORDS;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.Navigator;
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
    Label where = Texts.label(WORDS.text("line.head", place, example.label()), "small", "text2");
    Label words = Texts.wrapped(shortened(example.words()));
    VBox content = new VBox(2, where, words);
    Button line = new Button("", content);
    content.maxWidthProperty().bind(line.widthProperty().subtract(24));
    content.setMinWidth(0);
    line.getStyleClass().addAll("flat", "example-line");
    line.setMaxWidth(Double.MAX_VALUE);
    line.setAccessibleText(WORDS.text("line", place, words.getText()));
    line.setOnAction(
        _ ->
            navigator.show(example.place().transcript(), example.place().turn(), Optional.empty()));
    return line;
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + " …";
  }
}
