/// Takes the work out to other programs. [CodedExcerptsCsv] is the table that analysts open in R,
/// Python or a spreadsheet: a row for each coding, with who said it and after which question.
/// [CsvTable] is how every table of the program is written.
///
/// Knows the model and Jackson's CSV writer. What is in a table is decided by its callers, who read
/// transcripts; here it only becomes a file.
@NullMarked
package org.turnstone.export;

import org.jspecify.annotations.NullMarked;
