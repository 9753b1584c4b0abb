/// The panel beside the conversation, where codes are given. Start with [CodingWork] (where the
/// person stands and the one way to change the project) and [CodingPanel] (the tag field, the
/// chips and the memo; the tree of codes between them comes from outside).
///
/// What is decided stands in classes without controls: [TagModel] tags, [TagSearch] finds the
/// code that is being typed, [SuggestionsModel] finds those of like turns, [MemoModel] keeps what
/// is written. The views beside them only show it.
@NullMarked
package org.turnstone.ui.coding;

import org.jspecify.annotations.NullMarked;
