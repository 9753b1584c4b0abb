package org.turnstone.transcript.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/// The rows of a table, one after the other. Lenient: rows may differ in length, and what stands
/// after a closing quotation mark belongs to the cell.
final class TableRows implements Closeable {

  /// As many characters as a cell may have; the interview of a whole day has a tenth of them.
  private static final int LONGEST_CELL = 16 << 20;

  private final LineStarts lines;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private long number;
  private boolean cellTooLong;

  TableRows(Reader characters, char separator) {
    lines = new LineStarts(characters);
    reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .build(handler(), lines);
    records = reader.iterator();
  }

  private static CsvRecordHandler handler() {
    return CsvRecordHandler.builder()
        .maxFieldSize(LONGEST_CELL)
        .maxRecordSize(4 * LONGEST_CELL)
        .build();
  }

  /// The next row that is not blank; empty at the end, or where reading cannot go on.
  Optional<Row> next() throws IOException {
    try {
      while (!cellTooLong && records.hasNext()) {
        CsvRecord record = records.next();
        number++;
        long start = lines.start(record.getStartingLineNumber());
        Row row = new Row(record.getFields(), number, start);
        if (!row.isBlank()) {
          return Optional.of(row);
        }
      }
    } catch (CsvParseException tooLong) {
      cellTooLong = true;
      number++;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return Optional.empty();
  }

  /// How many rows were read so far, blank ones among them.
  long number() {
    return number;
  }

  /// Whether reading ended at a cell that is too long.
  boolean cellTooLong() {
    return cellTooLong;
  }

  /// Whether, at the end, the last row has a quotation mark that is not closed, and so took in
  /// lines that may have been rows.
  boolean quoteIsOpen() {
    return lines.quoteIsOpen();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
