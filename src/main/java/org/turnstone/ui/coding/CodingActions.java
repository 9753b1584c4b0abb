package org.turnstone.ui.coding;

import java.util.Set;
import javafx.scene.Node;
import org.turnstone.model.CodeId;
import org.turnstone.model.CodingId;

/// What the panel asks of the window around it.
public interface CodingActions {

  /// Selects a coding in the conversation.
  void select(CodingId coding);

  /// Dims the codings of all other codes.
  ///
  /// @param codes none when nothing is to be dimmed any more
  void dimAllBut(Set<CodeId> codes);

  /// Gives the focus back to the conversation.
  void goOnReading();

  /// Goes to the next participant turn without a code, which may be in another transcript and take
  /// a while; then one of both is run.
  ///
  /// @param stayed when there is none
  void nextUncoded(Runnable arrived, Runnable stayed);

  /// Begins to tag where the person stands, wherever on the screen that is best.
  void tag();

  /// Lays a page over the window, with the focus on the first thing in it that takes it.
  void openSheet(String title, Node page);

  /// Takes the page away.
  void closeSheet();
}
