package org.turnstone.ui.history;

import static org.turnstone.ui.history.EditSentences.WORDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.turnstone.ui.kit.Moments;
import org.turnstone.ui.kit.Texts;

/// What leaves fewer actions: who did them, what they were about. Below it the way to the project
/// as it was on a day.
final class HistoryFilters extends VBox {

  private final HistoryModel model;
  private final Map<ActionKind, CheckBox> kinds = new EnumMap<>(ActionKind.class);
  private boolean showing;

  HistoryFilters(HistoryModel model, ThenDialog lookBack) {
    this.model = model;
    getStyleClass().addAll("history-filters", "panel");
    Button clear = new Button(WORDS.text("filters.clear"));
    clear.setId("history-filters-clear");
    clear.getStyleClass().addAll("flat", "compact");
    clear
        .visibleProperty()
        .bind(model.filterProperty().map(each -> !each.equals(HistoryFilter.ALL)));
    clear.setOnAction(_ -> model.filterProperty().set(HistoryFilter.ALL));
    HBox head = new HBox(Texts.label(WORDS.text("filters"), "strong"), Texts.gap(), clear);
    head.getStyleClass().add("history-filters-head");
    VBox about = group("filters.kind");
    for (ActionKind kind : ActionKind.values()) {
      about.getChildren().add(box(kind));
    }
    getChildren().addAll(head, about, coder(), day(lookBack));
    model
        .filterProperty()
        .subscribe(
            filter -> kinds.forEach((kind, box) -> box.setSelected(filter.kinds().contains(kind))));
  }

  private CheckBox box(ActionKind kind) {
    CheckBox box = new CheckBox(WORDS.text("kind." + kind));
    box.setId("history-of-" + kind);
    box.getStyleClass().add("history-kind");
    box.setOnAction(_ -> choose(kind, box.isSelected()));
    kinds.put(kind, box);
    return box;
  }

  private void choose(ActionKind kind, boolean wanted) {
    Set<ActionKind> chosen = EnumSet.noneOf(ActionKind.class);
    chosen.addAll(model.filterProperty().get().kinds());
    if (wanted) {
      chosen.add(kind);
    } else {
      chosen.remove(kind);
    }
    model.filterProperty().set(model.filterProperty().get().withKinds(chosen));
  }

  private Node coder() {
    ComboBox<Optional<String>> box = new ComboBox<>();
    box.setId("history-by");
    box.setAccessibleText(WORDS.text("filters.coder"));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        oneWay(name -> name.orElseGet(() -> WORDS.text("filters.everyone")), Optional.empty()));
    Runnable show =
        () -> {
          showing = true;
          List<Optional<String>> offered = new ArrayList<>(List.of(Optional.empty()));
          model.coders().forEach(coder -> offered.add(Optional.of(coder)));
          if (!box.getItems().equals(offered)) {
            box.getItems().setAll(offered);
          }
          box.setValue(model.filterProperty().get().coder());
          showing = false;
        };
    model.pageProperty().subscribe(show);
    model.filterProperty().subscribe(show);
    box.valueProperty()
        .addListener(
            (_, _, value) -> {
              if (!showing && value != null) {
                model.filterProperty().set(model.filterProperty().get().withCoder(value));
              }
            });
    VBox group = group("filters.coder");
    group.getChildren().add(box);
    return group;
  }

  private Node day(ThenDialog lookBack) {
    DatePicker picker = new DatePicker(LocalDate.now());
    picker.setId("history-day");
    picker.setShowWeekNumbers(false);
    picker.setMaxWidth(Double.MAX_VALUE);
    picker.setConverter(new Day());
    picker.getEditor().setAccessibleText(WORDS.text("then.day"));
    Button show = new Button(WORDS.text("then.show"));
    show.setId("history-then");
    show.setMaxWidth(Double.MAX_VALUE);
    show.setOnAction(
        _ -> {
          LocalDate day = picker.getConverter().fromString(picker.getEditor().getText());
          if (day != null) {
            picker.setValue(day);
            lookBack.open(day);
          }
        });
    VBox group = group("then.day");
    group.getStyleClass().add("history-then");
    group.getChildren().addAll(picker, show);
    return group;
  }

  private static <T> StringConverter<T> oneWay(Function<T, String> words, T nothing) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
      }

      @Override
      public T fromString(String typed) {
        return nothing;
      }
    };
  }

  /// `3 May 2026`, and `2026-05-03` is understood too.
  private static final class Day extends StringConverter<LocalDate> {

    @Override
    public String toString(@Nullable LocalDate day) {
      return day == null ? "" : Moments.day(day);
    }

    @Override
    public @Nullable LocalDate fromString(String typed) {
      return Moments.parseDay(typed).orElse(null);
    }
  }

  private static VBox group(String title) {
    VBox group = new VBox(Texts.label(WORDS.text(title), "section-label", "text2"));
    group.getStyleClass().add("history-filters-group");
    return group;
  }
}
