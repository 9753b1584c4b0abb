package org.turnstone.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// What was done, as a table: a row for each action.
public final class HistoryCsv {

  /// The columns, in order.
  public static final List<String> COLUMNS = List.of("at", "coder", "action", "holds");

  /// @param action a sentence
  /// @param holds whether it was not taken back since
  public record Row(Instant at, String coder, String action, boolean holds) {}

  private HistoryCsv() {}

  /// Writes a file that is there whole or not at all, see [WholeFile].
  ///
  /// @return how many rows were written
  /// @throws IOException when the file cannot be written; the target is then as it was
  public static long write(Stream<Row> rows, Path target, CsvTable.Flavour flavour)
      throws IOException {
    return WholeFile.write(
        target,
        out -> {
          long written = 0;
          OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          try (CsvTable table = new CsvTable(writer, COLUMNS, flavour)) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); written++) {
              Row row = each.next();
              table.row(
                  List.of(
                      row.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                      row.coder(),
                      row.action(),
                      row.holds() ? "yes" : "no"));
            }
          }
          return written;
        });
  }
}
