package org.turnstone.ui;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.turnstone.edit.Edit;
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
/// @param perform makes a change: its sentence for the history, and its edits
/// @param follow shows whether a change that was made elsewhere is on disk
record InProject(
    Workspace workspace,
    Settings settings,
    OpenProject.Around window,
    Navigator navigator,
    Visibility visibility,
    ShownNames names,
    BiConsumer<String, List<Edit>> perform,
    Consumer<CompletableFuture<Void>> follow) {

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
