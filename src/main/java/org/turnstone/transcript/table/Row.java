package org.turnstone.transcript.table;

import java.util.List;
import org.turnstone.transcript.text.Blanks;

/// A row of a table.
///
/// @param number counted from 1, the header and empty rows among them, as a spreadsheet does
/// @param character of the stream at which it begins
record Row(List<String> cells, long number, long character) {

  /// What stands in a column; empty in a row that ends before.
  String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(cell -> Blanks.start(cell) == cell.length());
  }
}
