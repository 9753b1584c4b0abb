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

  /// Lays a page over the window, with the focus on the first thing in it that takes it.
  void openSheet(String title, Node page);

  /// Takes the page away.
  void closeSheet();
}
