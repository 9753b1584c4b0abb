/// What a person should look at before coding begins. [FolderReport] is the import report: what was
/// read, what was repaired or left out and why, and which transcripts are unlike the others
/// ([Outliers]). Reads no files and knows only the model.
@NullMarked
package org.turnstone.check;

import org.jspecify.annotations.NullMarked;
