package org.turnstone.ui;

import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Navigator;
import org.turnstone.ui.kit.ShownNames;
import org.turnstone.ui.kit.SystemDialogs;
import org.turnstone.ui.kit.Visibility;
import org.turnstone.ui.shell.MainWindow;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.Workspace;

/// What the rooms of an open project share.
///
/// @param navigator goes to a turn in the conversation
/// @param visibility the codes and coders that are hidden just now
/// @param names under which people are shown just now
/// @param changes all that a person changes, in turn
record InProject(
    Workspace workspace,
    Settings settings,
    OpenProject.Around window,
    Navigator navigator,
    Visibility visibility,
    ShownNames names,
    ChangesInTurn changes) {

  MainWindow mainWindow() {
    return window.window();
  }

  Background background() {
    return window.background();
  }

  SystemDialogs dialogs() {
    return window.dialogs();
  }

  Appearance appearance() {
    return window.appearance();
  }
}
