/// Reading coded excerpts: start with [ExcerptsScreen] (how it is put together) and [ExcerptsModel]
/// (what is asked, found and chosen). Finding runs away from the window and is asked again after
/// every change; `WordsAround` are read when an excerpt comes into sight.
///
/// `Filters` is what the chips say, `Rows` what the list shows, `ExcerptView` one excerpt.
/// `CaseMatrixPage` shows the same excerpts as a table. What is done elsewhere is asked of
/// [ExcerptsActions].
@NullMarked
package org.turnstone.ui.excerpts;

import org.jspecify.annotations.NullMarked;
