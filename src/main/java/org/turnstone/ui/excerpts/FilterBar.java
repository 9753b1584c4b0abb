package org.turnstone.ui.excerpts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.excerpts.Criterion;
import org.turnstone.model.Role;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.search.QuerySyntaxException;
import org.turnstone.search.TurnQuery;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Words;
import org.turnstone.workspace.Excerpts;

/// The filters that are on, as chips, and the menu that adds one.
final class FilterBar extends FlowPane {

  private static final Words WORDS = Words.of(FilterBar.class);

  private final ExcerptsModel model;
  private final Popover popover;
  private final MenuButton add = new MenuButton(WORDS.text("filter.add"), Icons.of(Feather.PLUS));

  FilterBar(ExcerptsModel model, Popover popover) {
    this.model = model;
    this.popover = popover;
    getStyleClass().add("filter-bar");
    add.setId("add-filter");
    add.getStyleClass().add("add-filter");
    add.setOnShowing(_ -> add.getItems().setAll(items()));
    add.getItems().setAll(new MenuItem());
    model.filtersProperty().subscribe(this::show);
    model.shownProperty().addListener((_, _, _) -> show(model.filtersProperty().get()));
  }

  /// Opens what the filter by codes is changed with.
  void editCodes() {
    CodesEditor editor = new CodesEditor(model);
    open(editor, editor.first());
  }

  private void show(Filters filters) {
    List<Node> chips = new ArrayList<>();
    if (!filters.codes().isEmpty()) {
      chips.add(
          new FilterChip(
              WORDS.text("filter.code"),
              FilterWords.codes(filters.codes(), model.workspace().project().codebook()),
              this::editCodes,
              () -> model.filtersProperty().set(filters().withCodes(List.of()))));
    }
    for (Criterion each : filters.criteria()) {
      chips.add(
          new FilterChip(
              FilterWords.kind(each),
              FilterWords.value(each),
              () -> edit(each),
              () -> model.filtersProperty().set(filters().without(each))));
    }
    chips.add(add);
    if (!getChildren().equals(chips)) {
      getChildren().setAll(chips);
    }
  }

  private Filters filters() {
    return model.filtersProperty().get();
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("filter.code", this::editCodes));
    items.add(item("filter.coder", () -> edit(new Criterion.CodedBy(Set.of()))));
    items.add(item("filter.role", () -> edit(new Criterion.SpokenAs(Set.of()))));
    Menu attributes = new Menu(WORDS.text("filter.attribute"));
    for (String name : attributeNames()) {
      MenuItem item = new MenuItem(name);
      item.setOnAction(_ -> edit(new Criterion.WithAttribute(name, Set.of())));
      attributes.getItems().add(item);
    }
    attributes.setDisable(attributes.getItems().isEmpty());
    items.add(attributes);
    items.add(item("filter.transcript", () -> edit(new Criterion.In(Set.of()))));
    items.add(item("filter.saying", () -> edit(new Criterion.Saying(""))));
    items.add(item("filter.turns", () -> edit(new Criterion.InTurns(""))));
    items.add(item("filter.memo", () -> edit(new Criterion.WithMemo(""))));
    items.add(
        item(
            "filter.made",
            () -> edit(DatesEditor.between(LocalDate.now().minusDays(6), LocalDate.now()))));
    items.add(item("filter.unplaced", () -> edit(new Criterion.NotPlaced())));
    return items;
  }

  private static MenuItem item(String words, Runnable run) {
    MenuItem item = new MenuItem(WORDS.text(words));
    item.setId(words.replace('.', '-'));
    item.setOnAction(_ -> run.run());
    return item;
  }

  /// Opens what a filter of that kind is changed with; it begins with what it is now.
  private void edit(Criterion kind) {
    Criterion now = filters().like(kind).orElse(kind);
    switch (now) {
      case Criterion.CodedBy(Set<String> coders) ->
          model
              .background()
              .job(_ -> coders())
              .whenSucceeded(all -> checks(all, name -> name, coders, Criterion.CodedBy::new))
              .start();
      case Criterion.SpokenAs(Set<Role> roles) ->
          checks(List.of(Role.values()), FilterWords::role, roles, Criterion.SpokenAs::new);
      case Criterion.WithAttribute(String name, Set<String> values) ->
          checks(
              valuesOf(name),
              FilterWords::attribute,
              values,
              ticked -> new Criterion.WithAttribute(name, ticked));
      case Criterion.In(Set<String> transcripts) ->
          checks(
              model.workspace().catalogue().transcripts().stream()
                  .map(TranscriptSummary::id)
                  .toList(),
              id -> id,
              transcripts,
              Criterion.In::new);
      case Criterion.Saying(String letters) ->
          letters("saying.label", letters, _ -> Optional.empty(), Criterion.Saying::new, false);
      case Criterion.InTurns(String query) ->
          letters("turns.label", query, FilterBar::objection, Criterion.InTurns::new, false);
      case Criterion.WithMemo(String letters) -> {
        model.filtersProperty().set(filters().with(now));
        letters("memo.label", letters, _ -> Optional.empty(), Criterion.WithMemo::new, true);
      }
      case Criterion.Made made -> {
        model.filtersProperty().set(filters().with(made));
        DatesEditor editor =
            new DatesEditor(made, changed -> model.filtersProperty().set(filters().with(changed)));
        open(editor, editor.first());
      }
      case Criterion.NotPlaced _, Criterion.NotCodedBy _ ->
          model.filtersProperty().set(filters().with(now));
    }
  }

  private <T> void checks(
      List<T> values,
      Function<T, String> name,
      Set<T> ticked,
      Function<Set<T>, Criterion> criterion) {
    ChecksEditor<T> editor =
        new ChecksEditor<>(
            values,
            name,
            ticked,
            now -> {
              Criterion made = criterion.apply(now);
              model
                  .filtersProperty()
                  .set(now.isEmpty() ? filters().without(made) : filters().with(made));
            });
    open(editor, editor.first());
  }

  private void letters(
      String label,
      String typed,
      Function<String, Optional<String>> objection,
      Function<String, Criterion> criterion,
      boolean emptyToo) {
    LettersEditor editor =
        new LettersEditor(
            WORDS.text(label),
            typed,
            objection,
            letters -> {
              Criterion made = criterion.apply(letters);
              model
                  .filtersProperty()
                  .set(
                      letters.isEmpty() && !emptyToo
                          ? filters().without(made)
                          : filters().with(made));
            },
            popover::close);
    open(editor, editor.first());
  }

  private static Optional<String> objection(String query) {
    try {
      TurnQuery.parse(query);
      return Optional.empty();
    } catch (QuerySyntaxException unreadable) {
      return Optional.of(String.valueOf(unreadable.getMessage()));
    }
  }

  private void open(Node editor, Node first) {
    Bounds bounds = add.localToScene(add.getLayoutBounds());
    popover.open(bounds, editor, first);
  }

  /// Looks at every coding.
  private List<String> coders() {
    return List.copyOf(new Excerpts(model.workspace()).coders());
  }

  private List<String> attributeNames() {
    return AttributeValues.names(model.workspace());
  }

  private List<String> valuesOf(String name) {
    return AttributeValues.of(model.workspace(), name);
  }
}
