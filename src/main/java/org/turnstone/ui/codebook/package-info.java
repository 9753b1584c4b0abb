/// The codebook: the tree of codes, and what can be done with a code. Start with [CodebookWork]
/// (the project as it is, how often its codes are used, and the one way to change it), then
/// [CodeTreeView] with its keys ([TreeKey]), which [CodesSection] puts beside the conversation and
/// [CodesScreen] on a screen of its own, with the [CodePage] of the selected code.
///
/// What is decided stands in classes without controls: [CodeTree] keeps the tree and its counts,
/// [CodebookChanges] changes codes, [CodeDrop] says what letting go would do, [SplitModel] who gets
/// which coding. [CodebookFiles] brings codes in and takes them out.
@NullMarked
package org.turnstone.ui.codebook;

import org.jspecify.annotations.NullMarked;
