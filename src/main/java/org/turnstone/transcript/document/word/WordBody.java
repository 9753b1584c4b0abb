package org.turnstone.transcript.document.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.turnstone.transcript.document.LeftOut;
import org.turnstone.transcript.document.Look;
import org.turnstone.transcript.document.PageBuilder;
import org.turnstone.transcript.document.SafeXml;

/// A walk through the words of a Word document. Deleted words are passed over and inserted ones
/// taken, as if all tracked changes had been accepted.
final class WordBody {

  /// Properties of a paragraph, as far as they are known.
  private static final class Properties {
    private String style = "";
    private String list = "";
    private String level = "";
    private int outline = -1;
    private boolean open;
  }

  private final SafeXml xml;
  private final WordStyles styles;
  private final WordLists lists;
  private final PageBuilder page;
  private final Deque<Properties> paragraphs = new ArrayDeque<>();
  private Optional<Boolean> bold = Optional.empty();
  private Optional<Boolean> hidden = Optional.empty();
  private boolean placeholder;
  private boolean rowDeleted;
  private boolean inText;

  WordBody(SafeXml xml, WordStyles styles, WordLists lists, PageBuilder page) {
    this.xml = xml;
    this.styles = styles;
    this.lists = lists;
    this.page = page;
  }

  void read() throws XMLStreamException {
    while (xml.next()) {
      if (xml.isStart()) {
        start();
      } else if (xml.isEnd()) {
        end();
      } else if (inText) {
        write(xml.text());
      }
    }
  }

  private void start() throws XMLStreamException {
    if (xml.name().equals("Fallback") && xml.namespace().contains("markup-compatibility")) {
      xml.skip();
    } else if (xml.namespace().contains("wordprocessingml")) {
      startWord(xml.name());
    }
  }

  private void startWord(String name) throws XMLStreamException {
    switch (name) {
      case "p" -> {
        paragraphs.push(new Properties());
        page.openParagraph();
      }
      case "pPr" -> paragraphProperties();
      case "r" -> {
        bold = Optional.empty();
        hidden = Optional.empty();
      }
      case "rPr" -> runProperties();
      case "t" -> inText = true;
      case "tab", "ptab" -> write("\t");
      case "noBreakHyphen" -> write("\u2011");
      case "br", "cr" -> {
        if (!isHidden()) {
          page.lineBreak();
        }
      }
      case "del", "moveFrom", "sectPr", "tblPr", "tblGrid", "tcPr", "rubyPr", "rt" -> xml.skip();
      case "sdtPr" -> placeholder = xml.skip("showingPlcHdr"::equals);
      case "sdtContent" -> {
        if (placeholder) {
          xml.skip();
        }
        placeholder = false;
      }
      case "footnoteReference" -> page.leftOut().add(LeftOut.Kind.FOOTNOTE);
      case "endnoteReference" -> page.leftOut().add(LeftOut.Kind.ENDNOTE);
      case "commentReference" -> page.leftOut().add(LeftOut.Kind.COMMENT);
      case "altChunk" -> page.leftOut().add(LeftOut.Kind.EMBEDDED);
      case "tbl" -> page.openTable();
      case "trPr" -> rowDeleted = xml.skip("del"::equals);
      default -> {}
    }
  }

  private void end() {
    if (!xml.namespace().contains("wordprocessingml")) {
      return;
    }
    switch (xml.name()) {
      case "p" -> closeParagraph(paragraphs.isEmpty() ? new Properties() : paragraphs.pop());
      case "t" -> inText = false;
      case "tc" -> page.closeCell();
      case "tr" -> {
        page.closeRow(!rowDeleted);
        rowDeleted = false;
      }
      case "tbl" -> page.closeTable();
      default -> {}
    }
  }

  /// Reads to the end of the properties. A deleted end joins the paragraph with the next one.
  private void paragraphProperties() throws XMLStreamException {
    Properties properties = paragraphs.isEmpty() ? new Properties() : paragraphs.peek();
    while (xml.next() && !(xml.isEnd() && xml.name().equals("pPr"))) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "pStyle" -> properties.style = xml.attribute("val");
        case "numId" -> properties.list = xml.attribute("val");
        case "ilvl" -> properties.level = xml.attribute("val");
        case "outlineLvl" -> properties.outline = outline(xml.attribute("val"));
        case "del", "moveFrom" -> properties.open = true;
        case "pPrChange", "rPrChange", "sectPr", "tabs" -> xml.skip();
        default -> {}
      }
    }
  }

  private static int outline(String value) {
    return value.matches("[0-8]") ? value.charAt(0) - '0' + 1 : 0;
  }

  private void runProperties() throws XMLStreamException {
    while (xml.next() && !(xml.isEnd() && xml.name().equals("rPr"))) {
      if (!xml.isStart()) {
        continue;
      }
      String value = xml.attribute("val");
      switch (xml.name()) {
        case "b" -> bold = Optional.of(WordStyles.isOn(value));
        case "vanish" -> hidden = Optional.of(WordStyles.isOn(value));
        case "rStyle" -> {
          bold = bold.or(() -> styles.bold(value));
          hidden = hidden.or(() -> styles.hidden(value));
        }
        case "rPrChange" -> xml.skip();
        default -> {}
      }
    }
  }

  private void write(String words) {
    if (!paragraphs.isEmpty() && !isHidden()) {
      String style = paragraphs.element().style;
      page.text(words.replace('\n', ' '), bold.or(() -> styles.bold(style)).orElse(false));
    }
  }

  private boolean isHidden() {
    String style = paragraphs.isEmpty() ? "" : paragraphs.element().style;
    return hidden.or(() -> styles.hidden(style)).orElse(false);
  }

  private void closeParagraph(Properties properties) {
    if (properties.open) {
      page.joinParagraph();
      return;
    }
    int heading = properties.outline >= 0 ? properties.outline : styles.heading(properties.style);
    String mark = page.hasWords() ? lists.mark(properties.list, properties.level) : "";
    page.closeParagraph(new Look(styles.name(properties.style), heading, mark));
  }
}
