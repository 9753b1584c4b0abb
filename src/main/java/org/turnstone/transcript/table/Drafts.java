package org.turnstone.transcript.table;

import java.io.IOException;
import org.turnstone.transcript.format.FormatReader.Taker;
import org.turnstone.transcript.format.Position;

/// Makes drafts of the rows of a table as they come.
interface Drafts {

  /// @param position at which the row can be read without those before it
  /// @return whether more rows are wanted
  boolean row(Row row, Position position, Taker taker) throws IOException;

  /// There are no more rows.
  void end(Taker taker) throws IOException;
}
