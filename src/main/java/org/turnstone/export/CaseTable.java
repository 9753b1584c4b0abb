package org.turnstone.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.turnstone.model.Code;
import org.turnstone.model.Codebook;

/// A case matrix as it is written to a file: how often each code was used on each transcript. It
/// has a row for every transcript, also those without codings, and a column for each code; a code
/// counts its own codings, not those below it.
///
/// @param attributes names of all attributes, each once
/// @param columns in the order of the codebook
public record CaseTable(List<String> attributes, List<Column> columns, List<Row> rows) {

  private static final List<String> FIXED = List.of("transcript", "title");

  /// @param path names from the top of the codebook down to the code
  public record Column(Code code, List<String> path) {}

  /// @param transcript id of the transcript
  /// @param attributes its values, by name
  /// @param counts a number for each column
  public record Row(
      String transcript, String title, Map<String, String> attributes, List<Integer> counts) {}

  /// Writes it as CSV, there whole or not at all.
  ///
  /// @param counts how often; without, 1 where a code was used and 0 where not
  public void writeCsv(Path target, boolean counts, CsvTable.Flavour flavour) throws IOException {
    WholeFile.write(
        target,
        out -> {
          writeCsv(out, counts, flavour);
          return rows.size();
        });
  }

  /// Writes it as the one sheet of a workbook, there whole or not at all.
  public void writeXlsx(Path target, boolean counts) throws IOException {
    WholeFile.write(
        target,
        out -> {
          try (Workbook workbook = new Workbook(out)) {
            CaseSheet.write(workbook, this, counts);
          }
          return rows.size();
        });
  }

  /// The same with the first rows only.
  public CaseTable first(int most) {
    return new CaseTable(attributes, columns, rows.subList(0, Math.min(most, rows.size())));
  }

  /// Names of all columns, each once: the path of a code tells it from an attribute of that name.
  List<String> headings() {
    List<String> headings = new ArrayList<>(FIXED);
    List<String> paths =
        columns.stream().map(each -> String.join(Codebook.SEPARATOR, each.path())).toList();
    for (String name : attributes) {
      boolean taken = FIXED.contains(name) || paths.contains(name);
      headings.add(taken ? name + " (attribute)" : name);
    }
    paths.forEach(path -> headings.add(FIXED.contains(path) ? path + " (code)" : path));
    return headings;
  }

  /// Writes the same to a stream, which is closed.
  public void writeCsv(OutputStream out, boolean counts, CsvTable.Flavour flavour)
      throws IOException {
    OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (CsvTable table = new CsvTable(writer, headings(), flavour)) {
      for (Row row : rows) {
        List<String> cells = new ArrayList<>(List.of(row.transcript(), row.title()));
        attributes.forEach(name -> cells.add(row.attributes().getOrDefault(name, "")));
        row.counts().forEach(n -> cells.add(Integer.toString(counts ? n : Math.min(n, 1))));
        table.row(cells);
      }
    }
  }
}
