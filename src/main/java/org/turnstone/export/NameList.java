package org.turnstone.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.turnstone.model.Naming;
import org.turnstone.model.NaturalOrder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/// Names and the pseudonyms that are read instead, as a table with the columns `name` and
/// `pseudonym`. Such a table is the key to who is who.
///
/// @param names by name; none is blank, nor is a pseudonym
public record NameList(SortedMap<String, String> names) {

  private static final List<String> COLUMNS = List.of("name", "pseudonym");

  /// Every name of a project that has a pseudonym.
  public static NameList of(Naming naming) {
    SortedMap<String, String> names = new TreeMap<>(new NaturalOrder());
    names.putAll(naming.shown());
    names.putAll(naming.spoken());
    return new NameList(names);
  }

  /// Writes a file that is there whole or not at all.
  ///
  /// @throws IOException when it cannot be written
  public void write(Path file) throws IOException {
    WholeFile.write(
        file,
        out -> {
          write(new OutputStreamWriter(out, UTF_8));
          return names.size();
        });
  }

  /// Writes the table and closes what it is written to.
  ///
  /// @throws IOException when it cannot be written
  public void write(Writer out) throws IOException {
    try (CsvTable table = new CsvTable(out, COLUMNS, CsvTable.Flavour.PLAIN)) {
      for (Map.Entry<String, String> name : names.entrySet()) {
        table.row(List.of(name.getKey(), name.getValue()));
      }
    }
  }

  /// Reads two columns, with or without a heading; cells may be parted by `,`, `;` or tabs. Rows
  /// without a name or a pseudonym are passed over.
  ///
  /// @throws IOException with a sentence, when the file cannot be read or has no such rows
  public static NameList read(Path file) throws IOException {
    String text = text(Files.readAllBytes(file));
    SortedMap<String, String> names = new TreeMap<>(new NaturalOrder());
    try (MappingIterator<String[]> rows =
        new CsvMapper()
            .readerFor(String[].class)
            .with(CsvReadFeature.WRAP_AS_ARRAY)
            .with(CsvSchema.emptySchema().withColumnSeparator(separator(text)))
            .readValues(text)) {
      while (rows.hasNext()) {
        String[] row = rows.next();
        if (row.length > 1 && !row[0].isBlank() && !row[1].isBlank() && !isHeading(row)) {
          names.put(row[0].strip(), row[1].strip());
        }
      }
    } catch (JacksonException damaged) {
      throw new IOException(file.getFileName() + " is no table of names and pseudonyms.", damaged);
    }
    if (names.isEmpty()) {
      throw new IOException(
          file.getFileName() + " has no rows with a name and a pseudonym beside it.");
    }
    return new NameList(names);
  }

  private static boolean isHeading(String[] row) {
    return row[0].strip().equalsIgnoreCase("name") && row[1].strip().equalsIgnoreCase("pseudonym");
  }

  private static char separator(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.indexOf(';') >= 0 ? ';' : line.indexOf('\t') >= 0 ? '\t' : ',';
  }

  private static String text(byte[] bytes) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException asOfWindows) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }
}
