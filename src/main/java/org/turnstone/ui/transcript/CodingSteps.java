package org.turnstone.ui.transcript;

import java.util.Optional;
import org.turnstone.model.TextRange;

/// What is done to codings by key: going from one to the next within the turn, and moving the ends
/// of the selected one by words.
final class CodingSteps {

  private final Page page;
  private final TurnList list;

  CodingSteps(Page page, TurnList list) {
    this.page = page;
    this.list = list;
  }

  /// Selects the next coding of the current turn.
  ///
  /// @return whether there is any
  boolean next() {
    page.model().nextCoding();
    return reveal();
  }

  /// Selects the previous coding of the current turn.
  ///
  /// @return whether there is any
  boolean previous() {
    page.model().previousCoding();
    return reveal();
  }

  /// Gives the selected coding a word more or less at one end; nothing happens when none is
  /// selected or there is no such word.
  void moveEnd(CodingEnd end, boolean forward) {
    selected()
        .ifPresent(
            coding -> {
              TextRange words = end.step(coding.range(), forward, page.reading().boundaries());
              if (!words.equals(coding.range())) {
                page.actions().resize(coding.id(), words);
                reveal(end == CodingEnd.START ? words.start() : words.end());
              }
            });
  }

  private boolean reveal() {
    Optional<PlacedCoding> coding = selected();
    int turn = page.model().currentTurnProperty().get();
    coding.ifPresent(
        found ->
            reveal(Math.max(found.range().start(), page.reading().places().range(turn).start())));
    return coding.isPresent();
  }

  private void reveal(int position) {
    list.reveal(page.reading().places().at(position), new TextRange(position, position));
  }

  private Optional<PlacedCoding> selected() {
    return page.model().selectedCodingProperty().get().flatMap(page.reading().codings()::find);
  }
}
