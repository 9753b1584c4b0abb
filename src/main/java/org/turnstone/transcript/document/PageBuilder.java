package org.turnstone.transcript.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.turnstone.transcript.document.Table.Cell;
import org.turnstone.transcript.text.Lines;

/// A document while it is read. Paragraphs may stand in paragraphs, as text boxes do: they come
/// after the one they are in. Tables in cells become paragraphs of the cell. Whatever is opened or
/// closed in a wrong order is taken as it makes sense, since files are damaged at times.
public final class PageBuilder {

  private static final class Words {
    private final StringBuilder text = new StringBuilder();
    private int bold;
    private boolean boldSoFar = true;
  }

  private final List<Block> blocks = new ArrayList<>();
  private final LeftOut leftOut = new LeftOut();
  private final Deque<Words> open = new ArrayDeque<>();
  private final List<Paragraph> boxed = new ArrayList<>();
  private List<List<Cell>> rows = new ArrayList<>();
  private List<Cell> row = new ArrayList<>();
  private List<Paragraph> cell = new ArrayList<>();
  private int tables;
  private boolean goesOn;
  private String title = "";

  public LeftOut leftOut() {
    return leftOut;
  }

  /// What the properties of the file say.
  public void title(String words) {
    title = words;
  }

  public void openParagraph() {
    if (!goesOn || open.isEmpty()) {
      open.push(new Words());
    } else if (!open.element().text.isEmpty()) {
      open.element().boldSoFar = false;
    }
    goesOn = false;
  }

  /// Adds words to the paragraph; opens one if none is.
  public void text(String words, boolean bold) {
    if (open.isEmpty()) {
      openParagraph();
    }
    Words into = open.element();
    into.text.append(words);
    into.boldSoFar &= bold || words.isBlank();
    into.bold = into.boldSoFar && bold ? into.text.length() : into.bold;
  }

  public void lineBreak() {
    text("\n", false);
    open.element().boldSoFar = false;
  }

  /// Whether words would follow on others of the same line, so that a blank between them counts.
  public boolean isInLine() {
    StringBuilder text = open.isEmpty() ? new StringBuilder() : open.element().text;
    return !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
  }

  /// Whether a paragraph is open and has words.
  public boolean hasWords() {
    return !open.isEmpty() && !open.element().text.isEmpty();
  }

  /// Its end was deleted: the next paragraph goes on with it.
  public void joinParagraph() {
    goesOn = true;
  }

  public void closeParagraph(Look look) {
    if (open.isEmpty()) {
      return;
    }
    Words words = open.pop();
    List<String> lines = Lines.of(words.text.toString()).lines();
    int bold = lines.isEmpty() ? 0 : Math.min(words.bold, lines.getFirst().length());
    Paragraph paragraph = new Paragraph(look, lines, bold);
    if (!open.isEmpty()) {
      boxed.add(paragraph);
      return;
    }
    add(paragraph);
    boxed.forEach(this::add);
    boxed.clear();
  }

  private void add(Paragraph paragraph) {
    if (tables > 0) {
      cell.add(paragraph);
    } else {
      blocks.add(paragraph);
    }
  }

  /// A paragraph that should have gone on with the next one, but has none after it.
  private void settle() {
    if (goesOn) {
      goesOn = false;
      closeParagraph(Look.PLAIN);
    }
  }

  public void openTable() {
    settle();
    tables += open.isEmpty() || tables > 0 ? 1 : 0;
  }

  public void closeCell() {
    settle();
    if (tables == 1 && open.isEmpty()) {
      row.add(new Cell(List.copyOf(cell)));
      cell = new ArrayList<>();
    }
  }

  /// @param kept whether the row counts; not when it was deleted
  public void closeRow(boolean kept) {
    if (tables == 1 && open.isEmpty()) {
      if (!cell.isEmpty()) {
        closeCell();
      }
      if (kept && !row.isEmpty()) {
        rows.add(row);
      }
      row = new ArrayList<>();
    }
  }

  public void closeTable() {
    settle();
    if (tables == 1 && open.isEmpty()) {
      closeRow(true);
      if (!rows.isEmpty()) {
        blocks.add(new Table(rows));
      }
      rows = new ArrayList<>();
    }
    tables = open.isEmpty() || tables > 1 ? Math.max(0, tables - 1) : tables;
  }

  public Page page() {
    while (!open.isEmpty()) {
      closeParagraph(Look.PLAIN);
    }
    while (tables > 0) {
      closeTable();
    }
    return new Page(title, blocks, leftOut);
  }
}
