package org.turnstone.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.export.NameList;
import org.turnstone.model.Problem;
import org.turnstone.model.Project;
import org.turnstone.ui.kit.Changes;
import org.turnstone.ui.kit.Failures;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.shell.Screen;
import org.turnstone.ui.speakers.SpeakersActions;
import org.turnstone.ui.speakers.SpeakersModel;
import org.turnstone.ui.speakers.SpeakersScreen;
import org.turnstone.workspace.SpeakerEdits;

/// Who speaks, and under which names.
final class SpeakersRoom implements Room {

  private static final String ENDING = "*.csv";

  private final InProject around;
  private final SpeakersModel model;
  private final SpeakersScreen view;

  SpeakersRoom(InProject around) {
    this.around = around;
    model =
        new SpeakersModel(
            around.workspace(), around.settings(), around.changes(), around.background());
    view = new SpeakersScreen(model, new NameFiles(), around.navigator());
    model.activeProperty().bind(around.mainWindow().shownProperty().isEqualTo(Screen.SPEAKERS));
    model.activeProperty().subscribe(this::focus);
  }

  @Override
  public Screen screen() {
    return new Screen(
        Screen.SPEAKERS,
        Desk.WORDS.text("screen.speakers"),
        Feather.USERS,
        Optional.of(view.left()),
        view.centre(),
        Optional.empty());
  }

  private void focus(boolean shown) {
    if (shown) {
      FxThread.later(view::focus);
    }
  }

  @Override
  public void changed(Project project, Optional<Action> action) {
    if (action.isEmpty() || action.get().edits().stream().anyMatch(SpeakersRoom::isOfSpeakers)) {
      model.changed();
    }
  }

  @Override
  public void filesChanged() {
    model.changed();
  }

  /// Whether an edit says who speaks, or under which name.
  static boolean isOfSpeakers(Edit edit) {
    return switch (edit) {
      case Edit.RoleSet _, Edit.LabelJoined _, Edit.SpeakerRenamed _, Edit.NameReplaced _ -> true;
      default -> false;
    };
  }

  /// Lists of names, read and written away from the window.
  private final class NameFiles implements SpeakersActions {

    @Override
    public void importNames() {
      around
          .dialogs()
          .chooseFileToOpen(
              Desk.WORDS.text("names.import"),
              around.workspace().folder(),
              Desk.WORDS.text("names.kind"),
              List.of(ENDING))
          .ifPresent(
              file ->
                  around
                      .background()
                      .job(_ -> NameList.read(file))
                      .whenSucceeded(list -> take(file, list))
                      .whenFailed(failure -> tell(file, failure))
                      .start());
    }

    private void take(Path file, NameList list) {
      around
          .changes()
          .make(
              project -> {
                List<Edit> edits = SpeakerEdits.replaceAll(project, list.names());
                return new Changes.Plan(
                    Desk.WORDS.text(
                        "label.names", edits.size(), String.valueOf(file.getFileName())),
                    edits);
              });
    }

    @Override
    public void exportNames() {
      NameList names = NameList.of(around.workspace().project().naming());
      around
          .dialogs()
          .chooseFileToSave(
              Desk.WORDS.text("names.export"),
              around.workspace().folder().resolveSibling(Desk.WORDS.text("names.file")),
              Desk.WORDS.text("names.kind"))
          .ifPresent(file -> write(names, file));
    }

    private void write(NameList names, Path file) {
      around
          .background()
          .job(
              _ -> {
                if (isGivenAway(file)) {
                  throw new IOException(Desk.WORDS.text("names.inside", file.getFileName()));
                }
                names.write(file);
                return true;
              })
          .whenFailed(failure -> tell(file, failure))
          .start();
    }

    /// Whether a file would lie in the folder of the project, also by another way there: whoever
    /// gets the folder would have the key with it.
    private boolean isGivenAway(Path file) throws IOException {
      Path parent = file.toAbsolutePath().getParent();
      return parent != null
          && parent.toRealPath().startsWith(around.workspace().folder().toRealPath());
    }

    private void tell(Path file, Exception failure) {
      String why =
          Failures.spoken(failure)
              .orElseGet(
                  () ->
                      Failures.sentence(
                          Desk.WORDS.text("names.failed", file.getFileName()), failure));
      around.mainWindow().tell(Problem.warning("", why));
    }
  }
}
