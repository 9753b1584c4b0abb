package org.turnstone.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.edit.Action;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.TurnOutline;
import org.turnstone.ui.codebook.CodebookActions;
import org.turnstone.ui.codebook.CodebookFiles;
import org.turnstone.ui.codebook.CodebookWork;
import org.turnstone.ui.codebook.CodesScreen;
import org.turnstone.ui.codebook.CodesSection;
import org.turnstone.ui.kit.SystemDialogs;
import org.turnstone.ui.palette.PaletteEntry;
import org.turnstone.ui.shell.MainWindow;
import org.turnstone.ui.shell.Screen;

/// The codebook: a screen of its own, and the tree of codes beside the conversation.
final class CodesRoom implements Room {

  private final InProject around;
  private final ReadRoom reading;
  private final MainWindow window;
  private final CodebookWork work;
  private final CodesScreen screen;
  private final InThisWindow here = new InThisWindow();

  CodesRoom(InProject around, ReadRoom reading) {
    this.around = around;
    this.reading = reading;
    window = around.mainWindow();
    work =
        new CodebookWork(
            around.background(),
            around.workspace().project(),
            transcripts(),
            around.visibility(),
            around.changes());
    work.namesProperty().bind(around.names().pseudonymsProperty());
    work.editableProperty().set(around.workspace().readOnly().isEmpty());
    screen =
        new CodesScreen(
            work,
            here,
            List.of(
                window.commands().of("file.codes.import"),
                window.commands().of("file.codes.export")));
    CodesSection codes = new CodesSection(work, reading.coding().selectedCodeProperty(), here);
    reading.coding().placeCodes(codes, codes::focused);
  }

  CodebookFiles files(SystemDialogs dialogs) {
    return new CodebookFiles(
        work, here, around.background(), dialogs, around.workspace().folder().getParent());
  }

  /// Shows a code with all that is said of it, from wherever one is.
  void show(CodeId code) {
    window.show(Screen.CODES);
    window.openRightPanel();
    screen.show(code);
  }

  @Override
  public Screen screen() {
    return new Screen(
        Screen.CODES,
        Desk.WORDS.text("screen.codes"),
        Feather.TAG,
        Optional.empty(),
        screen.centre(),
        Optional.of(screen.right()));
  }

  @Override
  public List<PaletteEntry> forCode(Code code) {
    return List.of(
        PaletteEntry.action("tree", Desk.WORDS.text("code.tree"), () -> show(code.id())));
  }

  @Override
  public void changed(Project project, Optional<Action> action) {
    work.changed(project, action);
  }

  @Override
  public void filesChanged() {
    work.filesChanged(transcripts());
  }

  private List<String> transcripts() {
    return around.workspace().catalogue().transcripts().stream()
        .map(TranscriptSummary::id)
        .toList();
  }

  @Override
  public void leave() {
    screen.save();
  }

  /// What the codebook asks of the views it does not know.
  private final class InThisWindow implements CodebookActions {

    @Override
    public void tag(Code code) {
      reading.coding().tagging().tag(code);
    }

    @Override
    public void dimAllBut(Set<CodeId> codes) {
      reading.dimAllBut(codes);
    }

    @Override
    public void openCode(CodeId code) {
      CodesRoom.this.show(code);
    }

    @Override
    public void goTo(Coding coding) {
      int turn = turns(coding).map(TurnOutline.Span::first).orElse(1);
      window.show(Screen.READ);
      around.navigator().show(coding.transcript(), turn, Optional.of(coding.range()));
    }

    @Override
    public Optional<TurnOutline.Span> turns(Coding coding) {
      return around
          .workspace()
          .catalogue()
          .find(coding.transcript())
          .flatMap(of -> of.outline().covered(coding.range()));
    }

    @Override
    public void openSheet(String title, Node page) {
      window.sheet().open(title, page);
    }

    @Override
    public void closeSheet() {
      window.sheet().close();
    }
  }
}
