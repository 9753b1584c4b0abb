package org.turnstone.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.turnstone.export.Workbook.Column;

/// A case matrix as a sheet.
final class CaseSheet {

  private CaseSheet() {}

  static void write(Workbook workbook, CaseTable cases, boolean counts) throws IOException {
    List<Column> columns =
        cases.headings().stream()
            .map(name -> new Column(name, Math.clamp(name.length(), 12, 40)))
            .toList();
    try (Workbook.Sheet sheet = workbook.sheet("Case matrix", columns)) {
      for (CaseTable.Row row : cases.rows()) {
        List<Object> cells = new ArrayList<>(List.of(row.transcript(), row.title()));
        for (String name : cases.attributes()) {
          cells.add(ExcerptWorkbook.value(row.attributes().getOrDefault(name, "")));
        }
        row.counts().forEach(count -> cells.add(counts ? count : Math.min(count, 1)));
        sheet.row(cells);
      }
    }
  }
}
