package org.turnstone.ui.excerpts;

import javafx.scene.Node;
import org.turnstone.model.Coding;

/// What a row asks of the list it is in.
interface ExcerptRequests {

  /// Shows the chosen excerpt in its interview.
  void open();

  void open(Coding coding);

  /// Lets the person give the chosen excerpts another code.
  void recode();

  /// Takes the codes of the chosen excerpts off.
  void remove();

  /// Lets the person write the memo of an excerpt.
  void write(Coding coding);

  /// Where memos are written.
  Node memoField();
}
