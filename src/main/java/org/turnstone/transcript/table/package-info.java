/// Data sets: tables as CSV and TSV with a transcript or a turn in each row. Begin with
/// [TableFormat]; [Table] decides by the first rows what the columns hold ([Plan]), [TableRows]
/// reads rows one after the other and knows where each begins, [TranscriptRows] and [TurnRows] make
/// drafts of them. The only package that knows FastCSV.
@NullMarked
package org.turnstone.transcript.table;

import org.jspecify.annotations.NullMarked;
