package org.turnstone.ui.coding;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The codes that fit, floating below what they belong to: the selected words, with a field of its
/// own, or the field in the panel.
final class TagPopup extends VBox {

  private static final Words WORDS = Words.of(TagPopup.class);
  private static final double GAP = 6;
  private static final int ROWS = 7;

  private final Pane layer;
  private final TagSearch search;
  private final TagField field;
  private final Label quoted = Texts.label("", "small", "text2");
  private final HBox head;
  private final ListView<TagChoice> list = new ListView<>();
  private Bounds anchor;
  private boolean alignedRight;

  /// @param layer a pane above all else in the window
  TagPopup(Pane layer, TagSearch search, TagField.Ends ends) {
    this.layer = layer;
    this.search = search;
    this.anchor = layer.getBoundsInLocal();
    field = new TagField(search, ends);
    HBox.setHgrow(field, Priority.ALWAYS);
    head = new HBox(Icons.of(Feather.PLUS, "accent"), field, quoted);
    head.getStyleClass().add("head");
    getStyleClass().addAll("tag-popup", "floating");
    getChildren().addAll(head, new TakenUp(search), list(ends), trouble(), hints());
    heightProperty().subscribe(this::place);
    widthProperty().subscribe(this::place);
  }

  /// @param words the words that will be tagged, anywhere in the scene
  /// @param task what will be done with the code
  void showAt(Bounds words, String task) {
    quoted.setText(task);
    show(words, false);
    field.requestFocus();
  }

  /// @param panelField where the person types
  void showUnder(Node panelField) {
    show(panelField.localToScene(panelField.getBoundsInLocal()), true);
  }

  boolean isOpen() {
    return getParent() != null;
  }

  /// Whether its own field has the focus.
  boolean hasFocus() {
    return field.isFocused();
  }

  TagField field() {
    return field;
  }

  void close() {
    layer.getChildren().remove(this);
  }

  private void show(Bounds inScene, boolean underField) {
    anchor = layer.sceneToLocal(inScene);
    alignedRight = underField;
    head.setVisible(!underField);
    head.setManaged(!underField);
    if (!isOpen()) {
      layer.getChildren().add(this);
    }
    place();
  }

  /// Below, or above when there is no room; never out of the window.
  private void place() {
    double x = alignedRight ? anchor.getMaxX() - getWidth() : anchor.getMinX();
    double below = anchor.getMaxY() + GAP;
    boolean fits = below + getHeight() <= layer.getHeight();
    double above = anchor.getMinY() - GAP - getHeight();
    double y = fits || above < 0 ? below : above;
    setLayoutX(Math.round(Math.clamp(x, 0, Math.max(0, layer.getWidth() - getWidth()))));
    setLayoutY(Math.round(Math.clamp(y, 0, Math.max(0, layer.getHeight() - getHeight()))));
  }

  private Node list(TagField.Ends ends) {
    list.setItems(search.choices());
    list.setFocusTraversable(false);
    list.setAccessibleText(WORDS.text("tag.list"));
    list.setCellFactory(
        _ ->
            new TagChoiceCell(
                choice -> {
                  if (search.accept(choice)) {
                    ends.close();
                  }
                }));
    list.prefHeightProperty()
        .bind(
            Bindings.min(Bindings.size(search.choices()), ROWS)
                .multiply(list.fixedCellSizeProperty()));
    list.minHeightProperty().bind(list.prefHeightProperty());
    search.chosenProperty().subscribe(_ -> choose());
    search.choices().addListener((ListChangeListener<TagChoice>) _ -> choose());
    VBox padded = new VBox(list);
    padded.getStyleClass().add("choices");
    return padded;
  }

  private void choose() {
    int chosen = search.chosenProperty().get();
    list.getSelectionModel().clearAndSelect(chosen);
    list.scrollTo(Math.max(0, chosen - ROWS + 1));
  }

  private Node trouble() {
    Label trouble = Texts.wrapped("", "small", "bad", "trouble");
    trouble.textProperty().bind(search.troubleProperty());
    trouble.visibleProperty().bind(search.troubleProperty().isNotEmpty());
    trouble.managedProperty().bind(trouble.visibleProperty());
    return trouble;
  }

  private Node hints() {
    Node another = hint("tag.hint.another", ",");
    Node goOn = hint("tag.hint.on", "Tab");
    for (Node ofTagging : List.of(another, goOn)) {
      ofTagging.visibleProperty().bind(search.recodingProperty().map(Optional::isEmpty));
      ofTagging.managedProperty().bind(ofTagging.visibleProperty());
    }
    HBox hints =
        new HBox(hint("tag.hint.tag", "Enter"), another, goOn, hint("tag.hint.close", "Esc"));
    hints.getStyleClass().add("hints");
    return hints;
  }

  private static Node hint(String key, String cap) {
    HBox hint = new HBox(new KeyCap(cap), Texts.label(WORDS.text(key), "small", "text2"));
    hint.getStyleClass().add("hint");
    return hint;
  }
}
