package org.turnstone.ui.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.turnstone.edit.Action;
import org.turnstone.edit.Touched;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Project;
import org.turnstone.model.Pseudonyms;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Changes;
import org.turnstone.ui.kit.Visibility;

/// What the views of the codebook have in common: the project as it is, how often its codes are
/// used, and the one way to change it. To be used on the JavaFX thread.
public final class CodebookWork {

  /// What a change of the project means for the codebook.
  ///
  /// @param everything whether it may reach further than is said
  /// @param codes that are there, gone or others now
  /// @param counted codes that are used more or less often now
  record Change(boolean everything, Set<CodeId> codes, Set<CodeId> counted) {}

  /// To be told of changes.
  interface Listener {

    void changed(Change change);
  }

  private final Changes changes;
  private final Visibility visibility;
  private final CodeUse use;
  private final ReadOnlyObjectWrapper<Project> project;
  private final BooleanProperty editable = new SimpleBooleanProperty(this, "editable", true);
  private final ObjectProperty<Pseudonyms> names =
      new SimpleObjectProperty<>(this, "names", Pseudonyms.NONE);
  private final List<Listener> listeners = new ArrayList<>();

  /// @param background where codings are counted
  /// @param transcripts their ids, in order
  /// @param visibility which codes and coders are hidden
  /// @param changes makes changes; [#changed] is called once one is made
  public CodebookWork(
      Background background,
      Project project,
      Collection<String> transcripts,
      Visibility visibility,
      Changes changes) {
    this.project = new ReadOnlyObjectWrapper<>(this, "project", project);
    this.visibility = visibility;
    this.changes = changes.onlyIf(editable::get);
    use = new CodeUse(background, visibility, transcripts, project);
    use.listen(counted -> tell(new Change(false, Set.of(), counted)));
  }

  /// To be told of every change of the project, whoever made it.
  ///
  /// @param action what was done; empty when it is not known, and everything is looked at anew
  public void changed(Project now, Optional<Action> action) {
    project.set(now);
    Touched touched = Touched.by(action);
    tell(new Change(touched.everything(), touched.codes(), Set.of()));
    use.changed(now, action);
  }

  /// To be told when there are other transcripts.
  ///
  /// @param transcripts their ids, in order
  public void filesChanged(List<String> transcripts) {
    use.order(transcripts, () -> tell(new Change(false, Set.of(), Set.of())));
  }

  private void tell(Change change) {
    listeners.forEach(listener -> listener.changed(change));
  }

  /// Whether the project can be changed here.
  public BooleanProperty editableProperty() {
    return editable;
  }

  /// Under which names people are shown where words are quoted.
  public ObjectProperty<Pseudonyms> namesProperty() {
    return names;
  }

  ReadOnlyObjectProperty<Project> projectProperty() {
    return project.getReadOnlyProperty();
  }

  Project project() {
    return project.get();
  }

  Codebook codebook() {
    return project().codebook();
  }

  Visibility visibility() {
    return visibility;
  }

  CodeUse use() {
    return use;
  }

  /// Nothing is made while the project cannot be changed here.
  Changes changes() {
    return changes;
  }

  /// Adds someone who is told after [#projectProperty] has the new project.
  void listen(Listener listener) {
    listeners.add(listener);
  }
}
