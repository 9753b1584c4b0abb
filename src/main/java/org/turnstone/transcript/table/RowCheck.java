package org.turnstone.transcript.table;

import java.util.Set;
import java.util.TreeSet;
import org.turnstone.transcript.format.Remarks;

/// Counts the rows of a table that are not as they should be.
///
/// Rows are told by the number that a spreadsheet shows.
final class RowCheck {

  private final int width;
  private final Rows shorter = new Rows();
  private final Rows longer = new Rows();
  private final Rows withoutWords = new Rows();
  private final Rows longValues = new Rows();
  private final Set<String> longColumns = new TreeSet<>();
  private long last;
  private boolean cellTooLong;
  private boolean quoteIsOpen;

  /// How many rows, and which is the first.
  private static final class Rows {
    private long count;
    private long first;

    private void add(Row row) {
      first = count++ == 0 ? row.number() : first;
    }

    private void tell(Remarks remarks, String one, String several) {
      if (count > 0) {
        remarks.warn(count == 1 ? one.formatted(first) : several.formatted(count, first));
      }
    }
  }

  /// @param width how many cells a row should have; 0 when that is not known
  RowCheck(int width) {
    this.width = width;
  }

  void see(Row row) {
    last = row.number();
    if (width > 0 && row.cells().size() < width) {
      shorter.add(row);
    } else if (width > 0 && row.cells().size() > width) {
      longer.add(row);
    }
  }

  /// A cell that was left out because it is too long for an attribute.
  void longValue(Row row, String column) {
    longColumns.add(column);
    longValues.add(row);
  }

  void withoutWords(Row row) {
    withoutWords.add(row);
  }

  /// The rows are at an end.
  void end(TableRows rows) {
    cellTooLong = rows.cellTooLong();
    quoteIsOpen = !cellTooLong && rows.quoteIsOpen();
    last = cellTooLong ? rows.number() : last;
  }

  void tell(Remarks remarks) {
    shorter.tell(
        remarks,
        "Row %,d has fewer cells than there are columns; those that are missing were read as"
            + " empty.",
        "%,d rows have fewer cells than there are columns, row %,d first; those that are missing"
            + " were read as empty.");
    longer.tell(
        remarks,
        "Row %,d has more cells than there are columns; those that are left over were left out.",
        "%,d rows have more cells than there are columns, row %,d first; those that are left over"
            + " were left out.");
    withoutWords.tell(
        remarks,
        "Row %,d has no words in it and was left out.",
        "%,d rows have no words in them and were left out, row %,d first.");
    String columns = String.join(", ", longColumns).replace("%", "%%");
    longValues.tell(
        remarks,
        "The cell in row %,d is too long for an attribute and was left out (" + columns + ").",
        "%,d cells are too long for attributes and were left out, row %,d first ("
            + columns
            + ").");
    if (cellTooLong) {
      remarks.leftOut(
          "A cell of row %,d is longer than any interview, as when a quotation mark is not closed;"
                  .formatted(last)
              + " this row and all after it were left out.");
    }
    if (quoteIsOpen) {
      remarks.warn(
          "A quotation mark in row %,d is not closed, so all lines after it were read as part of that"
                  .formatted(last)
              + " row.");
    }
  }
}
