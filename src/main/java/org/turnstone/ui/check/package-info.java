/// The import report: what was read of a folder, what was doubtful, and what one can do about it.
/// Start with [ReportPage]; a row of it is a [FindingCell], its remedies are in [RemedyMenu].
@NullMarked
package org.turnstone.ui.check;

import org.jspecify.annotations.NullMarked;
