package org.turnstone.ui.search;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.LatestWins;

/// What the interviewer said before the turn that is looked at; read away from the window.
final class QuestionBefore {

  private final TurnFinder finder;
  private final Background background;
  private final LatestWins readings = new LatestWins();
  private final ReadOnlyObjectWrapper<Optional<String>> words =
      new ReadOnlyObjectWrapper<>(this, "words", Optional.empty());

  QuestionBefore(TurnFinder finder, Background background) {
    this.finder = finder;
    this.background = background;
  }

  /// Empty until it is read, and where there is none.
  ReadOnlyObjectProperty<Optional<String>> wordsProperty() {
    return words.getReadOnlyProperty();
  }

  void read(Optional<FoundTurn> turn) {
    words.set(Optional.empty());
    readings.cancel();
    turn.ifPresent(
        found ->
            readings.start(
                background.job(_ -> finder.question(found.hit())).whenSucceeded(words::set)));
  }
}
