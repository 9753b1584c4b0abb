package org.turnstone.ui;

import java.time.Instant;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.library.LibraryModel;
import org.turnstone.ui.library.Progress;
import org.turnstone.workspace.RecentProject;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.Workspace;

/// Where one was in a project, kept from one time to the next. To be used on the JavaFX thread.
final class LastPlace {

  /// How long one is on a turn before it is remembered as the place where one was.
  private static final Duration AT_REST = Duration.seconds(2);

  private final Workspace workspace;
  private final Settings settings;
  private final Background background;
  private final LibraryModel library;
  private final Whereabouts reading;
  private final PauseTransition resting = new PauseTransition(AT_REST);

  /// Where one was in a transcript that was not read again yet, and what is shown instead.
  private Optional<Trail.Stop> awaited = Optional.empty();

  private Optional<Trail.Stop> meanwhile = Optional.empty();

  LastPlace(
      Workspace workspace,
      Settings settings,
      Background background,
      LibraryModel library,
      Whereabouts reading) {
    this.workspace = workspace;
    this.settings = settings;
    this.background = background;
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
  }

  /// Other transcripts are there: goes on to where one was, unless one has begun to read elsewhere.
  void filesChanged() {
    Optional<Trail.Stop> arrived = awaited.filter(this::isThere);
    if (arrived.isPresent() && isUntouched()) {
      go(arrived.get());
    }
    if (arrived.isPresent() || workspace.isWhole()) {
      awaited = Optional.empty();
    }
  }

  void remember() {
    Optional<Trail.Stop> here = reading.here();
    if (here.isEmpty() || awaited.isPresent() && isUntouched()) {
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
    background.run(() -> settings.remember(now));
  }

  void leave() {
    resting.stop();
    remember();
  }

  private boolean isUntouched() {
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
