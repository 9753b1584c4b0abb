package org.turnstone.ui.start;

import java.nio.file.Path;

/// What can be asked for on the start page, beside the commands that are in the menus too.
public interface StartActions {

  void open(Path folder);

  /// Asks where the folder of a project is now.
  void locate(RecentProject project);

  /// Takes a project off the list; its folder stays as it is.
  void forget(RecentProject project);

  /// From now on codings are made under this name.
  void codeAs(String name);
}
