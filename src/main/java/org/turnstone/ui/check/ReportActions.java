package org.turnstone.ui.check;

import org.turnstone.model.Problem;

/// What the report asks of the project it is about.
public interface ReportActions {

  /// Goes to the place of a finding; it has one.
  void show(Problem finding);

  /// Whether anything can be decided here.
  boolean canDecide();

  /// A label is a speaker, or a part of what is said.
  ///
  /// @param file empty for all files
  void label(String file, String label, boolean speaker);

  void charset(String file, String charset);

  /// @param format the word for it
  void format(String file, String format);

  /// Takes back what was decided about a file.
  void leaveToTurnstone(String file);

  /// Whether something was decided about a file.
  boolean isDecided(String file);
}
