package org.turnstone.soak;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A table that was exported.
final class Table {

  private Table() {}

  /// Its rows, by the names of the columns.
  static List<Map<String, String>> read(Path csv) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
      return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    }
  }
}
