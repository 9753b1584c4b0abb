package org.turnstone.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.edit.Action;
import org.turnstone.excerpts.CaseMatrix;
import org.turnstone.export.Format;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;
import org.turnstone.ui.excerpts.ExcerptsActions;
import org.turnstone.ui.excerpts.ExcerptsModel;
import org.turnstone.ui.excerpts.ExcerptsScreen;
import org.turnstone.ui.kit.Changes;
import org.turnstone.ui.palette.PaletteEntry;
import org.turnstone.ui.shell.MainWindow;
import org.turnstone.ui.shell.Screen;

/// Coded excerpts, and the codings that wait for a place.
final class ExcerptsRoom implements Room {

  private final InProject around;
  private final Whereabouts reading;
  private final ExcerptsModel model;
  private final ExcerptsScreen view;
  private final PlacingByHand placing;
  private final ExcerptFiles files;

  ExcerptsRoom(InProject around, Whereabouts reading) {
    this.around = around;
    this.reading = reading;
    model = new ExcerptsModel(around.workspace(), around.background(), around.visibility());
    model.namesProperty().bind(around.names().pseudonymsProperty());
    placing = new PlacingByHand(around, reading);
    files = new ExcerptFiles(around);
    MainWindow window = around.mainWindow();
    model.activeProperty().bind(window.shownProperty().isEqualTo(Screen.EXCERPTS));
    view = new ExcerptsScreen(model, new InThisWindow(), window.layer());
  }

  ExcerptsModel model() {
    return model;
  }

  /// Shows what is coded with a code, and nothing else.
  void show(CodeId code) {
    model.showOnly(code);
    around.mainWindow().show(Screen.EXCERPTS);
  }

  @Override
  public Screen screen() {
    return new Screen(
        Screen.EXCERPTS,
        Desk.WORDS.text("screen.excerpts"),
        Feather.LIST,
        Optional.of(view.left()),
        view.centre(),
        Optional.empty());
  }

  @Override
  public void changed(Project project, Optional<Action> action) {
    boolean wordsToo =
        action.map(done -> done.edits().stream().anyMatch(SpeakersRoom::isOfSpeakers)).orElse(true);
    model.changed(wordsToo);
  }

  @Override
  public void filesChanged() {
    model.changed(true);
  }

  @Override
  public List<PaletteEntry> forCode(Code code) {
    return List.of(
        PaletteEntry.action("excerpts", Desk.WORDS.text("code.excerpts"), () -> show(code.id())));
  }

  @Override
  public void leave() {
    view.save();
  }

  /// What the screen asks of the views it does not know.
  private final class InThisWindow implements ExcerptsActions {

    @Override
    public void open(Coding coding, int turn) {
      around.navigator().show(coding.transcript(), turn, Optional.of(coding.range()));
      reading.model().selectCoding(coding.id());
    }

    @Override
    public void place(Coding coding) {
      placing.begin(coding);
    }

    @Override
    public Changes changes() {
      return around.changes();
    }

    @Override
    public List<String> formats() {
      return Stream.concat(
              Arrays.stream(Format.values()).map(ExcerptFiles::name),
              Stream.of(Desk.WORDS.text("format.more")))
          .toList();
    }

    @Override
    public void export(String format, ExcerptsModel.Shown shown) {
      Arrays.stream(Format.values())
          .filter(each -> ExcerptFiles.name(each).equals(format))
          .findFirst()
          .ifPresentOrElse(each -> files.write(each, shown), () -> files.choose(shown));
    }

    @Override
    public void export(CaseMatrix matrix, boolean onlyWhether) {
      files.write(matrix, onlyWhether);
    }
  }
}
