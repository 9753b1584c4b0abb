package org.turnstone.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/// A table being written as CSV by RFC 4180: a header always, records ended by CRLF, cells quoted
/// where they must be, quotes in them doubled, line ends in them kept as they are. Rows are written
/// as they come, so a table can be longer than memory. For one thread.
public final class CsvTable implements Closeable {

  /// How the file is meant to be opened.
  public enum Flavour {
    /// By programs: UTF-8 and nothing else.
    PLAIN,
    /// By a spreadsheet: a byte order mark, without which Excel takes UTF-8 for the local charset,
    /// and an apostrophe before cells that it would otherwise run as a formula.
    SPREADSHEET
  }

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
          .disable(CsvWriteFeature.ALWAYS_QUOTE_NUMBERS)
          .build();

  private final Flavour flavour;
  private final SequenceWriter rows;

  /// Writes the header.
  ///
  /// @param out closed with this table
  /// @throws IOException when it cannot be written to
  public CsvTable(Writer out, List<String> columns, Flavour flavour) throws IOException {
    this.flavour = flavour;
    if (flavour == Flavour.SPREADSHEET) {
      out.write(BYTE_ORDER_MARK);
    }
    CsvSchema schema = CsvSchema.emptySchema().withLineSeparator("\r\n");
    this.rows = written(() -> MAPPER.writer(schema).writeValues(out));
    row(columns);
  }

  /// Writes one row; a cell for each column.
  ///
  /// @throws IOException when the file cannot be written to
  public void row(List<String> cells) throws IOException {
    List<String> safe =
        flavour == Flavour.PLAIN ? cells : cells.stream().map(CsvTable::guarded).toList();
    written(() -> rows.write(safe));
  }

  @Override
  public void close() throws IOException {
    written(
        () -> {
          rows.close();
          return rows;
        });
  }

  private static String guarded(String cell) {
    return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private interface Writing<T> {
    T write() throws IOException;
  }

  /// Jackson's exceptions are unchecked and hide the disk's own; callers get that one.
  private static <T> T written(Writing<T> writing) throws IOException {
    try {
      return writing.write();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    } catch (JacksonException failure) {
      throw failure.getCause() instanceof IOException cause ? cause : new IOException(failure);
    }
  }
}
