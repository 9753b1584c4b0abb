package org.turnstone.export;

import java.io.Closeable;
import java.io.IOException;
import org.turnstone.model.Excerpt;

/// One file of excerpts being written, piece by piece and in order, so that it can be longer than
/// memory. Closing it ends the file.
interface ExcerptWriter extends Closeable {

  /// What stands over the excerpts that follow. Tables have none.
  default void heading(Heading heading) throws IOException {}

  void excerpt(Excerpt excerpt) throws IOException;
}
