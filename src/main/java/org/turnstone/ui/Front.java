package org.turnstone.ui;

import java.nio.file.Files;
import java.util.List;
import javafx.stage.Stage;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Preferences;
import org.turnstone.ui.shell.MainWindow;
import org.turnstone.ui.shell.WindowActions;
import org.turnstone.ui.shell.WindowState;
import org.turnstone.ui.start.RecentProject;
import org.turnstone.ui.start.StartPage;
import org.turnstone.workspace.Settings;

/// What is seen of the program before a project is: the window in one language, and its start page.
/// Another language takes another front.
record Front(WindowState state, MainWindow window, StartPage start) {

  static Front of(Desk desk, Preferences preferences, Background background) {
    WindowState state = new WindowState();
    ProjectActions inProject = new ProjectActions(desk::project, desk::codeAs);
    MainWindow window =
        new MainWindow(
            state,
            new WindowActions(desk, inProject, inProject, inProject, inProject),
            preferences,
            background);
    StartPage start =
        new StartPage(
            window.commands().of("file.open"), window.commands().of("file.samples"), desk);
    return new Front(state, window, start);
  }

  /// Puts it on the stage, which keeps its size.
  void attach(Stage stage) {
    double width = stage.getWidth();
    double height = stage.getHeight();
    window.attach(stage);
    if (stage.isShowing()) {
      stage.setWidth(width);
      stage.setHeight(height);
    }
  }

  void showCoder(String coder) {
    state.coderProperty().set(coder);
    start.showCoder(coder);
  }

  void showStart() {
    window.showStart(start);
  }

  /// Lists the projects one has worked on, on the start page and in the menu.
  void showRecent(Settings settings, Background background) {
    background
        .job(_ -> settings.recent().stream().map(Front::recent).toList())
        .whenSucceeded(this::show)
        .start();
  }

  private void show(List<RecentProject> recent) {
    start.show(recent);
    start.focusFirst();
    state
        .recent()
        .setAll(
            recent.stream()
                .filter(each -> !each.missing())
                .map(each -> new WindowState.Recent(each.name(), each.folder()))
                .toList());
  }

  private static RecentProject recent(org.turnstone.workspace.RecentProject kept) {
    long percent = kept.toCode() == 0 ? 0 : 100 * kept.coded() / kept.toCode();
    return new RecentProject(
        kept.name(),
        kept.folder(),
        kept.interviews(),
        (int) percent,
        kept.opened(),
        !Files.isDirectory(kept.folder()),
        List.of());
  }
}
