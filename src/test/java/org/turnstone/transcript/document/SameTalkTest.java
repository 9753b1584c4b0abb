package org.turnstone.transcript.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.turnstone.transcript.Interview;

/// One conversation as word processors save it: the same turns whatever the file.
class SameTalkTest {

  private static final List<String> TALK =
      List.of(
          "Anna: How did you begin — in Köln?",
          "Ben: With flour & water.//So: “Oui” *always*,/and\tso on. 😀",
          "Anna: And then?",
          "Ben: Time.");

  @Test
  void asText() {
    String text =
        "**Anna:** How did you begin — in Köln?\n\n**Ben:** With flour & water.\n\n"
            + "So: “Oui” \\*always\\*,\nand so on. 😀\n\n**Anna:** And then?\n\n**Ben:** Time.\n";
    List<String> spoken = TALK.stream().map(turn -> turn.replace('\t', ' ')).toList();
    assertEquals(spoken, Interview.in("talk.md", text.getBytes(UTF_8)).turns());
  }

  @Test
  void asWordDocument() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle("Bread");
      paragraph(document, "Anna:", " How did you begin — in Köln?");
      paragraph(document, "Ben:", " With flour & water.");
      XWPFRun run = document.createParagraph().createRun();
      run.setText("So: “Oui” *always*,");
      run.addBreak();
      run.setText("and");
      run.addTab();
      run.setText("so on. 😀");
      paragraph(document, "Anna:", " And then?");
      paragraph(document, "Ben:", " Time.");
      document.createFootnote().createParagraph().createRun().setText("a note");
      document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT);
      document.write(bytes);
    }
    Interview talk = Interview.in("talk.docx", bytes.toByteArray());
    assertEquals(TALK, talk.turns());
    assertEquals("Bread", talk.transcript().title());
  }

  private static void paragraph(XWPFDocument document, String label, String words) {
    var paragraph = document.createParagraph();
    XWPFRun name = paragraph.createRun();
    name.setBold(true);
    name.setText(label);
    paragraph.createRun().setText(words);
  }

  @Test
  void asOpenDocument() {
    String bold =
        "<style:style style:name='B' style:family='text'>"
            + "<style:text-properties fo:font-weight='bold'/></style:style>";
    String body =
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p>"
            + "</text:deletion></text:changed-region></text:tracked-changes>"
            + "<text:p><text:span text:style-name='B'>Anna:</text:span> How did\n   you begin — in"
            + " Köln?</text:p><text:p><text:span text:style-name='B'>Ben:</text:span> With flour"
            + " &amp; water.<text:note text:note-class='footnote'><text:note-citation>1"
            + "</text:note-citation><text:note-body><text:p>a note</text:p></text:note-body>"
            + "</text:note></text:p><text:p>So: “Oui” *always*,<text:line-break/>and<text:tab/>so"
            + "<text:s/>on. 😀<text:change text:change-id='c1'/></text:p>"
            + "<text:p><office:annotation><text:p>hm</text:p></office:annotation>"
            + "<text:span text:style-name='B'>Anna:</text:span> And then?</text:p>"
            + "<text:p><text:span text:style-name='B'>Ben:</text:span> Time.</text:p>";
    Interview talk = Interview.in("talk.odt", Documents.odt(body, bold));
    assertEquals(TALK, talk.turns());
    assertEquals(List.of("Left out 1 footnote and 1 comment."), talk.remarks());
  }

  @Test
  void asRichText() {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset0 Arial;}}{\\info{\\title Bread}}"
            + "{\\header top}{\\*\\generator x;}\\pard{\\b Anna:} How did you begin \\emdash  in"
            + " K\\'f6ln?\\par\n\\pard{\\b Ben:} With flour & water.{\\footnote a note}\\par\n"
            + "So: \\u8220?Oui\\u8221? *always*,\\line and\\tab so on. \\u-10179?\\u-8704?{\\v x}"
            + "{\\deleted y}\\par\n{\\pict 00ff}\\b Anna:\\b0  And then?\\par\n\\b Ben:\\plain "
            + " Time.\\par}";
    Interview talk = Interview.in("talk.rtf", rtf.getBytes(ISO_8859_1));
    assertEquals(TALK, talk.turns());
    assertEquals(List.of("Left out 1 footnote."), talk.remarks());
    assertEquals("Bread", talk.transcript().title());
    assertEquals(
        TALK, Interview.in("a.rtf", rtf.replace("\n", "\r\n").getBytes(ISO_8859_1)).turns());
  }

  private static final String HTML =
      "<html><head><meta charset='%s'><title>Bread</title><style>p"
          + " {}</style></head><body><nav>Home</nav><p><b>Anna:</b> How did\n"
          + " you begin &mdash; in Köln?</p><p><b>Ben:</b> With flour &amp; water.</p><p>So:"
          + " &ldquo;Oui&rdquo; *always*,<br>and&#9;so on."
          + " &#x1F600;</p><script>alert(1)</script><p><b>Anna:</b> And then?</p><p><b>Ben:</b>"
          + " Time.</p></body></html>";

  @Test
  void asWebPage() {
    List<String> spoken = TALK.stream().map(turn -> turn.replace('\t', ' ')).toList();
    for (String charset : new String[] {"utf-8", "windows-1252", "iso-8859-1"}) {
      byte[] page = HTML.formatted(charset).getBytes(Charset.forName(charset));
      Interview talk = Interview.in("talk.html", page);
      assertEquals(spoken, talk.turns());
      assertEquals("Bread", talk.transcript().title());
    }
    String plain = HTML.replace("<meta charset='%s'>", "");
    for (String twin : new String[] {plain, "\uFEFF" + plain, plain.replace("\n", "\r\n")}) {
      assertEquals(spoken, Interview.in("talk.html", twin.getBytes(UTF_8)).turns());
      assertEquals(spoken, Interview.in("talk.html", twin.getBytes(UTF_16LE)).turns());
    }
  }

  @Test
  void asTables() {
    List<String> talk = List.of("Anna: How?", "Ben: Flour.//Water.", "Anna: And?", "Ben: Time.");
    assertEquals(
        talk,
        Interview.in(
                "a.docx",
                Documents.docx(
                    Documents.table("Anna|How?", "Ben|Flour.¶Water.", "Anna|And?", "Ben|Time.")))
            .turns());
    String rows =
        "<tr><td>Anna<td><p>How?</p></tr><tr><td>Ben<td><p>Flour.</p><p>Water.</p></tr>"
            + "<tr><td>Anna<td>And?</tr><tr><td>Ben<td>Time.</tr>";
    assertEquals(
        talk,
        Interview.in("a.html", ("<html><body><table>" + rows + "</table>").getBytes(UTF_8))
            .turns());
    String terms =
        "<dl><dt>Anna<dd>How?<dt>Ben<dd><p>Flour.<p>Water.<dt>Anna<dd>And?<dt>Ben<dd>Time.</dl>";
    assertEquals(talk, Interview.in("a.html", ("<html>" + terms).getBytes(UTF_8)).turns());
    String cell = "\\trowd\\cellx1\\cellx2\\pard\\intbl %s\\cell %s\\cell\\row\n";
    String rtf =
        "{\\rtf1 "
            + cell.formatted("Anna", "How?")
            + cell.formatted("Ben", "Flour.\\par Water.")
            + cell.formatted("Anna", "And?")
            + cell.formatted("Ben", "Time.")
            + "\\pard\\par}";
    assertEquals(talk, Interview.in("a.rtf", rtf.getBytes(UTF_8)).turns());
    String odt =
        rows.replace("<p>", "")
            .replace("</p>", "\n")
            .replace("<tr>", "<table:table-row>")
            .replace("<td>", "</text:p></table:table-cell><table:table-cell><text:p>")
            .replace("</tr>", "</text:p></table:table-cell></table:table-row>")
            .replace("<table:table-row></text:p></table:table-cell>", "<table:table-row>")
            .replace("\n</text:p>", "</text:p>")
            .replace("\n", "</text:p><text:p>");
    assertEquals(
        talk,
        Interview.in("a.odt", Documents.odt("<table:table>" + odt + "</table:table>")).turns());
  }
}
