package org.turnstone.ui.codebook;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.TurnOutline;

/// What the views of the codebook ask of the window around them.
public interface CodebookActions {

  /// Tags what the person stands on, if there is anything.
  void tag(Code code);

  /// Dims the codings of all other codes.
  ///
  /// @param codes none when nothing is to be dimmed any more
  void dimAllBut(Set<CodeId> codes);

  /// Shows the page of a code.
  void openCode(CodeId code);

  /// Shows a coding where it stands.
  void goTo(Coding coding);

  /// The turns of a coding; empty when they are not known.
  Optional<TurnOutline.Span> turns(Coding coding);

  /// Lays a page over the window, with the focus on the first thing in it that takes it.
  void openSheet(String title, Node page);

  /// Takes the page away.
  void closeSheet();
}
