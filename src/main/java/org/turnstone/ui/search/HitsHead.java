package org.turnstone.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.turnstone.search.Order;
import org.turnstone.ui.kit.LineIcon;
import org.turnstone.ui.kit.SegmentedChoice;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// How many hits there are, their order, and how they are laid out.
final class HitsHead extends HBox {

  private static final Words WORDS = Words.of(HitsHead.class);

  /// Narrowest head, in times its font size, in which the order is told in words.
  private static final double WORDS_FROM = 46;

  private final FindModel model;
  private final BooleanBinding wide;
  private final SegmentedChoice<HitLayout> layout =
      new SegmentedChoice<>(
          WORDS.text("layout"),
          List.of(HitLayout.values()),
          choice -> new SimpleStringProperty(WORDS.text("layout." + choice.name())));

  HitsHead(FindModel model) {
    this.model = model;
    getStyleClass().add("hits-head");
    Label count = Texts.label("", "strong");
    Label rest = Texts.label("");
    wide =
        Bindings.createBooleanBinding(
            () -> getWidth() >= WORDS_FROM * rest.getFont().getSize(),
            widthProperty(),
            rest.fontProperty());
    rest.setId("hit-count");
    count
        .textProperty()
        .bind(model.answerProperty().map(answer -> Words.number(answer.all().total())));
    rest.textProperty().bind(model.answerProperty().map(HitsHead::told));
    HBox counts = new HBox(count, rest);
    counts.getStyleClass().add("counts");
    getChildren().addAll(counts, Texts.gap(), withDone(), order(), layout);
  }

  /// Hits that are left out because they were decided before are told.
  private static String told(Answer answer) {
    String hits = WORDS.text("hits", answer.all().total(), answer.all().transcripts());
    int left = answer.all().total() - answer.shown().total();
    return left == 0 ? hits : WORDS.text("hits.new", hits, answer.shown().total());
  }

  ObjectProperty<HitLayout> layoutProperty() {
    return layout.chosenProperty();
  }

  /// In a triage: whether hits that were decided before it are listed.
  private Node withDone() {
    CheckBox box = new CheckBox(WORDS.text("triage.withDone"));
    box.setId("with-done");
    box.selectedProperty().bindBidirectional(model.triage().withDoneProperty());
    box.visibleProperty().bind(model.triage().codeProperty().map(Optional::isPresent));
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private Node order() {
    Button button = new Button("", LineIcon.SORT.node());
    button.setId("hit-order");
    button.setMinWidth(USE_PREF_SIZE);
    layout.setMinWidth(USE_PREF_SIZE);
    button
        .contentDisplayProperty()
        .bind(wide.map(words -> words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(button.textProperty());
    button.setTooltip(tooltip);
    button.accessibleTextProperty().bind(button.textProperty());
    button.getStyleClass().addAll("flat", "compact");
    button
        .textProperty()
        .bind(model.orderProperty().map(order -> WORDS.text("order." + order.name())));
    ContextMenu menu = new ContextMenu();
    ToggleGroup group = new ToggleGroup();
    for (Order order : Order.values()) {
      RadioMenuItem item = new RadioMenuItem(WORDS.text("order." + order.name()));
      item.setToggleGroup(group);
      item.setSelected(order == model.orderProperty().get());
      item.setOnAction(_ -> model.orderProperty().set(order));
      menu.getItems().add(item);
    }
    button.setOnAction(_ -> menu.show(button, Side.BOTTOM, 0, 4));
    return button;
  }
}
