package org.turnstone.codebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.turnstone.export.CsvTable;
import org.turnstone.model.Code;
import org.turnstone.model.Codebook;
import org.turnstone.model.Definition;
import org.turnstone.model.Definition.Part;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/// A codebook as a table: a row for each code. Reads also tables of others that name a column for
/// the codes, and lists with a code on each line.
final class CodeTable {

  static final List<String> COLUMNS =
      List.of("path", "colour", "key", "description", "include", "exclude", "example");

  /// What the columns are called by others.
  private static final Map<String, String> ALIASES =
      Map.of(
          "code_path", "path",
          "code", "path",
          "codes", "path",
          "name", "path",
          "color", "colour",
          "definition", "description");

  private static final String SEPARATORS = ",;\t";
  private static final ObjectReader ROWS =
      new CsvMapper().readerFor(String[].class).with(CsvReadFeature.WRAP_AS_ARRAY);

  private CodeTable() {}

  static void write(Codebook codebook, OutputStream out) throws IOException {
    try (CsvTable table =
        new CsvTable(new OutputStreamWriter(out, UTF_8), COLUMNS, CsvTable.Flavour.PLAIN)) {
      for (Code code : codebook.inOrder()) {
        Definition definition = code.definition();
        table.row(
            List.of(
                codebook.pathText(code),
                colour(code),
                code.key() == 0 ? "" : Integer.toString(code.key()),
                definition.description(),
                definition.include(),
                definition.exclude(),
                definition.example()));
      }
    }
  }

  private static String colour(Code code) {
    String rgb = Rgb.of(code);
    return rgb.equals(code.colour().rgb()) ? code.colour().word() : rgb;
  }

  static CodebookFile read(byte[] bytes) throws IOException {
    TableText text = TableText.of(bytes);
    List<String> notes = new ArrayList<>(text.notes());
    char separator = separator(text.text());
    Map<String, Integer> columns = columns(rows(firstLine(text.text()), separator));
    List<CodeEntry> codes = new ArrayList<>();
    if (columns.isEmpty()) {
      notes.add("No column is called path, code or name, so each line was taken as a code.");
      for (String line : text.text().lines().toList()) {
        add(codes, entry(Names.path(unquoted(line)), List.of(), Map.of()));
      }
    } else {
      for (List<String> row : rows(text.text(), separator).stream().skip(1).toList()) {
        add(codes, entry(Names.path(cell(row, columns, "path")), row, columns));
      }
    }
    return new CodebookFile(codes, notes);
  }

  private static void add(List<CodeEntry> codes, CodeEntry entry) throws IOException {
    if (!entry.path().isEmpty()) {
      codes.add(entry);
      CodebookFile.mustBePossible(codes.size(), entry.path().size());
    }
  }

  private static CodeEntry entry(
      List<String> path, List<String> row, Map<String, Integer> columns) {
    Definition definition = Definition.NONE;
    for (Part part : Part.values()) {
      definition = definition.with(part, cell(row, columns, part.word()).strip());
    }
    return new CodeEntry(
        path,
        "",
        Rgb.parse(cell(row, columns, "colour")),
        key(cell(row, columns, "key").strip()),
        definition);
  }

  private static int key(String written) {
    return written.length() == 1 && "123456789".contains(written) ? Integer.parseInt(written) : 0;
  }

  private static String cell(List<String> row, Map<String, Integer> columns, String name) {
    Integer at = columns.get(name);
    return at == null || at >= row.size() ? "" : row.get(at).replace("\r\n", "\n");
  }

  /// Where the columns are that are known; none when there is no header. Of two with the same
  /// meaning the more exact name counts: `code_path` before `code`.
  private static Map<String, Integer> columns(List<List<String>> header) {
    List<String> names =
        header.isEmpty()
            ? List.of()
            : header.getFirst().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    Map<String, Integer> columns = new HashMap<>();
    COLUMNS.forEach(column -> putFirst(columns, column, names.indexOf(column)));
    for (String alias : List.of("code_path", "code", "codes", "name", "color", "definition")) {
      putFirst(columns, ALIASES.getOrDefault(alias, alias), names.indexOf(alias));
    }
    return columns.containsKey("path") ? columns : Map.of();
  }

  private static void putFirst(Map<String, Integer> columns, String column, int at) {
    if (at >= 0) {
      columns.putIfAbsent(column, at);
    }
  }

  private static char separator(String text) {
    String header = firstLine(text);
    return (char)
        SEPARATORS
            .chars()
            .reduce(',', (best, each) -> count(header, each) > count(header, best) ? each : best);
  }

  private static long count(String text, int character) {
    return text.chars().filter(each -> each == character).count();
  }

  private static String firstLine(String text) {
    return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  private static String unquoted(String line) {
    String bare = line.strip();
    return bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")
        ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"")
        : bare;
  }

  private static List<List<String>> rows(String text, char separator) throws IOException {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    List<List<String>> rows = new ArrayList<>();
    try (var values = ROWS.with(schema).<String[]>readValues(text)) {
      while (values.hasNextValue()) {
        List<String> row = List.of(values.nextValue());
        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(row);
        }
      }
    } catch (JacksonException broken) {
      throw new IOException("The table cannot be read: a quote is not closed.", broken);
    }
    return rows;
  }
}
