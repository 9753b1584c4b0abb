package org.turnstone.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turnstone.export.CsvTable.Flavour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Excerpt;
import org.turnstone.model.Quotation;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.TurnOutline.Span;

/// Reads what was written with another CSV library than wrote it.
class CodedExcerptsCsvTest {

  @TempDir Path folder;

  @Test
  void aRowHoldsEverythingAReaderOfAReportNeeds() throws IOException {
    List<CsvRecord> rows =
        read(
            csv(
                List.of("Occupation"),
                Flavour.PLAIN,
                excerpt("I worry.", "", Map.of("Occupation", "baker"))));
    assertEquals(
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
            "memo",
            "Occupation"),
        rows.get(0).getFields());
    assertEquals(
        List.of(
            "economic worry",
            "Worries / economic worry",
            "I worry.",
            "How so?",
            "p1",
            "Dialog 1",
            "a/1.md",
            "4-6",
            "User",
            "participant",
            "10",
            "18",
            "Ana",
            "2026-10-14T09:12:03Z",
            "",
            "baker"),
        rows.get(1).getFields());
  }

  @Test
  void thereIsAHeaderWhenNothingIsCoded() throws IOException {
    assertEquals(1, read(csv(List.of(), Flavour.PLAIN)).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a, b", "she said \"no\"", "\"", "one\ntwo\n\nthree", "cr\rlf\r\n", "=1+1", "-x", "@a", "'",
        " padded ", "tab\there", "😀 👩‍👩‍👧 café", "مرحبا", "semi;colon", "", "#no comment",
            "\\\"", "NUL"
      })
  void everyCellComesBackAsItWas(String words) throws IOException {
    CsvRecord row = read(csv(List.of(), Flavour.PLAIN, excerpt(words, words, Map.of()))).get(1);
    assertEquals(words, row.getField(2));
    assertEquals(words, row.getField(14));
  }

  @Test
  void aThousandAttributesAreAThousandColumns() throws IOException {
    List<String> names = IntStream.range(0, 1000).mapToObj(i -> "question " + i).toList();
    Map<String, String> values = new LinkedHashMap<>();
    names.forEach(name -> values.put(name, "answer to " + name));
    CsvRecord row = read(csv(names, Flavour.PLAIN, excerpt("x", "", values))).get(1);
    assertEquals(1015, row.getFieldCount());
    assertEquals("answer to question 999", row.getField(1014));
  }

  @Test
  void anAttributeNamedLikeAFixedColumnSaysThatItIsAnAttribute() throws IOException {
    CsvRecord header = read(csv(List.of("title"), Flavour.PLAIN)).get(0);
    assertEquals("title (attribute)", header.getField(15));
  }

  @Test
  void aMissingAttributeIsAnEmptyCell() throws IOException {
    CsvRecord row = read(csv(List.of("Age"), Flavour.PLAIN, excerpt("x", "", Map.of()))).get(1);
    assertEquals("", row.getField(15));
  }

  @Test
  void wordsThatAreNotFoundAnyMoreKeepTheirRowWithoutAPlace() throws IOException {
    Excerpt placed = excerpt("gone", "", Map.of());
    Excerpt lost =
        new Excerpt(
            placed.coding(),
            placed.codePath(),
            "",
            "",
            "a/1.md",
            Optional.empty(),
            "",
            Role.OTHER,
            Map.of());
    CsvRecord row = read(csv(List.of(), Flavour.PLAIN, lost)).get(1);
    assertEquals("gone", row.getField(2));
    assertEquals(List.of("", "", "", "", ""), row.getFields().subList(7, 12));
  }

  @Test
  void recordsEndWithCarriageReturnAndLineFeed() throws IOException {
    assertTrue(csv(List.of(), Flavour.PLAIN).endsWith("memo\r\n"));
  }

  @Test
  void forASpreadsheetTheFileBeginsWithAByteOrderMark() throws IOException {
    assertTrue(csv(List.of(), Flavour.SPREADSHEET).startsWith("\uFEFFcode,"));
    assertTrue(csv(List.of(), Flavour.PLAIN).startsWith("code,"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=SUM(A1)", "+1", "-1", "@cmd"})
  void forASpreadsheetACellCannotBeRunAsAFormula(String words) throws IOException {
    String csv = csv(List.of(), Flavour.SPREADSHEET, excerpt(words, "", Map.of()));
    assertEquals("'" + words, read(csv.substring(1)).get(1).getField(2));
  }

  @Test
  void aLinkToATableStaysALink() throws IOException {
    Path table = Files.writeString(folder.resolve("table.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), table);
    CodedExcerptsCsv.write(Stream.of(), List.of(), link, Flavour.PLAIN);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(String.join(",", CodedExcerptsCsv.COLUMNS) + "\r\n", Files.readString(table));
  }

  @Test
  void aFileIsReplacedOnlyByAWholeOne() throws IOException {
    Path target = folder.resolve("coded.csv");
    Files.writeString(target, "what was there");
    Stream<Excerpt> failing =
        Stream.of(1, 2)
            .map(
                i -> {
                  if (i == 2) {
                    throw new IllegalStateException("second one fails");
                  }
                  return excerpt("x", "", Map.of());
                });
    assertThrows(
        IllegalStateException.class,
        () -> CodedExcerptsCsv.write(failing, List.of(), target, Flavour.PLAIN));
    assertEquals("what was there", Files.readString(target));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(target), left.toList());
    }
    CodedExcerptsCsv.write(Stream.of(excerpt("x", "", Map.of())), List.of(), target, Flavour.PLAIN);
    assertFalse(Files.readString(target).contains("what was there"));
  }

  private static Excerpt excerpt(String words, String memo, Map<String, String> attributes) {
    Quotation quotation = new Quotation(new TextRange(10, 18), words, "", "");
    Coding coding =
        new Coding(
            new CodingId("c1"),
            new CodeId("k1"),
            "p1",
            quotation,
            "Ana",
            Instant.parse("2026-10-14T09:12:03.456Z"),
            memo);
    return new Excerpt(
        coding,
        List.of("Worries", "economic worry"),
        "How so?",
        "Dialog 1",
        "a/1.md",
        Optional.of(new Span(4, 6)),
        "User",
        Role.PARTICIPANT,
        attributes);
  }

  private static String csv(List<String> attributes, Flavour flavour, Excerpt... excerpts)
      throws IOException {
    StringWriter out = new StringWriter();
    CodedExcerptsCsv.write(Stream.of(excerpts), attributes, out, flavour);
    return out.toString();
  }

  private static List<CsvRecord> read(String csv) {
    return CsvReader.builder().ofCsvRecord(csv).stream().toList();
  }
}
