/// The commands: what the window does, for scripts and for machines without a screen.
///
/// [TurnstoneCommand] lists them; each is a class of its own that opens the folder through
/// [FolderArgument], asks the workspace and prints through [Output]. Results go to standard
/// output, progress and problems to standard error. Exit codes: 0 done, 1 could not, 2 wrong use.
/// The shapes of the output are a contract, see `docs/file-format.md`.
@NullMarked
package org.turnstone.cli;

import org.jspecify.annotations.NullMarked;
