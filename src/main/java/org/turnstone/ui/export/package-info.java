/// Taking work out: coded excerpts, a case matrix or memos, in any format. [ExportPage] is laid
/// over the window, [ExportModel] counts and writes away from it.
@NullMarked
package org.turnstone.ui.export;

import org.jspecify.annotations.NullMarked;
