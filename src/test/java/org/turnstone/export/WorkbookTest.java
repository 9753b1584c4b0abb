package org.turnstone.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads with Apache POI what was written without it.
class WorkbookTest {

  @TempDir Path folder;

  @Test
  void itHasASheetOfExcerptsOneOfCodesAndOneOfCases() throws IOException {
    try (XSSFWorkbook workbook = read(Made.excerpt("I worry.", "why?", Map.of("Age", "31")))) {
      assertEquals(
          List.of("Excerpts", "Codes", "Case matrix"),
          List.of(workbook.getSheetName(0), workbook.getSheetName(1), workbook.getSheetName(2)));
      Row codes = workbook.getSheet("Codes").getRow(2);
      assertEquals("Worries / economic worry", codes.getCell(1).getStringCellValue());
      assertEquals(1, codes.getCell(2).getNumericCellValue());
      assertEquals("Fear for income.", codes.getCell(5).getStringCellValue());
      Row cases = workbook.getSheet("Case matrix").getRow(1);
      assertEquals("p1", cases.getCell(0).getStringCellValue());
      assertEquals(31, cases.getCell(2).getNumericCellValue());
      assertEquals(1, cases.getCell(4).getNumericCellValue());
    }
  }

  @Test
  void theHeaderStaysInSightAndHasTheColumnsOfTheTable() throws IOException {
    try (XSSFWorkbook workbook = read(Made.excerpt("I worry.", "", Map.of()))) {
      Sheet sheet = workbook.getSheet("Excerpts");
      assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
      assertTrue(sheet.getPaneInformation().isFreezePane());
      for (int i = 0; i < CodedExcerptsCsv.COLUMNS.size(); i++) {
        assertEquals(
            CodedExcerptsCsv.COLUMNS.get(i), sheet.getRow(0).getCell(i).getStringCellValue());
      }
      assertTrue(sheet.getColumnWidth(2) > sheet.getColumnWidth(0));
      assertTrue(sheet.getRow(1).getCell(2).getCellStyle().getWrapText());
    }
  }

  @Test
  void datesAreDatesAndNumbersNumbers() throws IOException {
    try (XSSFWorkbook workbook = read(Made.excerpt("I worry.", "", Map.of("Age", "31")))) {
      Row row = workbook.getSheet("Excerpts").getRow(1);
      assertEquals(
          LocalDateTime.parse("2026-10-14T09:12:03"),
          row.getCell(13).getLocalDateTimeCellValue().withNano(0));
      assertEquals("4-6", row.getCell(7).getStringCellValue());
      assertEquals(10, row.getCell(10).getNumericCellValue());
      assertEquals(31, row.getCell(15).getNumericCellValue());
    }
  }

  @Test
  void aNumberThatWouldBeShownOtherwiseStaysText() throws IOException {
    for (String value : List.of("007", "1.50", "1e5", "12345678901234567", "-", "")) {
      try (XSSFWorkbook workbook = read(Made.excerpt("x", "", Map.of("Age", value)))) {
        Cell cell = workbook.getSheet("Excerpts").getRow(1).getCell(15);
        assertNotEquals(CellType.NUMERIC, cell.getCellType());
        assertEquals(value, cell.getStringCellValue());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.turnstone.export.Made#hardWords")
  void wordsComeBackAsTheyWereAndNothingIsAFormula(String words) throws IOException {
    try (XSSFWorkbook workbook = read(Made.excerpt(words, words, Map.of()))) {
      Cell cell = workbook.getSheet("Excerpts").getRow(1).getCell(2);
      assertEquals(CellType.STRING, cell.getCellType());
      if (words.length() <= Workbook.LONGEST_TEXT) {
        assertEquals(words, cell.getStringCellValue());
      }
    }
  }

  @Test
  void aTextThatIsTooLongForACellIsCutWithANote() throws IOException {
    String words = "😀".repeat(30_000);
    try (XSSFWorkbook workbook = read(Made.excerpt(words, "", Map.of()))) {
      String cell = workbook.getSheet("Excerpts").getRow(1).getCell(2).getStringCellValue();
      assertTrue(cell.length() <= Workbook.LONGEST_TEXT, () -> "length " + cell.length());
      assertTrue(
          cell.endsWith("😀 [cut here: a cell holds no more; the text has 60,000 characters]"));
    }
  }

  @Test
  void aCaseMatrixAloneSaysHowOftenOrWhether() throws IOException {
    Path file = folder.resolve("cases.xlsx");
    for (boolean counts : List.of(true, false)) {
      Made.cases(List.of("Age"), 3).writeXlsx(file, counts);
      try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
        Row row = workbook.getSheet("Case matrix").getRow(1);
        assertEquals(counts ? 3 : 1, row.getCell(4).getNumericCellValue());
        assertEquals(
            0, workbook.getSheet("Case matrix").getRow(2).getCell(4).getNumericCellValue());
      }
    }
  }

  private static XSSFWorkbook read(org.turnstone.model.Excerpt excerpt) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Made.written(Format.XLSX, excerpt)));
  }
}
