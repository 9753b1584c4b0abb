package org.turnstone.export;

import java.io.IOException;
import java.util.List;
import org.turnstone.export.Workbook.Column;
import org.turnstone.model.Codebook;
import org.turnstone.model.Definition;

/// The codebook as a sheet, with how often each code is among the excerpts.
final class CodeSheet {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("code", 28),
          new Column("code_path", 40),
          new Column("codings", 10),
          new Column("transcripts", 12),
          new Column("colour", 10),
          new Column("definition", 50),
          new Column("include", 40),
          new Column("exclude", 40),
          new Column("example", 40));

  private CodeSheet() {}

  static void write(Workbook workbook, CaseTable cases) throws IOException {
    int[] codings = new int[cases.columns().size()];
    int[] transcripts = new int[codings.length];
    for (CaseTable.Row row : cases.rows()) {
      for (int i = 0; i < codings.length; i++) {
        codings[i] += row.counts().get(i);
        transcripts[i] += row.counts().get(i) > 0 ? 1 : 0;
      }
    }
    try (Workbook.Sheet sheet = workbook.sheet("Codes", COLUMNS)) {
      for (int i = 0; i < codings.length; i++) {
        CaseTable.Column column = cases.columns().get(i);
        Definition definition = column.code().definition();
        sheet.row(
            List.of(
                column.code().name(),
                String.join(Codebook.SEPARATOR, column.path()),
                codings[i],
                transcripts[i],
                column.code().colour().word(),
                definition.description(),
                definition.include(),
                definition.exclude(),
                definition.example()));
      }
    }
  }
}
