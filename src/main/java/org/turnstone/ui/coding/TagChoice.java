package org.turnstone.ui.coding;

import java.util.List;
import java.util.Optional;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.Project;
import org.turnstone.workspace.Tagging;

/// A row under the tag field.
sealed interface TagChoice {

  /// The code, with what has to be made of it in a project.
  ///
  /// @throws IllegalArgumentException when it cannot be made or is not clear, with a sentence
  Tagging.Resolved in(Project project);

  /// The code as it is, or would be.
  ///
  /// @throws IllegalArgumentException as [#in]
  Code code(Project project);

  /// A code that is there.
  ///
  /// @param parent name of the code above; empty at the top
  /// @param reason why it stands here: "Used 2 minutes ago"; often empty
  record Existing(CodeMatch match, String parent, String reason, int count) implements TagChoice {

    @Override
    public Tagging.Resolved in(Project project) {
      return new Tagging.Resolved(match.code().id(), match.code().name(), List.of());
    }

    @Override
    public Code code(Project project) {
      return match.code();
    }
  }

  /// A code that would be made.
  ///
  /// @param path what was typed
  /// @param under the code it would stand below; empty for the top, and for a path
  record New(String path, Optional<Code> under) implements TagChoice {

    @Override
    public Tagging.Resolved in(Project project) {
      return Tagging.code(project, path, under.map(Code::id));
    }

    @Override
    public Code code(Project project) {
      Tagging.Resolved resolved = in(project);
      return project
          .codebook()
          .find(resolved.id())
          .orElseGet(() -> ((Edit.CodeAdded) resolved.made().getLast()).code());
    }
  }
}
