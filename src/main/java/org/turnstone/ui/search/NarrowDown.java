package org.turnstone.ui.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.search.FieldValue;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// What leaves fewer hits: a list of values for each group, with how many hits have each. A tick
/// writes into the query, and what is written there is ticked.
final class NarrowDown extends VBox {

  private static final Words WORDS = Words.of(NarrowDown.class);

  /// Values of a group that are shown at first, and after asking for more.
  private static final int FEW = 5;

  private static final int MANY = 60;

  private final FindModel model;
  private final VBox groups = new VBox();
  private final Button clear = new Button(WORDS.text("narrow.clear"));
  private final Set<String> folded = new HashSet<>();
  private final Set<String> unfolded = new HashSet<>();
  private final Map<FieldValue, CheckBox> boxes = new HashMap<>();
  private List<Facet> shown = List.of();

  NarrowDown(FindModel model) {
    this.model = model;
    getStyleClass().addAll("narrow-down", "panel");
    clear.getStyleClass().addAll("flat", "compact");
    clear.setId("clear-narrowing");
    clear.setOnAction(_ -> model.clearNarrowing());
    HBox head = new HBox(Texts.label(WORDS.text("narrow"), "strong"), Texts.gap(), clear);
    head.getStyleClass().add("narrow-head");
    ScrollPane scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    model.countsProperty().subscribe(_ -> update());
    model.queryProperty().subscribe(_ -> update());
    model.namesProperty().addListener((_, _, _) -> update());
  }

  /// The values of before stay while others are counted, so that nothing jumps under the mouse.
  private void update() {
    model
        .narrowing()
        .ifPresent(
            narrowing -> {
              clear.setVisible(!narrowing.groups().isEmpty());
              List<Facet> facets =
                  Facet.of(
                      model.countsProperty().get(),
                      narrowing,
                      model.projectProperty().get(),
                      model.namesProperty().get());
              if (!facets.equals(shown)) {
                shown = facets;
                show();
              }
            });
  }

  private void show() {
    Optional<FieldValue> focused =
        boxes.entrySet().stream()
            .filter(each -> each.getValue().isFocused())
            .map(Map.Entry::getKey)
            .findFirst();
    boxes.clear();
    groups.getChildren().setAll(shown.stream().map(this::group).toList());
    focused.map(boxes::get).ifPresent(Node::requestFocus);
  }

  private Node group(Facet facet) {
    boolean open = !folded.contains(facet.id());
    Button head =
        new Button(
            facet.name(),
            Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT, "tiny-icon"));
    head.setMnemonicParsing(false);
    head.getStyleClass().addAll("flat", "compact", "group-head", "section-label");
    head.setAccessibleText(WORDS.text(open ? "narrow.fold" : "narrow.unfold", facet.name()));
    head.setOnAction(_ -> toggle(folded, facet.id()));
    VBox group = new VBox(head);
    group.getStyleClass().add("narrow-group");
    if (open) {
      boolean all = unfolded.contains(facet.id());
      List<Facet.Value> first = facet.values().stream().limit(all ? MANY : FEW).toList();
      first.forEach(value -> group.getChildren().add(row(value)));
      facet.values().stream()
          .skip(first.size())
          .filter(Facet.Value::asked)
          .forEach(value -> group.getChildren().add(row(value)));
      int more = Math.min(MANY, facet.values().size()) - FEW;
      if (more > 0) {
        Hyperlink link =
            new Hyperlink(all ? WORDS.text("narrow.fewer") : WORDS.text("narrow.more", more));
        link.setAccessibleText(link.getText() + ", " + facet.name());
        link.setOnAction(_ -> toggle(unfolded, facet.id()));
        group.getChildren().add(link);
      }
    }
    return group;
  }

  private void toggle(Set<String> of, String group) {
    if (!of.remove(group)) {
      of.add(group);
    }
    show();
  }

  private Node row(Facet.Value value) {
    CheckBox box = new CheckBox(value.shown());
    box.setId(value.value().group() + "-" + value.value().value());
    box.setMnemonicParsing(false);
    box.setSelected(value.asked());
    box.setAccessibleText(WORDS.text("narrow.value", value.shown(), value.count()));
    box.setTextOverrun(OverrunStyle.ELLIPSIS);
    box.setMinWidth(0);
    box.setTooltip(new Tooltip(model.namesProperty().get().text(value.value().written())));
    box.setOnAction(_ -> model.toggle(value.value()));
    boxes.put(value.value(), box);
    value.code().ifPresent(code -> box.setGraphic(new Swatch(code.colour())));
    if (value.value().group().equals("code") && value.code().isEmpty()) {
      Region none = new Region();
      none.getStyleClass().add("no-code");
      box.setGraphic(none);
    }
    Label count = Texts.label(Words.number(value.count()), "small", "text2");
    count.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(box, Texts.gap(), count);
    row.getStyleClass().add("narrow-row");
    return row;
  }
}
