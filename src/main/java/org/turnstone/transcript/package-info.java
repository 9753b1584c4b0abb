/// Folders and files become transcripts. Start with [TranscriptReader]: it finds the reader of a
/// file's format (`format.FormatReader`; each format has a package of its own), and makes
/// transcripts of the drafts that this reader hands on (`dialog.DraftReader`). [TranscriptFolder]
/// finds the files.
///
/// The only place that knows file formats of transcripts; it never writes.
@NullMarked
package org.turnstone.transcript;

import org.jspecify.annotations.NullMarked;
