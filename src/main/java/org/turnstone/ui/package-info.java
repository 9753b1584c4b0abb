/// The window: where JavaFX is, and only here. [TurnstoneWindow] opens it; [Desk] is what is done
/// in it; [CurrentFolder] opens and leaves folders, one at a time; [OpenProject] puts the views of
/// a project together and tells each of them what the others did, because they do not know each
/// other.
///
/// `kit` has the small parts and the look, `shell` the frame, `start` the first page, and there is
/// a package for each thing one does in a project: `library` (choose a transcript), `transcript`
/// (read it), `coding` (tag it), `codebook`, `search`, `excerpts`, `export`, `memos`, `history`,
/// `people` (who codes, who is shown), `speakers` (who speaks, and under which name), `check` (what
/// was read, and how). `palette` leads to all of them.
@NullMarked
package org.turnstone.ui;

import org.jspecify.annotations.NullMarked;
