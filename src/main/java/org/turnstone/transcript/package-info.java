/// Folders and files become transcripts. Start with [TranscriptReader], which reads top to bottom:
/// bytes to lines ([FileText]), lines to head and turns ([Outline], where [Speakers] decides),
/// turns to the reading text ([ReadingText]).
///
/// Who speaks is decided in two passes over a folder: the first gathers what every file says of its
/// labels ([FileLabels]), the second reads with what all of them say together ([LabelEvidence]).
/// The only package that knows commonmark and file formats; it never writes.
@NullMarked
package org.turnstone.transcript;

import org.jspecify.annotations.NullMarked;
