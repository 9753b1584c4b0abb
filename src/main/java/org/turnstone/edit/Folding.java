package org.turnstone.edit;

import org.turnstone.model.Project;

/// A project while edits go into it.
final class Folding {

  /// Name of a code of which no journal says anything yet.
  static final String UNKNOWN_CODE = "unknown code";

  private Project project;

  Folding(Project project) {
    this.project = project;
  }

  Project project() {
    return project;
  }

  void begin(Fold.Author author) {}

  void apply(Action action) {
    begin(Fold.Author.of(action));
    action.edits().forEach(this::apply);
  }

  void apply(Edit edit) {}
}
