package org.turnstone.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.turnstone.model.Excerpt;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// Reads documents with other code than wrote them: POI, the JDK's XML parser, commonmark.
class DocumentsOfExcerptsTest {

  private static final Excerpt USUAL = Made.excerpt("I worry.", "Why now?", Map.of("Age", "31"));

  @Test
  void aWordTextHasHeadingsForNavigationAndAStyleForEachThing() throws IOException {
    try (XWPFDocument document = docx(USUAL)) {
      assertEquals(
          List.of(
              "Title: Bakers & singers",
              "Subtitle: 1 excerpt by code, 2026-10-14",
              "Heading1: Worries (1)",
              "Heading2: economic worry (1)",
              "Note: Fear for income.",
              "Note: Use it for: rent, fees",
              "Note: Do not use it for: fame",
              "Note: Example: I worry.",
              "Question: Question: How so?",
              "Quote: I worry.",
              "Citation: p1, turns 4-6 · User · Ana, 2026-10-14",
              "Memo: Memo: Why now?"),
          document.getParagraphs().stream()
              .map(each -> each.getStyle() + ": " + each.getText())
              .toList());
      assertEquals("heading 2", document.getStyles().getStyle("Heading2").getName().toLowerCase());
      assertTrue(document.getTables().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("org.turnstone.export.Made#hardWords")
  void aWordTextShowsWordsAsTheyAre(String words) throws IOException {
    try (XWPFDocument document = docx(Made.excerpt(words, "", Map.of()))) {
      XWPFParagraph quote =
          document.getParagraphs().stream()
              .filter(each -> "Quote".equals(each.getStyle()))
              .findFirst()
              .orElseThrow();
      assertEquals(Markup.allowed(words), quote.getText());
    }
  }

  @Test
  void arabicWordsRunFromRightToLeftInAWordText() throws IOException {
    try (XWPFDocument document = docx(Made.excerpt("مرحبا", "", Map.of()))) {
      assertTrue(
          document.getParagraphs().stream()
              .filter(each -> "Quote".equals(each.getStyle()))
              .allMatch(each -> each.getCTP().getPPr().isSetBidi()));
    }
  }

  @Test
  void aPageHasHeadingsAndNeedsNothingFromElsewhere() throws Exception {
    String html = new String(Made.written(Format.HTML, USUAL), StandardCharsets.UTF_8);
    assertTrue(html.startsWith("<!DOCTYPE html>"), html.substring(0, 40));
    assertFalse(html.contains("<script") || html.contains("http") || html.contains("url("));
    assertTrue(html.contains("prefers-color-scheme: dark") && html.contains("@media print"));
    org.w3c.dom.Document page = parsed(html);
    assertEquals(List.of("Worries (1)"), texts(page.getElementsByTagName("h2")));
    assertEquals(List.of("economic worry (1)"), texts(page.getElementsByTagName("h3")));
    assertEquals(List.of("I worry."), texts(page.getElementsByTagName("blockquote")));
    Element quote = (Element) page.getElementsByTagName("blockquote").item(0);
    assertEquals("quote azure", quote.getAttribute("class"));
  }

  @ParameterizedTest
  @MethodSource("org.turnstone.export.Made#hardWords")
  void aPageShowsWordsAsTheyAre(String words) throws Exception {
    String html =
        new String(
            Made.written(Format.HTML, Made.excerpt(words, "", Map.of())), StandardCharsets.UTF_8);
    assertEquals(
        List.of(Markup.allowed(words)), texts(parsed(html).getElementsByTagName("blockquote")));
  }

  @Test
  void markdownHasHeadingsAndBlockQuotes() throws IOException {
    String markdown = new String(Made.written(Format.MARKDOWN, USUAL), StandardCharsets.UTF_8);
    assertTrue(markdown.contains("\n### economic worry (1)\n"), markdown);
    assertTrue(markdown.contains("\n> I worry.\n"), markdown);
    assertTrue(markdown.contains("\np1, turns 4-6 · User · Ana, 2026-10-14\n"), markdown);
    assertTrue(markdown.contains("\n**Memo:** Why now?\n"), markdown);
  }

  @ParameterizedTest
  @MethodSource("org.turnstone.export.Made#hardWords")
  void markdownShowsWordsAsTheyAre(String words) throws IOException {
    String markdown =
        new String(
            Made.written(Format.MARKDOWN, Made.excerpt(words, "", Map.of())),
            StandardCharsets.UTF_8);
    Shown shown = new Shown();
    Parser.builder().build().parse(markdown).accept(shown);
    String half = words.replace('\ud83d', '?').replace('\u0000', '\uFFFD');
    String expected = words.contains("half") ? half : words.replace('\u0000', '\uFFFD');
    assertEquals(
        expected.strip().lines().filter(line -> !line.isBlank()).map(String::strip).toList(),
        shown.quoted());
    assertEquals(List.of(), shown.markup);
  }

  private static XWPFDocument docx(Excerpt excerpt) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(Made.written(Format.DOCX, excerpt)));
  }

  private static org.w3c.dom.Document parsed(String html) throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    return parser.parse(new InputSource(new StringReader(html)));
  }

  private static List<String> texts(NodeList nodes) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  /// The lines that block quotes show, and what in them is more than text.
  private static final class Shown extends AbstractVisitor {

    private final List<String> markup = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inQuote;

    List<String> quoted() {
      return text.toString().lines().filter(line -> !line.isBlank()).map(String::strip).toList();
    }

    @Override
    public void visit(BlockQuote quote) {
      inQuote = true;
      visitChildren(quote);
      inQuote = false;
    }

    @Override
    public void visit(Paragraph paragraph) {
      visitChildren(paragraph);
      line();
    }

    @Override
    public void visit(Text shown) {
      if (inQuote) {
        text.append(shown.getLiteral());
      }
    }

    @Override
    public void visit(HardLineBreak end) {
      line();
    }

    @Override
    public void visit(SoftLineBreak end) {
      more("soft line end");
    }

    @Override
    public void visit(Heading heading) {
      more("heading");
    }

    @Override
    public void visit(Code code) {
      more("code");
    }

    @Override
    public void visit(Emphasis emphasis) {
      more("emphasis");
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
      more("strong emphasis");
    }

    @Override
    public void visit(Link link) {
      more("link");
    }

    @Override
    public void visit(HtmlInline html) {
      more("html");
    }

    private void line() {
      if (inQuote) {
        text.append('\n');
      }
    }

    private void more(String what) {
      if (inQuote) {
        markup.add(what);
      }
    }
  }
}
