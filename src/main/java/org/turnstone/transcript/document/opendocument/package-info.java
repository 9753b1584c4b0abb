/// OpenDocument texts (ODT). [OpenDocumentFormat] is the way in; [OpenDocumentBody] walks through
/// the words, directly over the JDK's parser of XML.
@NullMarked
package org.turnstone.transcript.document.opendocument;

import org.jspecify.annotations.NullMarked;
