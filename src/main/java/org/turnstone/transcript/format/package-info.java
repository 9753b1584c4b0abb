/// What every format of transcripts has in common. A [FormatReader] recognises files by a [Sample],
/// and turns a [Source] (one file while it is read) into [Draft]s: transcripts that have no turns
/// and positions yet. To add a format, write a reader beside the others and name it in
/// `TranscriptReader`'s list.
@NullMarked
package org.turnstone.transcript.format;

import org.jspecify.annotations.NullMarked;
