package org.turnstone.ui.palette;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.LatestWins;

/// What is typed in the palette, what was found, and which line is chosen. Finding goes on away
/// from the window, so a project of any size can be typed in. To be used on the JavaFX thread.
final class PaletteModel {

  private static final int LATELY_KEPT = 20;

  private final Background background;
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private final ObservableList<Found> found = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", -1);
  private final StringProperty asked = new SimpleStringProperty(this, "asked", "");
  private final LatestWins finding = new LatestWins();
  private final Deque<String> lately = new ArrayDeque<>();
  private List<PaletteEntry> actions = List.of();
  private PaletteSource source = List::of;
  private Optional<List<PaletteEntry>> places = Optional.empty();
  private Optional<List<PaletteEntry>> which = Optional.empty();
  private boolean stillFinding;
  private Optional<Runnable> whenFound = Optional.empty();

  PaletteModel(Background background) {
    this.background = background;
    typed.subscribe((_, _) -> find());
  }

  /// Begins anew.
  ///
  /// @param actions all there is to do
  /// @param source where one can go
  void open(List<PaletteEntry> actions, PaletteSource source) {
    this.actions = actions;
    this.source = source;
    places = Optional.empty();
    leaveWhich();
    typed.set("");
    find();
  }

  /// Nobody waits for what is being found.
  void close() {
    finding.cancel();
    stillFinding = false;
    whenFound = Optional.empty();
    source = List::of;
    places = Optional.empty();
    actions = List.of();
    which = Optional.empty();
    found.clear();
  }

  StringProperty typedProperty() {
    return typed;
  }

  ObservableList<Found> found() {
    return found;
  }

  /// The place of the chosen line among those found; -1 when nothing is.
  ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// What the person is asked to choose something for; empty at the beginning.
  StringProperty askedProperty() {
    return asked;
  }

  void choose(int line) {
    if (!found.isEmpty()) {
      chosen.set(Math.clamp(line, 0, found.size() - 1));
    }
  }

  Optional<PaletteEntry> chosen() {
    int line = chosen.get();
    return line < 0 || line >= found.size()
        ? Optional.empty()
        : Optional.of(found.get(line).entry());
  }

  /// Goes back from choosing what to do with something.
  ///
  /// @return whether there was something to go back from
  boolean back() {
    boolean wasAsked = which.isPresent();
    leaveWhich();
    if (wasAsked) {
      typed.set("");
      find();
    }
    return wasAsked;
  }

  /// Takes the chosen line, as soon as what was typed has been looked for.
  ///
  /// @param done told what to do when the palette is to close
  void accept(java.util.function.Consumer<Runnable> done) {
    if (stillFinding) {
      whenFound = Optional.of(() -> accept(done));
      return;
    }
    chosen()
        .filter(PaletteEntry::canBeChosen)
        .ifPresent(
            entry -> {
              remember(entry);
              switch (entry.outcome()) {
                case PaletteEntry.Outcome.Done(Runnable what) -> done.accept(what);
                case PaletteEntry.Outcome.Which(var entries) -> ask(entry, entries.get());
              }
            });
  }

  private void ask(PaletteEntry entry, List<PaletteEntry> entries) {
    which = Optional.of(entries);
    asked.set(entry.name());
    typed.set("");
    find();
  }

  private void leaveWhich() {
    which = Optional.empty();
    asked.set("");
  }

  private void remember(PaletteEntry entry) {
    if (which.isEmpty()) {
      lately.remove(entry.id());
      lately.push(entry.id());
      if (lately.size() > LATELY_KEPT) {
        lately.removeLast();
      }
    }
  }

  private void find() {
    Letters letters = Letters.of(typed.get());
    Ranking ranking = new Ranking(List.copyOf(lately));
    if (which.isPresent()) {
      finding.cancel();
      List<PaletteEntry> few = which.get();
      show(
          letters.isEmpty()
              ? few.stream().map(each -> new Found(each, 0, new java.util.BitSet())).toList()
              : ranking.best(letters, few, () -> false));
      return;
    }
    stillFinding = true;
    List<PaletteEntry> all = actions;
    Optional<List<PaletteEntry>> known = places;
    PaletteSource from = source;
    finding.start(
        background
            .job(
                cancelled -> {
                  List<PaletteEntry> there = known.orElseGet(from::places);
                  List<PaletteEntry> both = new ArrayList<>(all);
                  both.addAll(there);
                  return new Outcome(
                      there,
                      letters.isEmpty()
                          ? ranking.all(both)
                          : ranking.best(letters, both, cancelled));
                })
            .whenSucceeded(
                outcome -> {
                  places = Optional.of(outcome.places());
                  show(outcome.found());
                })
            .orElse(() -> show(List.of())));
  }

  private void show(List<Found> now) {
    stillFinding = false;
    found.setAll(now);
    chosen.set(now.isEmpty() ? -1 : 0);
    Optional<Runnable> waiting = whenFound;
    whenFound = Optional.empty();
    waiting.ifPresent(Runnable::run);
  }

  /// What was found, and all places, so that they are listed once for each opening.
  private record Outcome(List<PaletteEntry> places, List<Found> found) {}
}
