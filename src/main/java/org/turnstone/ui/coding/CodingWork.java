package org.turnstone.ui.coding;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.turnstone.edit.Action;
import org.turnstone.model.Project;
import org.turnstone.model.Pseudonyms;
import org.turnstone.ui.kit.Changes;
import org.turnstone.ui.kit.Visibility;

/// What the parts of the panel have in common: the project as it is, where the person stands, and
/// the one way to change it. To be used on the JavaFX thread.
public final class CodingWork {

  private final String coder;
  private final InstantSource clock;
  private final Visibility visibility;
  private final Changes changes;
  private final ObjectProperty<Optional<Place>> place =
      new SimpleObjectProperty<>(this, "place", Optional.empty());
  private final ObjectProperty<Pseudonyms> names =
      new SimpleObjectProperty<>(this, "names", Pseudonyms.NONE);
  private final BooleanProperty editable = new SimpleBooleanProperty(this, "editable", true);
  private final List<Consumer<Optional<Action>>> listeners = new ArrayList<>();
  private Project project;
  private Runnable whenTagged = () -> {};

  /// A work in which nothing is hidden; otherwise as below.
  public CodingWork(Project project, String coder, InstantSource clock, Changes changes) {
    this(project, coder, clock, new Visibility(), changes);
  }

  /// @param coder who codes
  /// @param visibility what is hidden just now
  /// @param changes makes changes; [#changed] is called once one is made
  public CodingWork(
      Project project, String coder, InstantSource clock, Visibility visibility, Changes changes) {
    this.visibility = visibility;
    this.project = project;
    this.coder = coder;
    this.clock = clock;
    this.changes = changes.onlyIf(editable::get);
  }

  /// To be told of every change of the project, whoever made it.
  ///
  /// @param action what was done; empty when it is not known, and everything is looked at anew
  public void changed(Project now, Optional<Action> action) {
    project = now;
    listeners.forEach(listener -> listener.accept(action));
  }

  /// Where the person stands; empty while no transcript is shown.
  public ObjectProperty<Optional<Place>> placeProperty() {
    return place;
  }

  /// Under which names people are shown.
  public ObjectProperty<Pseudonyms> namesProperty() {
    return names;
  }

  /// Whether the project can be changed here.
  public BooleanProperty editableProperty() {
    return editable;
  }

  Project project() {
    return project;
  }

  Optional<Place> place() {
    return place.get();
  }

  /// The words that would be tagged, as they are shown; empty while no transcript is.
  String shownWords() {
    return place().map(here -> names.get().quotation(here.quotation()).words()).orElse("");
  }

  String coder() {
    return coder;
  }

  Visibility visibility() {
    return visibility;
  }

  InstantSource clock() {
    return clock;
  }

  /// Nothing is made while the project cannot be changed here.
  Changes changes() {
    return changes;
  }

  /// From now on runs this when something was tagged, or will be when its turn comes.
  public void whenTagged(Runnable follow) {
    whenTagged = follow;
  }

  void tagged() {
    whenTagged.run();
  }

  /// Adds someone who is told after [#project] is the new one.
  void listen(Consumer<Optional<Action>> listener) {
    listeners.add(listener);
  }
}
