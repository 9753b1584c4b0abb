package org.turnstone.ui.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Touched;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Project;
import org.turnstone.ui.kit.Visibility;
import org.turnstone.workspace.CodeCounts;

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

  private final BiConsumer<String, List<Edit>> perform;
  private final Visibility visibility;
  private final CodeCounts counts;
  private final ReadOnlyObjectWrapper<Project> project;
  private final BooleanProperty editable = new SimpleBooleanProperty(this, "editable", true);
  private final List<Listener> listeners = new ArrayList<>();

  /// @param transcripts their ids, in order
  /// @param visibility which codes are hidden
  /// @param perform makes a change under the words that the history shows; [#changed] is called
  ///     once it is made
  public CodebookWork(
      Project project,
      Collection<String> transcripts,
      Visibility visibility,
      BiConsumer<String, List<Edit>> perform) {
    this.project = new ReadOnlyObjectWrapper<>(this, "project", project);
    this.visibility = visibility;
    this.perform = perform;
    counts = new CodeCounts(transcripts, project);
  }

  /// To be told of every change of the project, whoever made it.
  ///
  /// @param action what was done; empty when it is not known, and everything is looked at anew
  public void changed(Project now, Optional<Action> action) {
    project.set(now);
    Set<CodeId> counted = counts.update(now, action);
    Touched touched = Touched.by(action);
    Change change = new Change(touched.everything(), touched.codes(), counted);
    listeners.forEach(listener -> listener.changed(change));
  }

  /// Whether the project can be changed here.
  public BooleanProperty editableProperty() {
    return editable;
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

  CodeCounts counts() {
    return counts;
  }

  /// Does nothing where nothing can be changed, or nothing is.
  void perform(String label, List<Edit> edits) {
    if (editable.get() && !edits.isEmpty()) {
      perform.accept(label, edits);
    }
  }

  /// Adds someone who is told after [#projectProperty] has the new project.
  void listen(Listener listener) {
    listeners.add(listener);
  }
}
