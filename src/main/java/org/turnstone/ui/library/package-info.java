/// The list of transcripts at the left of the reading screen. Start with [LibraryModel], which
/// knows what is listed and what is chosen, and [TranscriptList], which shows it.
///
/// [ProgressTally] counts how far each transcript is coded and at which [Pace]; a [Choice] makes a
/// [Listing] of that. Both is done away from the window.
@NullMarked
package org.turnstone.ui.library;

import org.jspecify.annotations.NullMarked;
