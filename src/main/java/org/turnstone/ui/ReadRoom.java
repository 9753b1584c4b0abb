package org.turnstone.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.edit.Action;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.search.Likeness;
import org.turnstone.search.Scope;
import org.turnstone.ui.coding.CodingActions;
import org.turnstone.ui.coding.CodingPanel;
import org.turnstone.ui.coding.CodingWork;
import org.turnstone.ui.coding.Place;
import org.turnstone.ui.coding.SuggestionsModel;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.KeyGroup;
import org.turnstone.ui.kit.Preferences;
import org.turnstone.ui.library.LibraryModel;
import org.turnstone.ui.library.TranscriptList;
import org.turnstone.ui.palette.PaletteEntry;
import org.turnstone.ui.shell.MainWindow;
import org.turnstone.ui.shell.Screen;
import org.turnstone.ui.shell.WindowState;
import org.turnstone.ui.transcript.ConversationView;
import org.turnstone.workspace.Workspace;

/// Reading and coding: the list of transcripts, the conversation and the coding panel.
final class ReadRoom implements Room {

  private final Workspace workspace;
  private final MainWindow window;
  private final LibraryModel library;
  private final Whereabouts reading;
  private final ConversationView conversation;
  private final CodingWork work;
  private final CodingPanel coding;

  ReadRoom(InProject around, LibraryModel library, Whereabouts reading) {
    this.workspace = around.workspace();
    this.window = around.mainWindow();
    this.library = library;
    this.reading = reading;
    work =
        new CodingWork(
            workspace.project(),
            workspace.coder(),
            Clock.systemUTC(),
            around.visibility(),
            around.changes());
    work.whenTagged(() -> goOn(around.window().preferences()));
    Likeness likeness = new Likeness(workspace.index());
    coding =
        new CodingPanel(
            work,
            new InThisWindow(),
            new SuggestionsModel.Source(
                (passage, project, hidden) ->
                    likeness.codes(passage, new Scope(workspace.catalogue(), project, hidden)),
                around.background()),
            window.layer());
    conversation =
        new ConversationView(
            reading.model(), new ConversationRequests(around, reading, this), around.appearance());
    around.visibility().addListener(_ -> library.hideCoders(around.visibility().hiddenCoders()));
    work.namesProperty().bind(around.names().pseudonymsProperty());
    work.editableProperty().set(workspace.readOnly().isEmpty());
    Preferences chosen = around.window().preferences();
    conversation.readingWidthProperty().bindBidirectional(chosen.readingWidthProperty());
    reading.model().colouringProperty().bindBidirectional(chosen.colouringProperty());
    var model = reading.model();
    model.currentTurnProperty().addListener((_, _, _) -> moved());
    model.selectedWordsProperty().addListener((_, _, _) -> moved());
    model.selectedCodingProperty().addListener((_, _, _) -> moved());
    coding.suggestions().shownProperty().subscribe(_ -> name(around.window().state()));
  }

  ConversationView conversation() {
    return conversation;
  }

  CodingPanel coding() {
    return coding;
  }

  void tag() {
    window.show(Screen.READ);
    Optional<Bounds> words = conversation.boundsOfSelection();
    if (words.isEmpty()) {
      window.openRightPanel();
    }
    coding.startTagging(words);
  }

  /// Dims the codings of all codes but these; of none when there are none.
  void dimAllBut(Set<CodeId> codes) {
    if (codes.isEmpty()) {
      reading.model().dimNone();
    } else {
      reading.model().dimAllBut(codes);
    }
  }

  /// Lets the person choose another code for the selected coding, or for the only one of the turn.
  void recode() {
    window.show(Screen.READ);
    window.openRightPanel();
    if (!coding.startRecoding(Optional.empty())) {
      window.toasts().show(Desk.WORDS.text("recode.which"), Optional.empty());
    }
  }

  void tagInVivo() {
    if (!coding.tagging().tagInVivo()) {
      window.toasts().show(Desk.WORDS.text("vivo.which"), Optional.empty());
    }
  }

  void memo() {
    window.show(Screen.READ);
    window.openRightPanel();
    coding.startMemo();
  }

  @Override
  public Screen screen() {
    return new Screen(
        Screen.READ,
        Desk.WORDS.text("screen.read"),
        Feather.BOOK_OPEN,
        Optional.of(new TranscriptList(library, this::open)),
        conversation,
        Optional.of(coding));
  }

  @Override
  public void changed(Project project, Optional<Action> action) {
    reading.model().update(project);
    library.update(workspace.catalogue(), project);
    work.changed(project, action);
  }

  @Override
  public void filesChanged() {
    library.update(workspace.catalogue(), workspace.project());
  }

  @Override
  public List<KeyGroup> keys() {
    return List.of(ConversationView.keys(), CodingPanel.keys());
  }

  @Override
  public List<PaletteEntry> forCode(Code code) {
    return coding.tagging().possibleProperty().get()
        ? List.of(
            PaletteEntry.action(
                "tag", Desk.WORDS.text("code.tag"), () -> coding.tagging().tag(code)))
        : List.of();
  }

  @Override
  public void leave() {
    coding.memo().save();
  }

  /// After a whole turn was tagged one goes on, if that was chosen. Who still types more codes for
  /// it stays.
  private void goOn(Preferences chosen) {
    if (reading.model().selectedWordsProperty().get().isPresent()) {
      return;
    }
    FxThread.later(
        () -> {
          if (conversation.isFocusWithin()) {
            switch (chosen.afterTaggingProperty().get()) {
              case STAY -> {}
              case NEXT_TURN -> reading.model().nextTurn();
              case NEXT_UNCODED -> reading.nextUncoded();
            }
          }
        });
  }

  private void open(String transcript) {
    reading.show(transcript, 1, Optional.empty());
  }

  private void moved() {
    var model = reading.model();
    work.placeProperty()
        .set(
            reading
                .here()
                .filter(here -> here.turn() > 0)
                .map(
                    here ->
                        new Place(
                            reading.shown().orElseThrow(),
                            here.turn(),
                            model.selectedWordsProperty().get(),
                            model.selectedCodingProperty().get())));
  }

  private void name(WindowState state) {
    for (int number = 1; number <= SuggestionsModel.SHOWN; number++) {
      state.suggestion(number).set(coding.suggestions().name(number));
    }
  }

  /// What the coding panel asks of the views it does not know.
  private final class InThisWindow implements CodingActions {

    @Override
    public void select(CodingId id) {
      reading.model().selectCoding(id);
    }

    @Override
    public void goOnReading() {
      window.closePanels();
      conversation.focus();
    }

    @Override
    public void nextUncoded(Runnable arrived, Runnable stayed) {
      reading.nextUncoded(arrived, stayed);
    }

    @Override
    public void tag() {
      ReadRoom.this.tag();
    }
  }
}
