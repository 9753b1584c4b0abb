package org.turnstone.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.Excerpt;
import org.turnstone.model.TurnOutline;

/// Coded excerpts as a table: a row for each coding. The columns are a contract, see
/// `docs/file-format.md`; the attributes of the transcripts follow them, a column each.
public final class CodedExcerptsCsv implements ExcerptWriter {

  /// The columns that are always there, in order.
  public static final List<String> COLUMNS =
      List.of(
          "code",
          "code_path",
          "excerpt",
          "question",
          "transcript",
          "title",
          "file",
          "turn",
          "speaker",
          "role",
          "start",
          "end",
          "coder",
          "coded_at",
          "memo");

  private final List<String> attributes;
  private final CsvTable table;

  CodedExcerptsCsv(OutputStream out, List<String> attributes, CsvTable.Flavour flavour)
      throws IOException {
    this(new OutputStreamWriter(out, StandardCharsets.UTF_8), attributes, flavour);
  }

  private CodedExcerptsCsv(Writer out, List<String> attributes, CsvTable.Flavour flavour)
      throws IOException {
    this.attributes = attributes;
    this.table = new CsvTable(out, columns(attributes), flavour);
  }

  @Override
  public void excerpt(Excerpt excerpt) throws IOException {
    table.row(row(excerpt, attributes));
  }

  @Override
  public void close() throws IOException {
    table.close();
  }

  /// Writes the excerpts, in the order they come, to a file that is there whole or not at all, see
  /// [WholeFile].
  ///
  /// @param attributes names of the attribute columns
  /// @return how many excerpts were written
  /// @throws IOException when the file cannot be written; the target is then as it was
  public static long write(
      Stream<Excerpt> excerpts, List<String> attributes, Path target, CsvTable.Flavour flavour)
      throws IOException {
    return WholeFile.write(
        target,
        out -> {
          Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          return write(excerpts, attributes, text, flavour);
        });
  }

  /// Writes the excerpts, in the order they come; the writer is closed.
  ///
  /// @return how many excerpts were written
  public static long write(
      Stream<Excerpt> excerpts, List<String> attributes, Writer out, CsvTable.Flavour flavour)
      throws IOException {
    long written = 0;
    try (CodedExcerptsCsv csv = new CodedExcerptsCsv(out, attributes, flavour)) {
      for (Iterator<Excerpt> each = excerpts.iterator(); each.hasNext(); written++) {
        csv.excerpt(each.next());
      }
    }
    return written;
  }

  /// An attribute that is called like one of the fixed columns says so in its heading, for a table
  /// with two columns of one name is read wrongly by most programs.
  static List<String> columns(List<String> attributes) {
    List<String> columns = new ArrayList<>(COLUMNS);
    for (String attribute : attributes) {
      columns.add(COLUMNS.contains(attribute) ? attribute + " (attribute)" : attribute);
    }
    return columns;
  }

  private static List<String> row(Excerpt excerpt, List<String> attributes) {
    Coding coding = excerpt.coding();
    boolean placed = excerpt.turns().isPresent();
    List<String> cells = new ArrayList<>(COLUMNS.size() + attributes.size());
    cells.add(excerpt.code());
    cells.add(String.join(Codebook.SEPARATOR, excerpt.codePath()));
    cells.add(excerpt.words());
    cells.add(excerpt.question());
    cells.add(coding.transcript());
    cells.add(excerpt.title());
    cells.add(excerpt.file());
    cells.add(excerpt.turns().map(TurnOutline.Span::toString).orElse(""));
    cells.add(excerpt.speaker());
    cells.add(placed ? excerpt.role().word() : "");
    cells.add(placed ? Integer.toString(coding.range().start()) : "");
    cells.add(placed ? Integer.toString(coding.range().end()) : "");
    cells.add(coding.coder());
    cells.add(coding.at().truncatedTo(ChronoUnit.SECONDS).toString());
    cells.add(coding.memo());
    for (String attribute : attributes) {
      cells.add(excerpt.attributes().getOrDefault(attribute, ""));
    }
    return cells;
  }
}
