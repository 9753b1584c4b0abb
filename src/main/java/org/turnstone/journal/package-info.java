/// What was done, kept on disk: a line for each action, forced to the disk before it counts as
/// saved, never rewritten. Start with [ProjectJournal] (one open project); [ActionLine] and
/// [EditJson] are the file format, which `docs/file-format.md` explains; [JournalWriter] is the
/// only class that writes to a journal, [JournalCache] reads them again quickly.
///
/// Interview text goes into journals and their packed copies in the cache, and nowhere else: not
/// into logs, problems or errors.
@NullMarked
package org.turnstone.journal;

import org.jspecify.annotations.NullMarked;
