/// One open project, and what a person does with it: the same for the window and the commands.
///
/// Start with [OpenFolder], which reads top to bottom (list, read and parse, load the journal,
/// update the index), and [Workspace], which it gives back. [Tagging], [Triage], [Excerpts],
/// [Memos], [CodebookImport] and [AsItWas] are the other use cases. [Places] and [Settings] say
/// where things are kept that are not a project's.
///
/// Nothing here waits for a screen or knows one. Every method may be called from any thread; those
/// that read or write files say so.
@NullMarked
package org.turnstone.workspace;

import org.jspecify.annotations.NullMarked;
