package org.turnstone.ui.excerpts;

import java.util.List;
import org.turnstone.excerpts.CaseMatrix;
import org.turnstone.model.Coding;
import org.turnstone.ui.kit.Changes;

/// What a person can ask for beside excerpts and others have to do.
public interface ExcerptsActions {

  /// Shows a coding in its interview.
  ///
  /// @param turn counted from 1
  void open(Coding coding, int turn);

  /// Lets the person select words for a coding whose own are not found.
  void place(Coding coding);

  /// The way to change the project.
  Changes changes();

  /// The kinds of files that excerpts can be written to, as they stand in a menu.
  List<String> formats();

  /// Writes what is shown to a file.
  ///
  /// @param format one of [#formats]
  void export(String format, ExcerptsModel.Shown shown);

  /// Writes a case matrix to a file.
  void export(CaseMatrix matrix, boolean onlyWhether);
}
