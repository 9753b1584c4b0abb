package org.turnstone.ui.excerpts;

import org.turnstone.excerpts.ExcerptGroup;
import org.turnstone.model.Coding;

/// A row of the list.
sealed interface Row {

  /// The heading of a group.
  record Head(ExcerptGroup group, boolean open) implements Row {}

  /// An excerpt.
  record One(Coding coding) implements Row {}
}
