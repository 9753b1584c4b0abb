package org.turnstone.transcript.document.opendocument;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import org.turnstone.transcript.document.LeftOut;
import org.turnstone.transcript.document.Look;
import org.turnstone.transcript.document.PageBuilder;
import org.turnstone.transcript.document.SafeXml;

/// A walk through the words of an OpenDocument text. What was deleted stands apart from the words
/// and is passed over, as if all tracked changes had been accepted.
final class OpenDocumentBody {

  private static final int MOST_BLANKS = 1_000;

  private record Opened(String style, int heading) {}

  /// A list on its level; its style may be named by the list around it.
  private static final class Items {
    private final String style;
    private final boolean numbered;
    private int count;
    private boolean marked = true;

    private Items(String style, boolean numbered) {
      this.style = style;
      this.numbered = numbered;
    }
  }

  private final SafeXml xml;
  private final OpenDocumentStyles styles;
  private final PageBuilder page;
  private final Deque<Opened> paragraphs = new ArrayDeque<>();
  private final Deque<String> spans = new ArrayDeque<>();
  private final Deque<Items> lists = new ArrayDeque<>();

  OpenDocumentBody(SafeXml xml, OpenDocumentStyles styles, PageBuilder page) {
    this.xml = xml;
    this.styles = styles;
    this.page = page;
  }

  void read() throws XMLStreamException {
    boolean body = false;
    while (xml.next()) {
      if (xml.isStart()) {
        body |= xml.name().equals("body");
        if (body) {
          start(xml.name());
        }
      } else if (xml.isEnd()) {
        end(xml.name());
      } else if (body) {
        words(xml.text());
      }
    }
  }

  private void start(String name) throws XMLStreamException {
    switch (name) {
      case "p" -> open(0);
      case "h" -> open(level(xml.attribute("outline-level")));
      case "span" -> spans.push(xml.attribute("style-name"));
      case "s" -> write(" ".repeat(count(xml.attribute("c"))));
      case "tab" -> write("\t");
      case "line-break" -> page.lineBreak();
      case "note" -> {
        boolean endnote = xml.attribute("note-class").equals("endnote");
        page.leftOut().add(endnote ? LeftOut.Kind.ENDNOTE : LeftOut.Kind.FOOTNOTE);
        xml.skip();
      }
      case "annotation" -> {
        page.leftOut().add(LeftOut.Kind.COMMENT);
        xml.skip();
      }
      case "section", "hidden-text", "hidden-paragraph" -> {
        if (xml.attribute("display").equals("none") || xml.attribute("is-hidden").equals("true")) {
          xml.skip();
        }
      }
      case "tracked-changes",
          "forms",
          "sequence-decls",
          "variable-decls",
          "table-of-content-source",
          "ruby-text",
          "script",
          "title",
          "desc" ->
          xml.skip();
      case "list" -> openList(xml.attribute("style-name"));
      case "list-item" -> item();
      case "table" -> page.openTable();
      case "covered-table-cell" -> {
        xml.skip();
        page.closeCell();
      }
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p", "h" -> close();
      case "span" -> spans.poll();
      case "list" -> lists.poll();
      case "table-cell" -> page.closeCell();
      case "table-row" -> page.closeRow(true);
      case "table" -> page.closeTable();
      default -> {}
    }
  }

  private void open(int heading) {
    paragraphs.push(new Opened(xml.attribute("style-name"), heading));
    page.openParagraph();
  }

  private void close() {
    if (paragraphs.isEmpty()) {
      return;
    }
    Opened opened = paragraphs.pop();
    page.closeParagraph(new Look(styles.name(opened.style()), opened.heading(), mark()));
  }

  private void openList(String named) {
    String style = named.isEmpty() && !lists.isEmpty() ? lists.element().style : named;
    lists.push(new Items(style, styles.isNumbered(style, lists.size() + 1)));
  }

  private void item() {
    if (!lists.isEmpty()) {
      lists.element().count++;
      lists.element().marked = false;
    }
  }

  /// Before the first paragraph of an item.
  private String mark() {
    Items items = lists.peek();
    if (items == null || items.marked || !page.hasWords()) {
      return "";
    }
    items.marked = true;
    return items.numbered ? items.count + ". " : "- ";
  }

  private static int level(String outline) {
    return outline.matches("\\d") && !outline.equals("0") ? Integer.parseInt(outline) : 1;
  }

  private static int count(String number) {
    return number.matches("\\d{1,6}") ? Math.min(MOST_BLANKS, Integer.parseInt(number)) : 1;
  }

  /// Line ends and several blanks count as one, as in all XML for people.
  private void words(String text) {
    if (paragraphs.isEmpty()) {
      return;
    }
    String collapsed = text.replaceAll("[ \\t\\r\\n]+", " ");
    write(collapsed.startsWith(" ") && !page.isInLine() ? collapsed.substring(1) : collapsed);
  }

  private void write(String words) {
    if (paragraphs.isEmpty() || isHidden()) {
      return;
    }
    page.text(words, isBold());
  }

  private boolean isBold() {
    return spans.stream()
        .flatMap(span -> styles.bold(span).stream())
        .findFirst()
        .or(() -> styles.bold(paragraphs.element().style()))
        .orElse(false);
  }

  private boolean isHidden() {
    return spans.stream()
        .flatMap(span -> styles.hidden(span).stream())
        .findFirst()
        .or(() -> styles.hidden(paragraphs.element().style()))
        .orElse(false);
  }
}
