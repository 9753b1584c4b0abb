/// Takes the work out to other programs. Start with [ExcerptFile]: excerpts in any [Format], with
/// what [ExcerptReport] says beside them. Tables are [CodedExcerptsCsv] for R, Python and
/// spreadsheets, `ExcerptWorkbook`, and `ExcerptJson`; texts to read are written as a `Document`,
/// which is a web page, Markdown, or a Word text. [CaseTable] and [MemoFile] are the other
/// things that are taken out. All of them are written piece by piece, and there whole or not
/// at all: [WholeFile].
///
/// Knows the model and Jackson. What is in a file is decided by its callers, who read transcripts;
/// here it only becomes a file.
@NullMarked
package org.turnstone.export;

import org.jspecify.annotations.NullMarked;
