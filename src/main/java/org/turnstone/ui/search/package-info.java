/// The Find screen. Start with [FindScreen] (what narrows down at the left; query, hits and preview
/// in the centre) and [FindModel], which asks the index away from the window and lets the latest
/// question win.
///
/// [QueryPieces] knows which part of a query is coloured how, [HitContext] what stands around the
/// words found.
@NullMarked
package org.turnstone.ui.search;

import org.jspecify.annotations.NullMarked;
