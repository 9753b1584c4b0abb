package org.turnstone.ui.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.TurnOutline;
import org.turnstone.ui.kit.Words;

/// Which coding of a code goes where when it is split. Nothing is changed until [#split].
final class SplitModel {

  private static final Words WORDS = Words.of(SplitModel.class);
  static final int MOST_TARGETS = 9;

  /// A code that gets codings; the first one is the code itself.
  ///
  /// @param code as it would be when its name is new
  record Target(int number, Code code, StringProperty name, ReadOnlyIntegerWrapper count) {

    ReadOnlyIntegerProperty countProperty() {
      return count.getReadOnlyProperty();
    }
  }

  /// A coding, and the number of the target it goes to.
  ///
  /// @param words as they are shown
  record Part(Coding coding, String words, String citation, IntegerProperty target) {}

  private final Code code;
  private final CodebookChanges changes;
  private final ObservableList<Target> targets = FXCollections.observableArrayList();
  private final List<Part> parts;

  /// @param codings all that the code has
  /// @param names under which people are shown
  /// @param turns in which turns a coding is
  SplitModel(
      Code code,
      List<Coding> codings,
      CodebookChanges changes,
      Pseudonyms names,
      Function<Coding, Optional<TurnOutline.Span>> turns) {
    this.code = code;
    this.changes = changes;
    parts =
        codings.stream()
            .map(
                coding ->
                    new Part(
                        coding,
                        names.quotation(coding.quotation()).words(),
                        Citation.of(coding, turns.apply(coding)),
                        new SimpleIntegerProperty(1)))
            .toList();
    addTarget(code);
    targets.getFirst().name().set(code.name());
    targets.getFirst().count().set(parts.size());
    addTarget();
  }

  ObservableList<Target> targets() {
    return targets;
  }

  List<Part> parts() {
    return parts;
  }

  void addTarget() {
    if (targets.size() < MOST_TARGETS) {
      List<Code> others = targets.stream().map(Target::code).toList();
      addTarget(changes.newCode("", changes.codebook().parent(code).map(Code::id), others));
    }
  }

  private void addTarget(Code made) {
    targets.add(
        new Target(
            targets.size() + 1, made, new SimpleStringProperty(""), new ReadOnlyIntegerWrapper(0)));
  }

  /// @param number of the target; one that is not there does nothing
  void give(List<Part> given, int number) {
    if (number < 1 || number > targets.size()) {
      return;
    }
    for (Part part : given) {
      count(part.target().get(), -1);
      part.target().set(number);
      count(number, 1);
    }
  }

  /// Gives each to the target after its own.
  void giveOn(List<Part> given) {
    given.forEach(part -> give(List.of(part), part.target().get() % targets.size() + 1));
  }

  private void count(int target, int more) {
    var count = targets.get(target - 1).count();
    count.set(count.get() + more);
  }

  /// Why it cannot be done so, as a sentence; empty when it can.
  Optional<String> objection() {
    List<Target> used = used();
    if (used.isEmpty()) {
      return Optional.of(WORDS.text("split.nothing"));
    }
    Set<String> names = new HashSet<>();
    for (Target target : used) {
      String name = target.name().get().strip();
      List<Code> there = changes.codebook().matching(name);
      if (there.size() > 1) {
        return Optional.of(WORDS.text("split.several", name));
      }
      Optional<String> objection =
          there.isEmpty()
              ? changes.objection(Optional.empty(), name, target.code().parent())
              : Optional.empty();
      if (objection.isPresent()) {
        return objection;
      }
      boolean itself = there.stream().anyMatch(same -> same.id().equals(code.id()));
      if (itself || !names.add(name.toLowerCase(java.util.Locale.ROOT))) {
        return Optional.of(WORDS.text("code.twice", name));
      }
    }
    return Optional.empty();
  }

  /// Makes the new codes and gives them their codings, as one action.
  void split() {
    List<Code> made = new ArrayList<>();
    Map<Integer, CodeId> ids = new LinkedHashMap<>();
    for (Target target : used()) {
      String name = target.name().get().strip();
      Code to =
          changes.codebook().matching(name).stream()
              .findFirst()
              .orElseGet(
                  () -> {
                    made.add(target.code().withName(name));
                    return made.getLast();
                  });
      ids.put(target.number(), to.id());
    }
    Map<Coding, CodeId> to = new LinkedHashMap<>();
    parts.stream()
        .filter(part -> part.target().get() > 1)
        .forEach(part -> to.put(part.coding(), ids.get(part.target().get())));
    changes.split(code, made, to);
  }

  private List<Target> used() {
    return targets.stream().skip(1).filter(target -> target.count().get() > 0).toList();
  }
}
