package org.turnstone.transcript.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.turnstone.transcript.Interview;

class ReadingTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a hard-wrapped line\nthat goes on\nand on",
        "two paragraphs\n\nof one turn",
        "1986. A great year",
        "a list\n- one\n- two\n  - three\n1. four\n2) five",
        "- a list\n\n- with gaps",
        "a quotation\n> of two\n> lines",
        "a line\n---\nunder it\n===\ntoo",
        "text\n\n    indented like code\n\tand by a tab",
        "[foo]: http://x.de \"no definition\"",
        "[foo]: bar\n[baz]",
        "[REDACTED][REDACTED] said [sic] so",
        "[laughs](quietly) and [x]()",
        "![](a.png) and ![picture](words)",
        "snake_case_words and __ and _",
        "2 * 3 * 4 and 2*3*4 = 24",
        "f*ck this sh*t",
        "a * lone star and ** two",
        "`a tick and ``two",
        "~5 dollars, ~6 ~ and ~one~",
        "<laughs> and </b> and <b class=\"x\">bold</b> a < b > c",
        "<!-- a remark --> <?php ?> <![CDATA[x]]>",
        "D&D & R&B &c. &nosuch;",
        "C:\\x and \\o/ and \\",
        "#hashtag and #1",
        "```\nan open fence",
        "| a | table |\n|---|---|\n| 1 | 2 |",
        "😀 👩‍👩‍👧 e\u0301 \u200Fשלום"
      })
  void whatIsNoMarkupStaysAsWritten(String words) {
    assertEquals(words, Interview.words(words));
    assertEquals(List.of(), Interview.styles(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "so *very* much | so very much | ITALIC very",
        "so **very** much | so very much | BOLD very",
        "so __very__ much | so very much | BOLD very",
        "so ~~very~~ much | so very much | STRUCK very",
        "so `ve*r*y` much | so ve*r*y much | CODE ve*r*y",
        "[her brushes](https://x.de/a) | her brushes | LINK her brusheshttps://x.de/a",
        "see <https://x.de/a_b_c> | see https://x.de/a_b_c | LINK"
            + " https://x.de/a_b_chttps://x.de/a_b_c",
        "![a cat](cat.png) | a cat | LINK a catcat.png",
        "他*说*了 | 他说了 | ITALIC 说",
        "1 \\* 2 &amp; *3* | 1 * 2 & 3 | ITALIC 3"
      })
  void markupWithinLinesBecomesStyles(String markdown, String words, String style) {
    assertEquals(words, Interview.words(markdown));
    assertEquals(List.of(style), Interview.styles(markdown));
  }

  @Test
  void stylesMayNestAndReachOverLines() {
    assertEquals(
        List.of("BOLD all of\nthis", "ITALIC of\nthis"), Interview.styles("**all *of\nthis***"));
    assertEquals("all of\nthis", Interview.words("**all *of\nthis***"));
  }

  @Test
  void codeInALineKeepsItsLineBreak() {
    assertEquals(List.of("CODE a\nb"), Interview.styles("`` a\nb ``"));
  }

  @Test
  void stylesDoNotReachOverParagraphs() {
    assertEquals("*a\n\nb*", Interview.words("*a\n\nb*"));
  }

  @Test
  void fencedCodeKeepsItsShapeWithoutFences() {
    String markdown = "look\n```js\n  if (a) {\n\n    *b*;\n  }\n```\nyes\n\n~~~\nc\n~~~";
    assertEquals("look\n  if (a) {\n\n    *b*;\n  }\nyes\n\nc", Interview.words(markdown));
    assertEquals(List.of("CODE   if (a) {\n\n    *b*;\n  }", "CODE c"), Interview.styles(markdown));
  }

  @Test
  void aHeadingInATurnKeepsItsWords() {
    assertEquals(
        "a\n\nMy *own* part\nb".replace("*", ""), Interview.words("a\n\n## My *own* part ##\nb"));
    assertEquals(
        List.of("HEADING My own part", "ITALIC own"),
        Interview.styles("a\n\n## My *own* part ##\nb"));
  }

  @Test
  void blankLinesFoldAndBlanksAtTheEndsGo() {
    assertEquals("a\n\nb\nc", Interview.words("  \n\n a  \n\n \n\nb\t\nc \u00A0\n\n"));
  }

  @Test
  void characterReferencesMakeNoNewLines() {
    assertEquals("a  b", Interview.words("a&#10;&#13;b"));
    assertEquals("a", Interview.words("&nbsp;a&nbsp;"));
  }

  @Test
  void stylesStandOnTheirWordsInLaterTurns() {
    Interview talk = Interview.of("AI: *a*?\n\nUser: x **b**\n\nAI: 😀 `c`?");
    assertEquals(
        List.of("a", "b", "c"),
        talk.transcript().styles().stream()
            .map(style -> style.range().in(talk.transcript().text()))
            .toList());
  }
}
