package org.turnstone.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.edit.Action;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Project;
import org.turnstone.model.TextRange;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.search.FieldValue;
import org.turnstone.ui.kit.Changes;
import org.turnstone.ui.kit.KeyGroup;
import org.turnstone.ui.palette.PaletteEntry;
import org.turnstone.ui.search.FindActions;
import org.turnstone.ui.search.FindModel;
import org.turnstone.ui.search.FindScreen;
import org.turnstone.ui.shell.Screen;
import org.turnstone.workspace.Workspace;

/// Finding turns in all transcripts.
final class FindRoom implements Room {

  private final Workspace workspace;
  private final InProject around;
  private final Consumer<CodeId> showExcerpts;
  private final FindModel model;
  private final FindScreen view;

  /// @param showExcerpts shows what is coded with a code
  FindRoom(InProject around, Consumer<CodeId> showExcerpts) {
    this.showExcerpts = showExcerpts;
    this.workspace = around.workspace();
    this.around = around;
    model = new FindModel(workspace, around.background(), new InThisWindow());
    model.namesProperty().bind(around.names().pseudonymsProperty());
    model.activeProperty().bind(around.mainWindow().shownProperty().isEqualTo(Screen.FIND));
    view = new FindScreen(model, this::attributes, around.visibility());
    around.visibility().addListener(_ -> model.hideCoders(around.visibility().hiddenCoders()));
  }

  FindModel model() {
    return model;
  }

  void focusQuery() {
    view.focusQuery();
  }

  @Override
  public Screen screen() {
    return new Screen(
        Screen.FIND,
        Desk.WORDS.text("screen.find"),
        Feather.SEARCH,
        Optional.of(view.left()),
        view.centre(),
        Optional.empty());
  }

  @Override
  public List<KeyGroup> keys() {
    return List.of(FindScreen.keys());
  }

  @Override
  public List<PaletteEntry> forCode(Code code) {
    String path = workspace.project().codebook().pathText(code);
    String query = new FieldValue("code", path).written();
    return List.of(
        PaletteEntry.action(
            "find",
            Desk.WORDS.text("code.find"),
            () -> {
              around.mainWindow().show(Screen.FIND);
              model.queryProperty().set(query);
              view.focusQuery();
            }));
  }

  @Override
  public void changed(Project project, Optional<Action> action) {
    model.changed();
  }

  @Override
  public void filesChanged() {
    model.filesChanged();
  }

  private Map<String, String> attributes(String transcript) {
    return workspace
        .catalogue()
        .find(transcript)
        .map(TranscriptSummary::attributes)
        .orElse(Map.of());
  }

  /// What the Find screen asks of the views it does not know.
  private final class InThisWindow implements FindActions {

    @Override
    public void open(String transcript, int turn, Optional<TextRange> words) {
      around.navigator().show(transcript, turn, words);
    }

    @Override
    public Changes changes() {
      return around.changes();
    }

    @Override
    public void showExcerpts(CodeId code) {
      showExcerpts.accept(code);
    }

    @Override
    public void openSheet(String title, Node page) {
      around.mainWindow().sheet().open(title, page);
    }

    @Override
    public void closeSheet() {
      around.mainWindow().sheet().close();
    }
  }
}
