package org.turnstone.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.library.LibraryModel;
import org.turnstone.ui.library.Progress;
import org.turnstone.ui.shell.Screen;
import org.turnstone.workspace.RecentProject;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.Workspace;

/// Where one was in a project, kept from one time to the next. To be used on the JavaFX thread.
final class LastPlace {

  /// How long one is on a turn before it is remembered as the place where one was.
  private static final Duration AT_REST = Duration.seconds(2);

  private static final List<EventType<? extends InputEvent>> TOUCHES =
      List.of(
          KeyEvent.KEY_PRESSED,
          MouseEvent.MOUSE_PRESSED,
          ScrollEvent.SCROLL,
          InputMethodEvent.INPUT_METHOD_TEXT_CHANGED);

  private final Workspace workspace;
  private final Settings settings;
  private final OpenProject.Around around;
  private final LibraryModel library;
  private final Whereabouts reading;
  private final PauseTransition resting = new PauseTransition(AT_REST);

  /// Where one was in a transcript that was not read again yet, and what is shown instead.
  private Optional<Trail.Stop> awaited = Optional.empty();

  private Optional<Trail.Stop> meanwhile = Optional.empty();

  /// Whether a key or the mouse was pressed since something is awaited.
  private boolean touched;

  private final EventHandler<InputEvent> touch = _ -> touched = true;

  LastPlace(
      Workspace workspace,
      Settings settings,
      OpenProject.Around around,
      LibraryModel library,
      Whereabouts reading) {
    this.workspace = workspace;
    this.settings = settings;
    this.around = around;
    this.library = library;
    this.reading = reading;
    resting.setOnFinished(_ -> remember());
    reading.model().currentTurnProperty().addListener((_, _, _) -> resting.playFromStart());
  }

  /// Goes to a turn; to where one was last when empty.
  void show(Optional<Trail.Stop> at) {
    Optional<Trail.Stop> last = at.or(this::last);
    awaited = last.filter(stop -> !isThere(stop) && !workspace.isWhole());
    Trail.Stop stop = last.filter(this::isThere).orElseGet(this::beginning);
    meanwhile = awaited.map(_ -> stop);
    go(stop);
    if (awaited.isPresent()) {
      watch();
    }
  }

  /// Other transcripts are there: goes on to where one was. Where a hand has moved since, that is
  /// only offered: what is typed next is meant for the turn that is shown.
  void filesChanged() {
    Optional<Trail.Stop> arrived = awaited.filter(this::isThere);
    boolean untouched = isUntouched();
    if (arrived.isPresent() || workspace.isWhole()) {
      stopWaiting();
    }
    arrived.ifPresent(untouched ? this::go : this::offer);
  }

  private void offer(Trail.Stop stop) {
    String words = Desk.WORDS.text("reading.goOn", stop.transcript(), stop.turn());
    around
        .window()
        .toasts()
        .show(
            Desk.WORDS.text("reading.arrived"),
            Optional.of(new Command("reading.goOn", words, () -> go(stop))));
  }

  private void watch() {
    touched = false;
    Scene scene = around.window().scene();
    TOUCHES.forEach(type -> scene.addEventFilter(type, touch));
  }

  private void stopWaiting() {
    awaited = Optional.empty();
    Scene scene = around.window().scene();
    TOUCHES.forEach(type -> scene.removeEventFilter(type, touch));
  }

  void remember() {
    Optional<Trail.Stop> here = reading.here();
    if (here.isEmpty() || awaited.isPresent() && isAtFirst()) {
      return;
    }
    Progress progress = library.totalProperty().get();
    RecentProject now =
        new RecentProject(
            workspace.folder(),
            workspace.name(),
            workspace.catalogue().transcripts().size(),
            progress.coded(),
            progress.of(),
            Instant.now(),
            here.map(Trail.Stop::transcript).orElse(""),
            here.map(Trail.Stop::turn).orElse(1));
    around.background().run(() -> settings.remember(now));
  }

  void leave() {
    resting.stop();
    remember();
    stopWaiting();
  }

  private boolean isUntouched() {
    return isAtFirst() && !touched && around.window().shownProperty().get().equals(Screen.READ);
  }

  private boolean isAtFirst() {
    return reading.here().isEmpty() || reading.here().equals(meanwhile);
  }

  private void go(Trail.Stop stop) {
    reading.show(stop.transcript(), stop.turn(), Optional.empty());
  }

  private Optional<Trail.Stop> last() {
    return settings.recent().stream()
        .filter(recent -> recent.folder().equals(workspace.folder()))
        .filter(recent -> !recent.transcript().isEmpty())
        .findFirst()
        .map(recent -> new Trail.Stop(recent.transcript(), recent.turn()));
  }

  private boolean isThere(Trail.Stop stop) {
    return workspace.catalogue().find(stop.transcript()).isPresent();
  }

  private Trail.Stop beginning() {
    return new Trail.Stop(workspace.catalogue().transcripts().getFirst().id(), 1);
  }
}
