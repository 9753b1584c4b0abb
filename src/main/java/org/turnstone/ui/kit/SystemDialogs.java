package org.turnstone.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What only the system's own windows can do. Tests give another, since there are none without a
/// display.
public interface SystemDialogs {

  /// Asks for a folder.
  ///
  /// @param startIn where to look first
  Optional<Path> chooseFolder(String title, Optional<Path> startIn);

  /// Asks for a file to be read.
  ///
  /// @param startIn folder where to look first
  /// @param kind the kind of file in words, `codebook`
  /// @param endings of names, `*.csv`
  Optional<Path> chooseFileToOpen(String title, Path startIn, String kind, List<String> endings);

  /// Asks where a file is to be written.
  ///
  /// @param suggestion folder and name to begin with
  /// @param kind the kind of file in words, `CSV table`
  Optional<Path> chooseFileToSave(String title, Path suggestion, String kind);

  /// Shows a file in the system's file browser, sometime soon.
  void showInFolder(Path file);

  /// From now on tells someone which files could not be shown.
  default void whenNotShown(Consumer<Path> tell) {}
}
