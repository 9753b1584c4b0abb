/// Who speaks, found by the lines themselves. [DraftReader] is the way in; a text is sorted into
/// head and turns by [Outline], where [Speakers] decides, and its words become the reading text in
/// [ReadingText].
///
/// Who speaks is decided in two passes over a folder: the first gathers what every transcript says
/// of its labels ([FileLabels]), the second reads with what all of them say together
/// ([LabelEvidence]). The only package that knows commonmark.
@NullMarked
package org.turnstone.transcript.dialog;

import org.jspecify.annotations.NullMarked;
