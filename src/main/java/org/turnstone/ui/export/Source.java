package org.turnstone.ui.export;

import java.util.List;
import org.turnstone.model.Coding;
import org.turnstone.model.Memo;

/// Where the export takes things from.
sealed interface Source {

  /// The project; the page lets one choose among all of it.
  record Everything() implements Source {}

  /// What a list shows: these codings, whatever else there is.
  record Listed(List<Coding> codings) implements Source {}

  /// What a list shows: these memos.
  record ListedMemos(List<Memo> memos) implements Source {}
}
