/// Taking coded excerpts out as a table: [ExportPage] is laid over the window, [ExportModel] counts
/// and writes them away from it.
@NullMarked
package org.turnstone.ui.export;

import org.jspecify.annotations.NullMarked;
