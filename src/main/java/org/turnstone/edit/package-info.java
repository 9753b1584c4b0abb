/// What people do to a project, as values. Start with [Edit] (one change, with its inverse), then
/// [Action] (what a person did at once) and [Fold] (actions in, project out, with the rules for
/// work that met). [History] says what can be undone, [Aftermath] what came after an action and
/// builds on it, [MemoDates] when memos were changed; [CodebookEdits] makes the actions that touch
/// many codings.
///
/// Everything here is immutable, does no input or output, and knows only `model`.
@NullMarked
package org.turnstone.edit;

import org.jspecify.annotations.NullMarked;
