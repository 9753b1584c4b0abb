/// Finding codings: start with [ExcerptQuery] (what a person wants to see) and [ExcerptSearch]
/// (finds it in a project). [FoundExcerpts] is the answer, which can be grouped and counted out as
/// a [CaseMatrix].
///
/// `TranscriptCodings` has the codings of one transcript in order, with which `CodedHere` answers
/// what overlaps, is near or follows. No text is read: words are asked for through
/// [SearchedProject]. Only `model` is known here.
@NullMarked
package org.turnstone.excerpts;

import org.jspecify.annotations.NullMarked;
