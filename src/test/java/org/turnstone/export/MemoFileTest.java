package org.turnstone.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.export.CsvTable.Flavour;
import org.turnstone.model.Coding;
import org.turnstone.model.Memo;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.TurnOutline.Span;

class MemoFileTest {

  private static final Coding CODING = Made.excerpt("I worry.", "", Map.of()).coding();
  private static final List<Memo> MEMOS =
      List.of(
          new Memo(
              new MemoTarget.OnProject(),
              "Second *round*.",
              Optional.empty(),
              List.of(),
              "",
              Optional.empty(),
              Optional.empty(),
              "",
              Optional.empty()),
          new Memo(
              new MemoTarget.OnCoding("p1", CODING.id()),
              "Why\nnow?",
              Optional.of(CODING.code()),
              List.of("Worries", "economic worry"),
              "p1",
              Optional.of(new Span(4, 4)),
              Optional.of(CODING),
              "Ana",
              Optional.of(Made.AT)));

  @TempDir Path folder;

  @Test
  void aTableHasARowForEachMemo() throws IOException {
    assertEquals(
        List.of(
            MemoFile.COLUMNS,
            List.of("project", "", "", "", "", "Second *round*.", "", ""),
            List.of(
                "coding",
                "Worries / economic worry",
                "p1",
                "4",
                "I worry.",
                "Why\nnow?",
                "Ana",
                "2026-10-14T09:12:03Z")),
        CsvReader.builder().ofCsvRecord(write(Format.CSV)).stream()
            .map(CsvRecord::getFields)
            .toList());
  }

  @Test
  void aTextHasAHeadingForEachMemo() throws IOException {
    String markdown = Files.readString(write(Format.MARKDOWN));
    assertTrue(markdown.contains("\n## Bakers\n\nSecond \\*round\\*.\n"), markdown);
    assertTrue(markdown.contains("\n## Worries / economic worry: p1, turn 4\n"), markdown);
    assertTrue(markdown.contains("\n> I worry.\n\nWhy\\\nnow?\n\nAna, 2026-10-14\n"), markdown);
  }

  @Test
  void aWordTextAndAPageHaveThemToo() throws IOException {
    assertTrue(Files.readString(write(Format.HTML)).contains(">Why\nnow?</p>"));
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(write(Format.DOCX)))) {
      assertEquals(
          List.of("Bakers", "Worries / economic worry: p1, turn 4"),
          document.getParagraphs().stream()
              .filter(each -> "Heading1".equals(each.getStyle()))
              .map(XWPFParagraph::getText)
              .toList());
    }
  }

  @Test
  void otherFormatsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> write(Format.JSON));
  }

  private Path write(Format format) throws IOException {
    Path file = folder.resolve("memos." + format.extension());
    MemoFile.write(file, format, Flavour.PLAIN, "Bakers", MEMOS);
    return file;
  }
}
