package org.turnstone.transcript.document;

import java.util.List;

/// A table. What is nested in a cell belongs to the cell.
///
/// @param rows each a list of cells
record Table(List<List<Cell>> rows) implements Block {

  /// @param paragraphs the empty ones too
  record Cell(List<Paragraph> paragraphs) {

    /// Its words on one line.
    String words() {
      return String.join(" ", paragraphs.stream().map(Paragraph::words).toList()).strip();
    }
  }

  @Override
  public int length() {
    return paragraphs().stream().mapToInt(Paragraph::length).sum();
  }

  @Override
  public List<Paragraph> paragraphs() {
    return rows.stream().flatMap(List::stream).flatMap(cell -> cell.paragraphs().stream()).toList();
  }
}
