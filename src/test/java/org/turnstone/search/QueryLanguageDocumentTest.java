package org.turnstone.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What `docs/query-language.md` shows is what happens.
class QueryLanguageDocumentTest {

  private static final Pattern CODE = Pattern.compile("(?<!`)`([^`]+)`(?!`)");

  private static final Scope SCOPE =
      new Corpus()
          .transcript("jazz_01", Map.of(), "P: a")
          .transcript("jazz_02", Map.of(), "P: b")
          .code("economic worry")
          .coding("jazz_01", 1, "economic worry", "Ben", "")
          .scope();

  /// The rows of the table with that heading, cell by cell.
  private static List<String[]> rows(String heading) throws Exception {
    List<String> lines = Files.readAllLines(Path.of("docs/query-language.md"));
    return lines.stream()
        .skip(lines.indexOf(heading) + 2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.substring(2, line.length() - 2).split("(?<!\\\\)\\|"))
        .toList();
  }

  private static String query(String cell) {
    return cell.strip().replaceAll("^`|`$", "").replace("\\|", "|");
  }

  @TestFactory
  List<DynamicTest> theExamplesAreRead() throws Exception {
    return rows("| write | to find turns that |").stream()
        .flatMap(row -> CODE.matcher(row[0].replace("\\|", "|")).results())
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.group(1),
                    () -> assertEquals(false, TurnQuery.parse(example.group(1)).isEmpty())))
        .toList();
  }

  @TestFactory
  List<DynamicTest> theErrorsSayWhatIsWritten() throws Exception {
    return rows("| query | says |").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0],
                    () ->
                        assertEquals(
                            row[1].strip(),
                            assertThrows(
                                    QuerySyntaxException.class,
                                    () -> TurnQuery.parse(query(row[0])))
                                .getMessage())))
        .toList();
  }

  @TestFactory
  List<DynamicTest> theNotesSayWhatIsWritten() throws Exception {
    return rows("| query | note |").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0],
                    () ->
                        assertEquals(
                            List.of(new QueryNote(0, row[1].strip())),
                            new QueryNotes(SCOPE)
                                .on(TurnQuery.parse(query(row[0])).node().orElseThrow()))))
        .toList();
  }
}
