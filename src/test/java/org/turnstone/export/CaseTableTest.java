package org.turnstone.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTableTest {

  @TempDir Path folder;

  @Test
  void everyTranscriptIsARowAndEveryCodeAColumn() throws IOException {
    assertEquals(
        List.of(
            List.of("transcript", "title", "Age", "Worries", "Worries / economic worry"),
            List.of("p1", "Dialog 1", "31", "0", "3"),
            List.of("p2", "", "", "0", "0")),
        written(Made.cases(List.of("Age"), 3), true));
  }

  @Test
  void withoutCountsItSaysWhetherACodeWasUsed() throws IOException {
    assertEquals("1", written(Made.cases(List.of("Age"), 3), false).get(1).getLast());
  }

  @Test
  void noTwoColumnsHaveOneName() throws IOException {
    assertEquals(
        List.of(
            "transcript",
            "title",
            "title (attribute)",
            "Worries (attribute)",
            "Worries",
            "Worries / economic worry"),
        written(Made.cases(List.of("title", "Worries"), 1), true).getFirst());
  }

  private List<List<String>> written(CaseTable cases, boolean counts) throws IOException {
    Path file = folder.resolve("cases.csv");
    cases.writeCsv(file, counts, CsvTable.Flavour.PLAIN);
    return CsvReader.builder().ofCsvRecord(file).stream().map(CsvRecord::getFields).toList();
  }
}
