/// The Find screen. Start with [FindScreen] (what narrows down at the left; query, triage, hits and
/// preview in the centre) and [FindModel], which asks the index away from the window and lets the
/// latest question win. [TriageModel] goes through the hits for a code, [SavedSearches] keeps
/// queries, [Facet] says what hits can be narrowed down to.
///
/// All hits are a list ([HitRows]) of which only some pages are read. [QueryPieces] knows which
/// part of a query is coloured how, [HitContext] what stands around the words found.
@NullMarked
package org.turnstone.ui.search;

import org.jspecify.annotations.NullMarked;
