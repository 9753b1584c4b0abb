package org.turnstone.ui.excerpts;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// Filters, how much is shown around the words, how many excerpts there are, and taking them out.
final class ExcerptsHead extends HBox {

  private static final Words WORDS = Words.of(ExcerptsHead.class);

  private final FilterBar filters;

  ExcerptsHead(ExcerptsModel model, FilterBar filters, ExcerptsActions actions) {
    this.filters = filters;
    getStyleClass().add("excerpts-head");
    HBox.setHgrow(filters, Priority.ALWAYS);
    filters.setMinWidth(0);
    Label count = Texts.label("", "text2");
    count.setId("excerpt-count");
    count.setMinWidth(USE_PREF_SIZE);
    count
        .textProperty()
        .bind(
            model
                .shownProperty()
                .map(
                    shown ->
                        WORDS.text("count", shown.found().codings().size(), shown.found().all())));
    getChildren().addAll(filters, context(model), count, export(model, actions));
  }

  /// As high as the filters are in the width that the others leave them; a box would ask them
  /// before it knows that width.
  @Override
  protected double computePrefHeight(double width) {
    double others = (getChildren().size() - 1) * getSpacing();
    for (Node child : getChildren()) {
      others += child == filters ? 0 : child.prefWidth(-1);
    }
    double sides = snappedLeftInset() + snappedRightInset();
    double room = Math.max(0, (width < 0 ? getWidth() : width) - sides - others);
    return snappedTopInset() + filters.prefHeight(room) + snappedBottomInset();
  }

  private static ComboBox<Context> context(ExcerptsModel model) {
    ComboBox<Context> context = new ComboBox<>();
    context.setId("context");
    context.getItems().setAll(Context.values());
    context.setConverter(new ContextWords());
    context.setAccessibleText(WORDS.text("context"));
    context.setMinWidth(USE_PREF_SIZE);
    context.valueProperty().bindBidirectional(model.contextProperty());
    return context;
  }

  private static MenuButton export(ExcerptsModel model, ExcerptsActions actions) {
    MenuButton export = new MenuButton("", Icons.of(Feather.SHARE));
    export.setId("export-excerpts");
    export.getStyleClass().add("main");
    export.setMinWidth(USE_PREF_SIZE);
    export
        .textProperty()
        .bind(
            model
                .shownProperty()
                .map(shown -> WORDS.text("export", shown.found().codings().size())));
    export
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.shown().found().codings().isEmpty(), model.shownProperty()));
    List<String> formats = actions.formats();
    for (String format : formats) {
      MenuItem item = new MenuItem(format);
      item.setOnAction(_ -> actions.export(format, model.shown()));
      export.getItems().add(item);
    }
    return export;
  }

  private static final class ContextWords extends StringConverter<Context> {

    @Override
    public String toString(Context context) {
      return context == null ? "" : WORDS.text("context." + context);
    }

    @Override
    public Context fromString(String words) {
      return Context.QUESTION;
    }
  }
}
