/// The nouns of qualitative coding, as values: start with [Transcript] (what is read),
/// [Code] and [Coding] (what a coder does to it) and [Project] (all of that work).
///
/// Everything here is immutable and safe to share between threads, does no input or output, and
/// knows nothing but the Java base library. Every other package may use it. The words are those of
/// `docs/glossary.md`.
@NullMarked
package org.turnstone.model;

import org.jspecify.annotations.NullMarked;
