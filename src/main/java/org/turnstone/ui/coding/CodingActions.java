package org.turnstone.ui.coding;

import org.turnstone.model.CodingId;

/// What the panel asks of the window around it.
public interface CodingActions {

  /// Selects a coding in the conversation.
  void select(CodingId coding);

  /// Gives the focus back to the conversation.
  void goOnReading();

  /// Goes to the next participant turn without a code, which may be in another transcript and take
  /// a while; then one of both is run.
  ///
  /// @param stayed when there is none
  void nextUncoded(Runnable arrived, Runnable stayed);

  /// Begins to tag where the person stands, wherever on the screen that is best.
  void tag();
}
