package org.turnstone.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.turnstone.export.Workbook.Column;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.Excerpt;
import org.turnstone.model.TurnOutline.Span;

/// Excerpts as a workbook: the columns of [CodedExcerptsCsv] with real dates and numbers, and
/// sheets of the codes and the cases beside them.
final class ExcerptWorkbook implements ExcerptWriter {

  /// A number that a spreadsheet shows as it is written: not `007`, not `1.50`.
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{0,9}[1-9])?");

  private final Workbook workbook;
  private final List<String> attributes;
  private final Optional<CaseTable> cases;
  private final Workbook.Sheet excerpts;

  ExcerptWorkbook(OutputStream out, ExcerptReport report) throws IOException {
    this.workbook = new Workbook(out);
    this.attributes = report.attributes();
    this.cases = report.cases();
    this.excerpts =
        workbook.sheet(
            "Excerpts",
            CodedExcerptsCsv.columns(attributes).stream()
                .map(heading -> new Column(heading, width(heading)))
                .toList());
  }

  @Override
  public void excerpt(Excerpt excerpt) throws IOException {
    Coding coding = excerpt.coding();
    boolean placed = excerpt.turns().isPresent();
    List<Object> cells = new ArrayList<>();
    cells.add(excerpt.code());
    cells.add(String.join(Codebook.SEPARATOR, excerpt.codePath()));
    cells.add(excerpt.words());
    cells.add(excerpt.question());
    cells.add(coding.transcript());
    cells.add(excerpt.title());
    cells.add(excerpt.file());
    cells.add(excerpt.turns().map(ExcerptWorkbook::turns).orElse(""));
    cells.add(excerpt.speaker());
    cells.add(placed ? excerpt.role().word() : "");
    cells.add(placed ? coding.range().start() : "");
    cells.add(placed ? coding.range().end() : "");
    cells.add(coding.coder());
    cells.add(coding.at());
    cells.add(coding.memo());
    attributes.forEach(name -> cells.add(value(excerpt.attributes().getOrDefault(name, ""))));
    excerpts.row(cells);
  }

  @Override
  public void close() throws IOException {
    excerpts.close();
    if (cases.isPresent()) {
      CodeSheet.write(workbook, cases.get());
      CaseSheet.write(workbook, cases.get(), true);
    }
    workbook.close();
  }

  /// A number where the text is one, so that it can be sorted and counted.
  static Object value(String text) {
    return NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
  }

  private static Object turns(Span span) {
    return span.first() == span.last() ? span.first() : span.toString();
  }

  private static int width(String heading) {
    return switch (heading) {
      case "excerpt" -> 70;
      case "question", "memo" -> 40;
      case "turn", "start", "end" -> 8;
      case "role", "coder" -> 14;
      case "code_path", "title" -> 28;
      default -> Stream.of(heading.length() + 4, 20).mapToInt(Integer::intValue).max().orElse(20);
    };
  }
}
