package org.turnstone.transcript.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.turnstone.transcript.format.Sample;
import org.turnstone.transcript.text.Blanks;

/// How a table is written and what it holds, by its first rows.
///
/// @param header names of the columns; empty when the table has none
record Table(char separator, List<String> header, Plan plan) {

  /// What Excel writes and understands as a first line.
  private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=(.)\\R");

  private static final Pattern RULE = Pattern.compile(":?-{2,}:?");
  private static final Pattern COLUMN = Pattern.compile("(?!.*:(\\s|$))[^.?!]{0,60}");
  private static final int ROWS = 200;

  /// With more rows of another width than the first, nine of ten [#ROWS] are not even.
  private static final int UNEVEN = ROWS / 8;

  /// Empty when the file is no table.
  static Optional<Table> of(Sample sample) {
    String text = sample.text().orElse("");
    boolean named = isNamedAsTable(sample.path());
    boolean cut = sample.start().length == Sample.SIZE;
    List<Table> found = new ArrayList<>();
    for (char separator : separators(text)) {
      if (named || partsFirstRow(text, separator)) {
        List<Row> rows = rows(text, separator, cut);
        if (!rows.isEmpty() && (rows.getFirst().cells().size() > 1 || named)) {
          of(rows, separator, named).ifPresent(found::add);
        }
      }
    }
    return found.stream()
        .filter(table -> !(table.plan instanceof Plan.Nothing))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  static boolean isNamedAsTable(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return Stream.of(".csv", ".tsv", ".tab").anyMatch(name::endsWith);
  }

  /// Whether this row only says by which character cells are parted.
  static boolean isSeparatorRow(Row row) {
    return row.number() == 1 && row.cells().size() == 2 && row.cell(0).equals("sep=");
  }

  private static char[] separators(String text) {
    Matcher line = SEPARATOR_LINE.matcher(text);
    return line.lookingAt() ? line.group(1).toCharArray() : ",;\t|".toCharArray();
  }

  /// Whether the first row may have several cells, by a look at the first line that is not blank:
  /// most texts have no tabs or bars there and need not be parsed for each.
  private static boolean partsFirstRow(String text, char separator) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == separator || c == '"') {
        return true;
      }
      if ((c == '\n' || c == '\r') && !blank) {
        return false;
      }
      blank &= Blanks.isBlank(c);
    }
    return false;
  }

  /// The rows as far as they are whole; none when they turn out to be the lines of a text.
  private static List<Row> rows(String text, char separator, boolean cut) {
    if (separator == '"' || separator == '\n' || separator == '\r') {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    int uneven = 0;
    try (TableRows reader = new TableRows(new StringReader(text), separator)) {
      Optional<Row> row = reader.next();
      while (row.isPresent() && rows.size() < ROWS) {
        if (!isSeparatorRow(row.get())) {
          rows.add(row.get());
          uneven += row.get().cells().size() == rows.getFirst().cells().size() ? 0 : 1;
          if (uneven > UNEVEN && !areColumnNames(rows.getFirst().cells())) {
            return List.of();
          }
        }
        row = reader.next();
      }
      if (cut && row.isEmpty() && !rows.isEmpty()) {
        rows.removeLast();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static Optional<Table> of(List<Row> rows, char separator, boolean named) {
    List<String> first = rows.getFirst().cells();
    List<Row> rest = rows.subList(1, rows.size());
    Columns columns = new Columns(rest);
    int width = first.size();
    double even = share(rest, width);
    boolean markdown = isMarkdown(rows);
    boolean columnNames = areColumnNames(first);
    if (columnNames && even >= 0.3 && !markdown) {
      Optional<Plan> byNames = PlanByNames.of(first, columns);
      if (byNames.isPresent() && (width > 1 || named)) {
        return Optional.of(new Table(separator, first, byNames.get()));
      }
    }
    if (width < 2 || markdown || even < 0.9) {
      return Optional.empty();
    }
    Optional<Plan> dialogues = PlanByCells.ofDialogues(columns, width);
    if (dialogues.isPresent()) {
      return Optional.of(new Table(separator, columnNames ? first : List.of(), dialogues.get()));
    }
    Optional<Plan> turns = PlanByCells.ofTurns(new Columns(rows), width, separator);
    if (turns.isPresent()) {
      return Optional.of(new Table(separator, List.of(), turns.get()));
    }
    return nothing(first, columns, separator, named && columnNames);
  }

  private static boolean areColumnNames(List<String> cells) {
    return cells.stream().allMatch(cell -> COLUMN.matcher(cell.strip()).matches());
  }

  private static Optional<Table> nothing(
      List<String> header, Columns columns, char separator, boolean named) {
    long numbers = IntStream.range(0, header.size()).filter(columns::areNumbers).count();
    boolean mostlyNumbers =
        header.size() > 2 && columns.rows().size() > 1 && 2 * numbers >= header.size();
    if (mostlyNumbers) {
      return Optional.of(new Table(separator, header, new Plan.Nothing("a table of numbers.")));
    }
    return named
        ? Optional.of(new Table(separator, header, new Plan.Nothing(without(header))))
        : Optional.empty();
  }

  /// The names are not told: in a table without a header they are what somebody said.
  private static String without(List<String> header) {
    return "a table of %,d columns, none of which is named as what was said."
        .formatted(header.size());
  }

  private static double share(List<Row> rows, int width) {
    long even = rows.stream().filter(row -> row.cells().size() == width).count();
    return rows.isEmpty() ? 1 : (double) even / rows.size();
  }

  /// A table of Markdown, which belongs to the words around it.
  private static boolean isMarkdown(List<Row> rows) {
    return rows.size() > 1
        && rows.get(1).cells().stream()
            .map(String::strip)
            .allMatch(cell -> cell.isEmpty() || RULE.matcher(cell).matches())
        && rows.get(1).cells().stream().anyMatch(cell -> RULE.matcher(cell.strip()).matches());
  }
}
