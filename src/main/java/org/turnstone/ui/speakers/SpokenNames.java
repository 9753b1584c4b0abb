package org.turnstone.ui.speakers;

import static org.turnstone.ui.speakers.SpeakersModel.WORDS;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.NaturalOrder;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Texts;

/// The names that are replaced wherever they are said, of people who speak and of others. Delete
/// shows a name again.
final class SpokenNames extends VBox {

  private final SpeakersModel model;
  private final ListView<Map.Entry<String, String>> list = new ListView<>();
  private final TextField name = field("spoken-name", "spoken.name");
  private final TextField pseudonym = field("spoken-pseudonym", "spoken.pseudonym");

  SpokenNames(SpeakersModel model, SpeakersActions actions) {
    this.model = model;
    getStyleClass().add("spoken-names");
    Label title = Texts.label("", "strong", "speakers-title");
    list.setId("spoken-list");
    list.getStyleClass().add("spoken-list");
    list.setAccessibleText(WORDS.text("spoken"));
    list.setCellFactory(_ -> new SpokenCell(model));
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.DELETE
              && list.getSelectionModel().getSelectedItem() != null) {
            model.replace(list.getSelectionModel().getSelectedItem().getKey(), "");
          }
        });
    model
        .countedProperty()
        .subscribe(
            () -> {
              List<Map.Entry<String, String>> names = names();
              list.getItems().setAll(names);
              title.setText(WORDS.text("spoken.count", names.size()));
            });
    Label none = Texts.wrapped(WORDS.text("spoken.none"), "text2", "small", "speakers-none");
    none.visibleProperty().bind(javafx.beans.binding.Bindings.isEmpty(list.getItems()));
    list.visibleProperty().bind(none.visibleProperty().not());
    StackPane room = new StackPane(none, list);
    room.getStyleClass().add("proposals-room");
    VBox.setVgrow(room, Priority.ALWAYS);
    getChildren().addAll(title, room, add(), files(actions));
  }

  private List<Map.Entry<String, String>> names() {
    return model.workspace().project().naming().spoken().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(new NaturalOrder()))
        .toList();
  }

  private Node add() {
    name.setOnAction(_ -> pseudonym.requestFocus());
    pseudonym.setOnAction(_ -> replace());
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox.setHgrow(pseudonym, Priority.ALWAYS);
    Button add = Icons.button(Feather.PLUS, WORDS.text("spoken.add"), this::replace);
    add.setId("add-spoken");
    HBox row = new HBox(6, name, pseudonym, add);
    row.getStyleClass().add("spoken-add");
    row.setDisable(!model.editable());
    return row;
  }

  private void replace() {
    if (!name.getText().isBlank() && !pseudonym.getText().isBlank()) {
      model.replace(name.getText(), pseudonym.getText());
      name.clear();
      pseudonym.clear();
      name.requestFocus();
    }
  }

  private Node files(SpeakersActions actions) {
    Button read = new Button(WORDS.text("names.import"));
    read.setId("import-names");
    read.setDisable(!model.editable());
    read.setOnAction(_ -> actions.importNames());
    Button write = new Button(WORDS.text("names.export"));
    write.setId("export-names");
    write.setOnAction(_ -> actions.exportNames());
    HBox row = new HBox(6, read, write);
    row.getChildren().forEach(button -> button.getStyleClass().addAll("flat", "compact"));
    row.getStyleClass().add("spoken-files");
    return row;
  }

  private static TextField field(String id, String text) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(WORDS.text(text));
    field.setAccessibleText(WORDS.text(text));
    field.setPrefColumnCount(6);
    return field;
  }
}
