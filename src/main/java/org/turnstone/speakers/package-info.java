/// Who speaks in the transcripts of a project. Start with [Roster] (every speaker with its labels
/// and how much is said) and [Proposals] (labels that are probably one speaker, with the reason).
///
/// Knows only the model, and reads no file: everything is counted from the catalogue.
@NullMarked
package org.turnstone.speakers;

import org.jspecify.annotations.NullMarked;
