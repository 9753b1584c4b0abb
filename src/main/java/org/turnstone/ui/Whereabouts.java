package org.turnstone.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.model.Problem;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.ui.kit.Failures;
import org.turnstone.ui.kit.LatestWins;
import org.turnstone.ui.kit.Navigator;
import org.turnstone.ui.kit.ShownNames;
import org.turnstone.ui.kit.Visibility;
import org.turnstone.ui.library.LibraryModel;
import org.turnstone.ui.shell.Screen;
import org.turnstone.ui.transcript.ConversationModel;
import org.turnstone.workspace.Workspace;

/// Where one is in the interviews: goes to turns, reads their transcripts away from the window, and
/// remembers the way.
final class Whereabouts implements Navigator {

  private static final Logger LOG = LoggerFactory.getLogger(Whereabouts.class);

  private final Workspace workspace;
  private final OpenProject.Around around;
  private final LibraryModel library;
  private final ConversationModel model;
  private final ShownNames names;
  private final Trail trail = new Trail();
  private final LatestWins readings = new LatestWins();
  private final LatestWins looks = new LatestWins();
  private boolean opened;

  Whereabouts(
      Workspace workspace,
      OpenProject.Around around,
      LibraryModel library,
      Visibility visibility,
      ShownNames names) {
    this.model = new ConversationModel(visibility, around.background());
    this.names = names;
    names.pseudonymsProperty().subscribe(model::showNames);
    this.workspace = workspace;
    this.around = around;
    this.library = library;
  }

  /// Under which names people are shown.
  ShownNames names() {
    return names;
  }

  ConversationModel model() {
    return model;
  }

  @Override
  public void show(String transcript, int turn, Optional<TextRange> words) {
    here().ifPresent(trail::leave);
    standing().filter(stop -> !stop.screen().equals(Screen.READ)).ifPresent(trail::leave);
    around.window().show(Screen.READ);
    around.window().closePanels();
    go(transcript, turn, words);
  }

  @Override
  public void back() {
    standing().flatMap(trail::back).ifPresent(this::go);
  }

  @Override
  public void forward() {
    standing().flatMap(trail::forward).ifPresent(this::go);
  }

  void nextUncoded() {
    nextUncoded(() -> {}, () -> {});
  }

  /// Goes to the next participant turn without a code: below this one, else in another of the
  /// listed transcripts, else further up, so that turns left without a code on purpose hold
  /// nobody up.
  ///
  /// @param arrived run when one is there, which may be a while later
  /// @param stayed run when there is none, which the person is told
  void nextUncoded(Runnable arrived, Runnable stayed) {
    int before = model.currentTurnProperty().get();
    boolean found = model.nextUncoded();
    Optional<String> other =
        found && model.currentTurnProperty().get() > before
            ? Optional.empty()
            : library.nextUnfinished();
    if (other.isPresent()) {
      showUncoded(other.get(), arrived, stayed);
    } else if (found) {
      arrived.run();
    } else {
      around.window().toasts().show(Desk.WORDS.text("uncoded.none"), Optional.empty());
      stayed.run();
    }
  }

  private void showUncoded(String id, Runnable arrived, Runnable stayed) {
    here().ifPresent(trail::leave);
    read(
        id,
        transcript -> {
          open(transcript);
          model.nextUncoded();
          arrived.run();
        },
        stayed);
  }

  void nextTranscript() {
    neighbour(1);
  }

  void previousTranscript() {
    neighbour(-1);
  }

  /// The current turn; empty while nothing is shown.
  Optional<Trail.Stop> here() {
    int turn = model.currentTurnProperty().get();
    return shown().map(transcript -> new Trail.Stop(transcript.id(), turn));
  }

  /// The same with the screen that is shown.
  private Optional<Trail.Stop> standing() {
    return here().map(stop -> stop.on(around.window().shownProperty().get()));
  }

  Optional<Transcript> shown() {
    return model.transcript();
  }

  /// Reads the shown transcript again if its file has changed.
  void readAgain() {
    shown()
        .ifPresent(
            before ->
                looks.start(
                    around
                        .background()
                        .job(_ -> workspace.transcript(before.id()))
                        .whenSucceeded(now -> show(before, now))));
  }

  private void show(Transcript before, Transcript now) {
    if (!now.equals(before) && shown().filter(before::equals).isPresent()) {
      int turn = model.currentTurnProperty().get();
      open(now);
      model.goTo(turn);
    }
  }

  void copy() {
    model
        .copy()
        .ifPresent(
            words -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(words);
              Clipboard.getSystemClipboard().setContent(content);
            });
  }

  private void go(Trail.Stop stop) {
    around.window().show(stop.screen());
    if (stop.screen().equals(Screen.READ)) {
      go(stop.transcript(), stop.turn(), Optional.empty());
    }
  }

  private void go(String id, int turn, Optional<TextRange> words) {
    if (shown().filter(transcript -> transcript.id().equals(id)).isPresent()) {
      model.show(turn, words);
      return;
    }
    read(
        id,
        transcript -> {
          open(transcript);
          model.show(turn, words);
        },
        () -> {});
  }

  private void read(String id, Consumer<Transcript> then, Runnable instead) {
    readings.start(
        around
            .background()
            .job(_ -> workspace.transcript(id))
            .whenSucceeded(then)
            .whenCancelled(instead)
            .whenFailed(
                failure -> {
                  around
                      .window()
                      .tell(
                          Problem.error(
                              "", Failures.sentence(Desk.WORDS.text("read.failed", id), failure)));
                  instead.run();
                }));
  }

  private void open(Transcript transcript) {
    if (!opened) {
      opened = true;
      WhenDrawn.then(() -> true, () -> LOG.info("The first transcript is drawn"));
    }
    model.open(transcript, workspace.project(), workspace.coder());
    library.read(transcript.id());
  }

  private void neighbour(int step) {
    library.neighbour(step).ifPresent(id -> show(id, 1, Optional.empty()));
  }
}
