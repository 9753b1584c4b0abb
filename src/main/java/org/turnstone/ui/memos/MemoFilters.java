package org.turnstone.ui.memos;

import static org.turnstone.ui.memos.MemoSubject.WORDS;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.CodeId;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// What leaves fewer memos: what they are on, who wrote them, a code, a transcript.
final class MemoFilters extends VBox {

  private final MemosModel model;
  private final Map<MemoKind, CheckBox> kinds = new EnumMap<>(MemoKind.class);
  private boolean showing;

  MemoFilters(MemosModel model) {
    this.model = model;
    getStyleClass().addAll("memo-filters", "panel");
    Button clear = new Button(WORDS.text("filters.clear"));
    clear.setId("memo-filters-clear");
    clear.getStyleClass().addAll("flat", "compact");
    clear.visibleProperty().bind(model.filterProperty().map(each -> !each.equals(MemoFilter.ALL)));
    clear.setOnAction(_ -> model.filterProperty().set(MemoFilter.ALL));
    HBox head = new HBox(Texts.label(WORDS.text("filters"), "strong"), Texts.gap(), clear);
    head.getStyleClass().add("memo-filters-head");
    VBox on = group("filters.on");
    for (MemoKind kind : MemoKind.values()) {
      on.getChildren().add(row(kind));
    }
    getChildren().addAll(head, on, coder(), code(), transcript());
    model.filterProperty().subscribe(this::show);
  }

  private HBox row(MemoKind kind) {
    CheckBox box = new CheckBox(WORDS.text("kind." + kind));
    box.setId("memos-on-" + kind);
    box.setOnAction(_ -> choose(kind, box.isSelected()));
    kinds.put(kind, box);
    Label count = Texts.label("", "small", "text2");
    count
        .textProperty()
        .bind(
            model
                .facetsProperty()
                .map(facets -> Words.number(facets.kinds().getOrDefault(kind, 0))));
    HBox row = new HBox(box, Texts.gap(), count);
    row.getStyleClass().add("memo-filters-row");
    return row;
  }

  private void choose(MemoKind kind, boolean wanted) {
    Set<MemoKind> chosen = EnumSet.noneOf(MemoKind.class);
    chosen.addAll(model.filterProperty().get().kinds());
    if (wanted) {
      chosen.add(kind);
    } else {
      chosen.remove(kind);
    }
    model.filterProperty().set(model.filterProperty().get().withKinds(chosen));
  }

  private void show(MemoFilter filter) {
    kinds.forEach((kind, box) -> box.setSelected(filter.kinds().contains(kind)));
  }

  private Node coder() {
    return choice(
        "coder",
        facets -> List.copyOf(facets.coders().keySet()),
        (coder, facets) -> WORDS.text("coder.count", coder, facets.coders().getOrDefault(coder, 0)),
        MemoFilter::coder,
        MemoFilter::withCoder);
  }

  private Node code() {
    return choice(
        "code",
        facets -> List.copyOf(facets.codes().keySet()),
        (CodeId code, MemoFacets facets) -> facets.codes().getOrDefault(code, ""),
        MemoFilter::code,
        MemoFilter::withCode);
  }

  private Node transcript() {
    return choice(
        "transcript",
        MemoFacets::transcripts,
        (id, _) -> id,
        MemoFilter::transcript,
        MemoFilter::withTranscript);
  }

  /// A list to choose one from, or all.
  private <T> Node choice(
      String key,
      Function<MemoFacets, List<T>> values,
      BiFunction<T, MemoFacets, String> words,
      Function<MemoFilter, Optional<T>> chosen,
      BiFunction<MemoFilter, Optional<T>, MemoFilter> with) {
    ComboBox<Optional<T>> box = new ComboBox<>();
    box.setId("memos-of-" + key);
    box.setAccessibleText(WORDS.text("filters." + key));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Optional<T> value) {
            return value == null
                ? ""
                : value
                    .map(each -> words.apply(each, model.facetsProperty().get()))
                    .orElse(WORDS.text("filters." + key + ".all"));
          }

          @Override
          public Optional<T> fromString(String typed) {
            return Optional.empty();
          }
        });
    Runnable show =
        () -> {
          showing = true;
          List<Optional<T>> offered = new ArrayList<>(List.of(Optional.empty()));
          values.apply(model.facetsProperty().get()).forEach(each -> offered.add(Optional.of(each)));
          Optional<T> now = chosen.apply(model.filterProperty().get());
          if (!offered.contains(now)) {
            offered.add(now);
          }
          if (!box.getItems().equals(offered)) {
            box.getItems().setAll(offered);
          }
          box.setValue(now);
          showing = false;
        };
    model.facetsProperty().subscribe(show);
    model.filterProperty().subscribe(show);
    box.valueProperty()
        .addListener(
            (_, _, value) -> {
              if (!showing && value != null) {
                model.filterProperty().set(with.apply(model.filterProperty().get(), value));
              }
            });
    VBox group = group("filters." + key);
    group.getChildren().add(box);
    return group;
  }

  private static VBox group(String title) {
    VBox group = new VBox(Texts.label(WORDS.text(title), "section-label", "text2"));
    group.getStyleClass().add("memo-filters-group");
    return group;
  }
}
