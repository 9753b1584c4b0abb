package org.turnstone.ui;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Preferences;
import org.turnstone.ui.shell.MainWindow;
import org.turnstone.ui.shell.WindowActions;
import org.turnstone.ui.shell.WindowState;
import org.turnstone.ui.start.RecentProject;
import org.turnstone.ui.start.StartActions;
import org.turnstone.ui.start.StartPage;
import org.turnstone.workspace.Settings;

/// What is seen of the program before a project is: the window in one language, and its start page,
/// which is made when it is wanted. Another language takes another front.
final class Front {

  private final WindowState state = new WindowState();
  private final StartActions actions;
  private final MainWindow window;
  private Optional<StartPage> start = Optional.empty();

  Front(Desk desk, Preferences preferences, Background background) {
    actions = desk;
    ProjectActions inProject = new ProjectActions(desk::project, desk::codeAs);
    window =
        new MainWindow(
            state,
            new WindowActions(desk, inProject, inProject, inProject, inProject),
            preferences,
            background);
  }

  WindowState state() {
    return state;
  }

  MainWindow window() {
    return window;
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
    start.ifPresent(page -> page.showCoder(coder));
  }

  void showStart() {
    if (start.isEmpty()) {
      StartPage page =
          new StartPage(
              window.commands().of("file.open"), window.commands().of("file.samples"), actions);
      page.showCoder(state.coderProperty().get());
      start = Optional.of(page);
    }
    window.showStart(start.get());
  }

  /// Lists the projects one has worked on, on the start page and in the menu.
  void showRecent(Settings settings, Background background) {
    background
        .job(_ -> settings.recent().stream().map(Front::recent).toList())
        .whenSucceeded(this::show)
        .start();
  }

  private void show(List<RecentProject> recent) {
    start.ifPresent(
        page -> {
          page.show(recent);
          page.focusFirst();
        });
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
        !Files.isDirectory(kept.folder()));
  }
}
