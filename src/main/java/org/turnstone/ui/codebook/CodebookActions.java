package org.turnstone.ui.codebook;

import java.util.Set;
import javafx.scene.Node;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;

/// What the views of the codebook ask of the window around them.
public interface CodebookActions {

  /// Tags what the person stands on, if there is anything.
  void tag(Code code);

  /// Dims the codings of all other codes.
  ///
  /// @param codes none when nothing is to be dimmed any more
  void dimAllBut(Set<CodeId> codes);

  /// Lays a page over the window, with the focus on the first thing in it that takes it.
  void openSheet(String title, Node page);

  /// Takes the page away.
  void closeSheet();
}
