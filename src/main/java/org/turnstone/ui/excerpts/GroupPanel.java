package org.turnstone.ui.excerpts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.excerpts.Criterion;
import org.turnstone.excerpts.ExcerptGroup.Key;
import org.turnstone.excerpts.Grouping;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.SegmentedChoice;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// What excerpts are grouped by, and the groups: choosing one goes to it, Enter or a double click
/// shows it alone.
final class GroupPanel extends VBox {

  private static final Words WORDS = Words.of(GroupPanel.class);

  /// What a segment stands for.
  private enum By {
    CODE,
    TRANSCRIPT,
    ATTRIBUTE
  }

  private final ExcerptsModel model;
  private final Consumer<Key> goTo;
  private final ListView<GroupRow> list = new ListView<>();
  private final ComboBox<String> attribute = new ComboBox<>();
  private final SegmentedChoice<By> by =
      new SegmentedChoice<>(
          WORDS.text("group.by"),
          List.of(By.values()),
          choice -> new SimpleStringProperty(WORDS.text("group.by." + choice)));
  private boolean showing;

  /// @param goTo brings a group into sight
  /// @param matrix shows the case matrix
  GroupPanel(ExcerptsModel model, Consumer<Key> goTo, Runnable matrix) {
    this.model = model;
    this.goTo = goTo;
    getStyleClass().addAll("panel", "group-panel");
    getStylesheets().add(Stylesheets.beside(GroupPanel.class, "excerpts.css"));
    attribute.setId("group-attribute");
    attribute.setAccessibleText(WORDS.text("group.by.name"));
    attribute.setMaxWidth(Double.MAX_VALUE);
    attribute.managedProperty().bind(attribute.visibleProperty());
    attribute.setVisible(false);
    attribute.valueProperty().addListener((_, _, _) -> group());
    by.chosenProperty().addListener((_, _, _) -> group());
    VBox head = new VBox(by, attribute);
    head.getStyleClass().add("group-panel-head");
    list.setId("groups");
    list.setAccessibleText(WORDS.text("groups"));
    list.setCellFactory(_ -> new GroupCell());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, row) -> {
              if (row != null && !showing) {
                row.key().ifPresent(goTo);
              }
            });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            narrow();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, list, foot(matrix));
    model.shownProperty().subscribe(this::show);
    model.namesProperty().addListener((_, _, _) -> show(model.shownProperty().get()));
  }

  private Node foot(Runnable matrix) {
    Label lost = Texts.label("", "small", "text2");
    Button unplaced = row(Feather.ALERT_TRIANGLE, WORDS.text("unplaced"), lost);
    unplaced.setId("show-unplaced");
    unplaced.setOnAction(
        _ ->
            model
                .filtersProperty()
                .set(model.filtersProperty().get().with(new Criterion.NotPlaced())));
    unplaced.managedProperty().bind(unplaced.visibleProperty());
    model
        .shownProperty()
        .subscribe(
            shown -> {
              int many = shown.found().in().unplaced().size();
              unplaced.setVisible(many > 0);
              lost.setText(Words.number(many));
            });
    Button cases = row(Feather.GRID, WORDS.text("matrix"), Texts.label(""));
    cases.setId("show-matrix");
    cases.setOnAction(_ -> matrix.run());
    VBox foot = new VBox(unplaced, cases);
    foot.getStyleClass().add("group-panel-foot");
    return foot;
  }

  private static Button row(Feather icon, String words, Label count) {
    HBox inside =
        new HBox(
            Icons.of(icon),
            Texts.label(words),
            Texts.gap(),
            count,
            Icons.of(Feather.CHEVRON_RIGHT, "tiny-icon"));
    inside.getStyleClass().add("row");
    Button button = new Button("", inside);
    button.getStyleClass().addAll("flat", "foot-row");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(words);
    inside.prefWidthProperty().bind(button.widthProperty().subtract(32));
    return button;
  }

  private void group() {
    boolean byAttribute = by.chosenProperty().get() == By.ATTRIBUTE;
    if (byAttribute && attribute.getItems().isEmpty()) {
      attribute.getItems().setAll(AttributeValues.names(model.workspace()));
      attribute.getSelectionModel().selectFirst();
    }
    attribute.setVisible(byAttribute && attribute.getItems().size() > 1);
    model
        .groupingProperty()
        .set(
            switch (by.chosenProperty().get()) {
              case CODE -> new Grouping.ByCode();
              case TRANSCRIPT -> new Grouping.ByTranscript();
              case ATTRIBUTE ->
                  new Grouping.ByAttribute(Optional.ofNullable(attribute.getValue()).orElse(""));
            });
  }

  private void show(ExcerptsModel.Shown shown) {
    Optional<Key> chosen =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(GroupRow::key);
    List<GroupRow> rows = GroupRow.of(shown, WORDS.text("group.all"), model.namesProperty().get());
    showing = true;
    try {
      list.setItems(FXCollections.observableList(rows));
      for (int i = 0; chosen.isPresent() && i < rows.size(); i++) {
        if (rows.get(i).key().equals(chosen)) {
          list.getSelectionModel().clearAndSelect(i);
        }
      }
    } finally {
      showing = false;
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      narrow();
      key.consume();
    }
  }

  /// Shows the chosen group alone; everything when that is what is chosen.
  private void narrow() {
    GroupRow row = list.getSelectionModel().getSelectedItem();
    if (row == null) {
      return;
    }
    Filters filters = model.filtersProperty().get();
    model
        .filtersProperty()
        .set(
            row.key()
                .map(
                    key ->
                        switch (key) {
                          case Key.OfCode(var code) -> filters.withCodes(Filters.of(code).codes());
                          case Key.OfTranscript(String id) ->
                              filters.with(new Criterion.In(Set.of(id)));
                          case Key.OfValue(String name, String value) ->
                              filters.with(new Criterion.WithAttribute(name, Set.of(value)));
                        })
                .orElse(Filters.NONE));
  }
}
