/// Word documents (DOCX). [WordFormat] is the way in; Apache POI opens the package and finds its
/// parts, [WordBody] walks through the words.
@NullMarked
package org.turnstone.transcript.document.word;

import org.jspecify.annotations.NullMarked;
