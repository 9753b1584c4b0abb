package org.turnstone.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A workbook for Excel and LibreOffice. Its sheets are written one after the other and row by row,
/// each with a header that stays in sight. Text is text, whatever it begins with: nothing in it can
/// be run as a formula.
final class Workbook implements Closeable {

  /// What Excel can hold.
  static final int MOST_ROWS = 1_048_576;

  static final int LONGEST_TEXT = 32_767;

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final OfficeFile file;
  private final List<String> sheets = new ArrayList<>();

  Workbook(OutputStream out) {
    this.file = new OfficeFile(out);
  }

  /// @param width in letters
  record Column(String heading, int width) {}

  /// Begins a sheet, to be closed before the next one. A sheet that is full goes on in another of
  /// the same name with a number.
  Sheet sheet(String name, List<Column> columns) throws IOException {
    return new Sheet(name, columns);
  }

  @Override
  public void close() throws IOException {
    file.part("xl/styles.xml", "xlsx-styles.xml");
    file.part("_rels/.rels", "xlsx-package.xml");
    workbook();
    relations();
    types();
    file.close();
  }

  private void workbook() throws IOException {
    Markup xml = file.begin("xl/workbook.xml");
    xml.open("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS).open("sheets");
    for (int i = 1; i <= sheets.size(); i++) {
      xml.empty(
          "sheet", "name", sheets.get(i - 1), "sheetId", Integer.toString(i), "r:id", "rId" + i);
    }
    file.end(xml);
  }

  private void relations() throws IOException {
    Markup xml = file.begin("xl/_rels/workbook.xml.rels");
    xml.open("Relationships", "xmlns", PACKAGE);
    for (int i = 1; i <= sheets.size(); i++) {
      relation(xml, i, "worksheet", "worksheets/sheet" + i + ".xml");
    }
    relation(xml, sheets.size() + 1, "styles", "styles.xml");
    file.end(xml);
  }

  private static void relation(Markup xml, int id, String type, String target) throws IOException {
    xml.empty("Relationship", "Id", "rId" + id, "Type", RELATIONS + "/" + type, "Target", target);
  }

  private void types() throws IOException {
    Markup xml = file.begin("[Content_Types].xml");
    xml.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    xml.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    type(xml, "/xl/workbook.xml", "sheet.main+xml");
    type(xml, "/xl/styles.xml", "styles+xml");
    for (int i = 1; i <= sheets.size(); i++) {
      type(xml, "/xl/worksheets/sheet" + i + ".xml", "worksheet+xml");
    }
    file.end(xml);
  }

  private static void type(Markup xml, String part, String type) throws IOException {
    xml.empty("Override", "PartName", part, "ContentType", SPREADSHEET + type);
  }

  /// One sheet being written.
  final class Sheet implements Closeable {

    private static final double MILLIS_OF_DAY = 86_400_000;

    /// Days from 30 December 1899, where the dates of spreadsheets begin, to 1970.
    private static final int DAYS_BEFORE_1970 = 25_569;

    private static final int LINE_HEIGHT = 15;
    private static final int MOST_LINES = 12;

    private final String name;
    private final List<Column> columns;
    private Markup xml;
    private int rows;

    private Sheet(String name, List<Column> columns) throws IOException {
      this.name = name;
      this.columns = columns;
      this.xml = begin(name);
    }

    /// @param cells text, numbers and [Instant]s, shown in UTC
    void row(List<?> cells) throws IOException {
      if (rows == MOST_ROWS) {
        close();
        xml = begin(name + " " + (sheets.size() + 1));
      }
      rows++;
      xml.open("row", "ht", Integer.toString(LINE_HEIGHT * lines(cells)));
      for (Object cell : cells) {
        switch (cell) {
          case Instant at ->
              number(Double.toString(at.toEpochMilli() / MILLIS_OF_DAY + DAYS_BEFORE_1970), "3");
          case Number number -> number(number.toString(), "0");
          default -> text(cell.toString(), "2");
        }
      }
      xml.end();
    }

    @Override
    public void close() throws IOException {
      file.end(xml);
    }

    /// Programs do not find out by themselves how high a row of wrapped text is.
    private int lines(List<?> cells) {
      int most = 1;
      for (int i = 0; i < columns.size(); i++) {
        if (cells.get(i) instanceof String text && text.length() > columns.get(i).width()) {
          int width = columns.get(i).width();
          most = Math.max(most, text.lines().mapToInt(line -> 1 + line.length() / width).sum());
        }
      }
      return Math.min(most, MOST_LINES);
    }

    private Markup begin(String title) throws IOException {
      sheets.add(title);
      rows = 1;
      Markup begun = file.begin("xl/worksheets/sheet" + sheets.size() + ".xml");
      begun.open("worksheet", "xmlns", MAIN).open("sheetViews");
      begun.open("sheetView", "workbookViewId", "0");
      begun.empty(
          "pane",
          "ySplit",
          "1",
          "topLeftCell",
          "A2",
          "activePane",
          "bottomLeft",
          "state",
          "frozen");
      begun.end().end().open("cols");
      for (int i = 1; i <= columns.size(); i++) {
        String place = Integer.toString(i);
        String width = Integer.toString(columns.get(i - 1).width());
        begun.empty("col", "min", place, "max", place, "width", width, "customWidth", "1");
      }
      begun.end().open("sheetData").open("row");
      xml = begun;
      for (Column column : columns) {
        text(column.heading(), "1");
      }
      return begun.end();
    }

    private void number(String value, String style) throws IOException {
      xml.open("c", "s", style).element("v", value).end();
    }

    private void text(String text, String style) throws IOException {
      if (text.isEmpty()) {
        xml.empty("c", "s", style);
        return;
      }
      xml.open("c", "s", style, "t", "inlineStr").open("is");
      xml.element("t", CellText.of(text), "xml:space", "preserve");
      xml.end().end();
    }
  }
}
