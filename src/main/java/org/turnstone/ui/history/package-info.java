/// What was done in the project, by whom and when, and taking it back. [HistoryModel] holds what is
/// listed and chosen, [HistoryScreen] shows it, [ActionPage] tells what an action did; [ThenPage]
/// shows the codebook as it was on a day. [HistoryActions] is what they ask of the window.
@NullMarked
package org.turnstone.ui.history;

import org.jspecify.annotations.NullMarked;
