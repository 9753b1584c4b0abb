/// The codebook: the tree of codes, and what can be done with a code. Start with [CodebookWork]
/// (the project as it is, how often its codes are used, and the one way to change it), then
/// [CodesSection], the tree as it stands beside the conversation.
///
/// What is decided stands in classes without controls: [CodeTree] keeps the tree and its counts,
/// [CodebookChanges] changes codes. The views beside them only show it.
@NullMarked
package org.turnstone.ui.codebook;

import org.jspecify.annotations.NullMarked;
