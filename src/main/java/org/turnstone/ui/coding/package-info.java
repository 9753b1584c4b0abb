/// The panel beside the conversation, where codes are given. Start with [CodingWork] (where the
/// person stands and the one way to change the project) and [CodingPanel] (the tag field, the
/// chips, the tree of codes and the memo, from top to bottom).
///
/// What is decided stands in classes without controls: [TagModel] tags, [TagSearch] finds the
/// code that is being typed, [SuggestionsModel] finds those of like turns, [CodeTree] keeps the
/// tree and its counts, [CodebookChanges] changes codes, [MemoModel] keeps what is written. The
/// views beside them only show it.
@NullMarked
package org.turnstone.ui.coding;

import org.jspecify.annotations.NullMarked;
