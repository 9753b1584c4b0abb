package org.turnstone.ui.search;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import org.turnstone.model.CodeId;
import org.turnstone.model.TextRange;

/// What the Find screen asks of the window around it.
public interface FindActions {

  /// Shows a turn in the conversation; going back leads here again.
  ///
  /// @param words positions in the reading text to select there
  void open(String transcript, int turn, Optional<TextRange> words);

  /// Shows whether a change that was made is on disk.
  void follow(CompletableFuture<Void> saved);

  void showExcerpts(CodeId code);

  void openSheet(String title, Node page);

  void closeSheet();
}
