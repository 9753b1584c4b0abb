package org.turnstone.ui.coding;

import java.util.Optional;
import org.turnstone.model.Code;

/// A row under the tag field.
sealed interface TagChoice {

  /// A code that is there.
  ///
  /// @param parent name of the code above; empty at the top
  /// @param reason why it stands here: "Used 2 minutes ago"; often empty
  record Existing(CodeMatch match, String parent, String reason, int count) implements TagChoice {}

  /// A code that would be made.
  ///
  /// @param path what was typed
  /// @param under the code it would stand below; empty for the top, and for a path
  record New(String path, Optional<Code> under) implements TagChoice {}
}
