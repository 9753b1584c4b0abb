package org.turnstone.ui.search;

import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.LatestWins;

/// Hits in files that were read while one goes through other hits. They are told, and listed when
/// one wants them, so that nothing moves under one's hands.
final class MoreHits {

  private final TurnFinder finder;
  private final Background background;
  private final FindModel find;
  private final LatestWins counting = new LatestWins();
  private final ReadOnlyObjectWrapper<OptionalInt> total =
      new ReadOnlyObjectWrapper<>(this, "total", OptionalInt.empty());

  MoreHits(TurnFinder finder, Background background, FindModel find) {
    this.finder = finder;
    this.background = background;
    this.find = find;
  }

  /// How many hits there are by now; empty when they are those that are gone through.
  ReadOnlyObjectProperty<OptionalInt> totalProperty() {
    return total.getReadOnlyProperty();
  }

  /// Files were read.
  void look() {
    Answer of = find.answerProperty().get();
    String query = of.asked().query();
    if (!query.isBlank()) {
      counting.start(
          background
              .job(_ -> finder.count(query))
              .whenSucceeded(
                  now ->
                      total.set(
                          now.equals(OptionalInt.of(of.all().total()))
                              ? OptionalInt.empty()
                              : now)));
    }
  }

  /// All hits are listed.
  void forget() {
    counting.cancel();
    total.set(OptionalInt.empty());
  }
}
