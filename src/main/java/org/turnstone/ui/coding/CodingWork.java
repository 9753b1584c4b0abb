package org.turnstone.ui.coding;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.model.Project;
import org.turnstone.model.Pseudonyms;
import org.turnstone.ui.kit.Visibility;

/// What the parts of the panel have in common: the project as it is, where the person stands, and
/// the one way to change it. To be used on the JavaFX thread.
public final class CodingWork {

  private final String coder;
  private final InstantSource clock;
  private final Visibility visibility;
  private final BiConsumer<String, List<Edit>> perform;
  private final ReadOnlyObjectWrapper<Project> project;
  private final ObjectProperty<Optional<Place>> place =
      new SimpleObjectProperty<>(this, "place", Optional.empty());
  private final ObjectProperty<Pseudonyms> names =
      new SimpleObjectProperty<>(this, "names", Pseudonyms.NONE);
  private final BooleanProperty editable = new SimpleBooleanProperty(this, "editable", true);
  private final List<Consumer<Optional<Action>>> listeners = new ArrayList<>();

  /// A work in which nothing is hidden; otherwise as below.
  public CodingWork(
      Project project, String coder, InstantSource clock, BiConsumer<String, List<Edit>> perform) {
    this(project, coder, clock, new Visibility(), perform);
  }

  /// @param coder who codes
  /// @param perform makes a change under the words that the history shows; [#changed] is called
  ///     once it is made
  /// @param visibility what is hidden just now
  public CodingWork(
      Project project,
      String coder,
      InstantSource clock,
      Visibility visibility,
      BiConsumer<String, List<Edit>> perform) {
    this.visibility = visibility;
    this.project = new ReadOnlyObjectWrapper<>(this, "project", project);
    this.coder = coder;
    this.clock = clock;
    this.perform = perform;
  }

  /// To be told of every change of the project, whoever made it.
  ///
  /// @param action what was done; empty when it is not known, and everything is looked at anew
  public void changed(Project now, Optional<Action> action) {
    project.set(now);
    listeners.forEach(listener -> listener.accept(action));
  }

  public ReadOnlyObjectProperty<Project> projectProperty() {
    return project.getReadOnlyProperty();
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
    return project.get();
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

  void perform(String label, List<Edit> edits) {
    if (editable.get() && !edits.isEmpty()) {
      perform.accept(label, edits);
    }
  }

  /// Adds someone who is told after [#projectProperty] has the new project.
  void listen(Consumer<Optional<Action>> listener) {
    listeners.add(listener);
  }
}
