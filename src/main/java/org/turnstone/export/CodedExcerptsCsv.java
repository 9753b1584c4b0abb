package org.turnstone.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.Excerpt;
import org.turnstone.model.TurnOutline;

/// Coded excerpts as a table: a row for each coding. The columns are a contract, see
/// `docs/file-format.md`; the attributes of the transcripts follow them, a column each.
public final class CodedExcerptsCsv {

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

  private CodedExcerptsCsv() {}

  /// Writes the excerpts, in the order they come, to a file. The file is written beside the target
  /// and moved there when it is whole, so that what stood there before stays if anything fails. A
  /// link stays one, and what is no file (a pipe, a device) is written to as it is.
  ///
  /// @param attributes names of the attribute columns
  /// @return how many excerpts were written
  /// @throws IOException when the file cannot be written; the target is then as it was
  public static long write(
      Stream<Excerpt> excerpts, List<String> attributes, Path target, CsvTable.Flavour flavour)
      throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
        return write(excerpts, attributes, out, flavour);
      }
    }
    Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path unfinished =
        file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      long written;
      try (Writer out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
        written = write(excerpts, attributes, out, flavour);
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      return written;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /// Writes the excerpts, in the order they come; the writer is closed.
  ///
  /// @return how many excerpts were written
  public static long write(
      Stream<Excerpt> excerpts, List<String> attributes, Writer out, CsvTable.Flavour flavour)
      throws IOException {
    long written = 0;
    try (CsvTable table = new CsvTable(out, columns(attributes), flavour)) {
      for (Iterator<Excerpt> each = excerpts.iterator(); each.hasNext(); written++) {
        table.row(row(each.next(), attributes));
      }
    }
    return written;
  }

  /// An attribute that is called like one of the fixed columns says so in its heading, for a table
  /// with two columns of one name is read wrongly by most programs.
  private static List<String> columns(List<String> attributes) {
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
