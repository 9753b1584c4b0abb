package org.turnstone.ui.search;

import java.util.Optional;
import javafx.scene.Node;
import org.turnstone.model.CodeId;
import org.turnstone.model.TextRange;
import org.turnstone.ui.kit.Changes;

/// What the Find screen asks of the window around it.
public interface FindActions {

  /// Shows a turn in the conversation; going back leads here again.
  ///
  /// @param words positions in the reading text to select there
  void open(String transcript, int turn, Optional<TextRange> words);

  /// The way to change the project.
  Changes changes();

  void showExcerpts(CodeId code);

  void openSheet(String title, Node page);

  void closeSheet();
}
