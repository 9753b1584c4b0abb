/// Files that are no text and are not read, told by how they begin, each with the sentence that
/// helps.
@NullMarked
package org.turnstone.transcript.document.other;

import org.jspecify.annotations.NullMarked;
