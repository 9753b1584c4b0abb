package org.turnstone.ui.memos;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.turnstone.model.CodeId;
import org.turnstone.model.Memo;

/// What the screen of memos asks of the window around it.
public interface MemosActions {

  /// Shows a code in the codebook.
  void showCode(CodeId code);

  /// Writes memos to a file of the person's choice.
  ///
  /// @param memos those that are listed, in their order
  void export(List<Memo> memos);

  /// Id of the transcript that is being read.
  Optional<String> transcript();

  /// Lays a page over the window.
  void openSheet(String title, Node page);

  /// Takes the page away.
  void closeSheet();
}
