package org.turnstone.ui.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.TextRange;

/// What is tagged where the person stands, in the order in which it is read.
final class ChipsModel {

  /// A coding with its code.
  record Tagged(Coding coding, Code code) {}

  private static final Comparator<Coding> IN_READING_ORDER =
      Comparator.comparing(Coding::range, Comparator.<TextRange>naturalOrder())
          .thenComparing(Coding::at)
          .thenComparing(coding -> coding.id().value());

  private final CodingWork work;
  private final TagModel tagging;
  private final Consumer<CodingId> select;
  private final ReadOnlyObjectWrapper<List<Tagged>> tagged =
      new ReadOnlyObjectWrapper<>(this, "tagged", List.of());
  private final ReadOnlyObjectWrapper<Optional<CodingId>> selected =
      new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());

  /// @param select selects a coding in the conversation
  ChipsModel(CodingWork work, TagModel tagging, Consumer<CodingId> select) {
    this.work = work;
    this.tagging = tagging;
    this.select = select;
    work.placeProperty().addListener((_, _, _) -> refresh());
    work.visibility().addListener(_ -> refresh());
    work.listen(_ -> refresh());
    refresh();
  }

  ReadOnlyObjectProperty<List<Tagged>> taggedProperty() {
    return tagged.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<CodingId>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /// The code of the selected coding.
  ObservableValue<Optional<CodeId>> selectedCodeProperty() {
    return Bindings.createObjectBinding(this::selectedCode, selected, tagged);
  }

  private Optional<CodeId> selectedCode() {
    return tagged.get().stream()
        .filter(each -> selected.get().filter(each.coding().id()::equals).isPresent())
        .map(each -> each.code().id())
        .findFirst();
  }

  void select(Coding coding) {
    select.accept(coding.id());
  }

  void takeOff(Coding coding) {
    tagging.takeOff(coding);
  }

  private void refresh() {
    tagged.set(work.place().map(this::tagged).orElse(List.of()));
    selected.set(work.place().flatMap(Place::coding));
  }

  private List<Tagged> tagged(Place place) {
    return work.project().codingsOf(place.transcript().id()).stream()
        .filter(place::touches)
        .filter(coding -> !work.visibility().hidesCoder(coding.coder()))
        .sorted(IN_READING_ORDER)
        .flatMap(
            coding ->
                work.project().codebook().find(coding.code()).stream()
                    .map(code -> new Tagged(coding, code)))
        .toList();
  }
}
