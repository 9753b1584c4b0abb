/// Bytes become text: the encoding is found ([Decoded]), what was encoded twice is repaired
/// ([DoubleEncoding]), the text is cut into [Lines]. Knows nothing of interviews.
@NullMarked
package org.turnstone.transcript.text;

import org.jspecify.annotations.NullMarked;
