package org.turnstone.transcript.format;

import org.jspecify.annotations.Nullable;
import org.turnstone.transcript.text.Decoded;

/// What was seen of the beginning of a file, shared by all who read it from different places. Found
/// twice when two threads look at once, which does no harm.
final class Beginning {

  /// Its first bytes, as many as a [Sample] has.
  volatile byte @Nullable [] bytes;

  volatile Decoded.@Nullable Encoding encoding;
}
