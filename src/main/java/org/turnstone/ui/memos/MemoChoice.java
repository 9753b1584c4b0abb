package org.turnstone.ui.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A list to choose one value from by which memos are narrowed down, or all. It offers what there
/// are memos on.
///
/// @param <T> what is chosen among
final class MemoChoice<T> extends ComboBox<Optional<T>> {

  /// The part of the filter that is chosen here.
  record Part<T>(
      Function<MemoFilter, Optional<T>> of, BiFunction<MemoFilter, Optional<T>, MemoFilter> with) {}

  private final MemosModel model;
  private final Function<MemoFacets, List<T>> values;
  private final BiFunction<T, MemoFacets, String> words;
  private final Part<T> part;
  private String all = "";
  private boolean showing;

  MemoChoice(
      MemosModel model,
      Function<MemoFacets, List<T>> values,
      BiFunction<T, MemoFacets, String> words,
      Part<T> part) {
    this.model = model;
    this.values = values;
    this.words = words;
    this.part = part;
    setMaxWidth(Double.MAX_VALUE);
    setConverter(new InWords());
    model.facetsProperty().subscribe(this::showFilter);
    model.filterProperty().subscribe(this::showFilter);
    valueProperty()
        .addListener(
            (_, _, value) -> {
              if (!showing && value != null) {
                MemoFilter filter = model.filterProperty().get();
                model.filterProperty().set(part.with().apply(filter, value));
              }
            });
  }

  /// How the choice of all is called.
  void callAll(String name) {
    all = name;
    setConverter(new InWords());
  }

  private void showFilter() {
    showing = true;
    List<Optional<T>> offered = new ArrayList<>(List.of(Optional.empty()));
    values.apply(model.facetsProperty().get()).forEach(each -> offered.add(Optional.of(each)));
    Optional<T> now = part.of().apply(model.filterProperty().get());
    if (!offered.contains(now)) {
      offered.add(now);
    }
    if (!getItems().equals(offered)) {
      getItems().setAll(offered);
    }
    setValue(now);
    showing = false;
  }

  private final class InWords extends StringConverter<Optional<T>> {

    @Override
    public String toString(@Nullable Optional<T> value) {
      return value == null
          ? ""
          : value.map(each -> words.apply(each, model.facetsProperty().get())).orElse(all);
    }

    @Override
    public Optional<T> fromString(String typed) {
      return Optional.empty();
    }
  }
}
