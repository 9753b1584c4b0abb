package org.turnstone.ui.history;

import java.util.List;
import javafx.scene.Node;
import org.turnstone.edit.Action;
import org.turnstone.model.CodeId;
import org.turnstone.model.Project;

/// What the history asks of the window around it.
public interface HistoryActions {

  /// Takes back one action.
  void takeBack(Action action);

  /// Takes back several at once.
  ///
  /// @param label the sentence for the history
  /// @param actions the last one first
  void takeBack(String label, List<Action> actions);

  /// Shows a code in the codebook.
  void showCode(CodeId code);

  /// Writes the codebook of a former day to a file of the person's choice.
  ///
  /// @param name of the file that is suggested
  void exportCodebook(Project asItWas, String name);

  /// Lays a page over the window.
  void openSheet(String title, Node page);

  /// Takes the page away.
  void closeSheet();

  /// Goes back to the screen one came from.
  void leave();
}
