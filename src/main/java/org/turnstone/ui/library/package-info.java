/// The list of transcripts at the left of the reading screen. [LibraryModel] knows what is listed
/// and what is chosen, [ProgressTally] counts how far each transcript is coded, and
/// [TranscriptList] shows both.
@NullMarked
package org.turnstone.ui.library;

import org.jspecify.annotations.NullMarked;
