/// Who speaks, found by the lines themselves. [DraftReader] is the way in; a text is sorted into
/// head and turns by [Outline], where [Speakers] decides, and its words become the reading text in
/// [ReadingText].
///
/// Every transcript is read by itself first and says what its labels are ([OwnLabels]). What all of
/// a folder say together ([LabelEvidence]) makes a difference to few; these are read again. The
/// only package that knows commonmark.
@NullMarked
package org.turnstone.transcript.dialog;

import org.jspecify.annotations.NullMarked;
