/// Finding turns: start with [TurnIndex] (the searchable copy of all turns) and [TurnQuery] (what a
/// person asks of it); `docs/query-language.md` is the contract of both.
///
/// [Likeness] answers another question: which codes turns have that are like these words.
///
/// `QueryParser` reads the line, `QueryCompiler` makes a Lucene query of it for one [Scope],
/// `TurnSets` finds the turns, `TurnBlocks` knows which documents they are, an `Arrangement` puts
/// them in order when they are looked at, `CutText` finds the words to mark. The codings, memos,
/// roles and attributes of a project are never indexed: they filter. Lucene stays in this package,
/// and only `model` is known here.
///
/// [Found] keeps all hits of a query in order and counts them by kind; [Narrowing] finds and writes
/// the parts of a query that narrow it down to values of fields.
@NullMarked
package org.turnstone.search;

import org.jspecify.annotations.NullMarked;
