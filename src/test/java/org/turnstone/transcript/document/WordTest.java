package org.turnstone.transcript.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.turnstone.transcript.document.Documents.bold;
import static org.turnstone.transcript.document.Documents.docx;
import static org.turnstone.transcript.document.Documents.p;
import static org.turnstone.transcript.document.Documents.paragraphs;
import static org.turnstone.transcript.document.Documents.run;
import static org.turnstone.transcript.document.Documents.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turnstone.model.SectionMark;
import org.turnstone.model.Turn;
import org.turnstone.transcript.Interview;

class WordTest {

  private static final List<String> TALK =
      List.of(
          "Anna: How did you begin?",
          "Ben: With flour.//Then water.",
          "Anna: And then?",
          "Ben: Time.");

  private static Interview read(String body) {
    return read(body, "");
  }

  private static Interview read(String body, String styles) {
    return Interview.in("talk.docx", docx(body, styles));
  }

  private static String style(String id, String name, String properties) {
    return "<w:style w:type='paragraph' w:styleId='%s'><w:name w:val='%s'/>%s</w:style>"
        .formatted(id, name, properties);
  }

  @Test
  void paragraphsWithLabelsAreTurns() {
    Interview talk =
        read(
            paragraphs(
                "Anna: How did you begin?",
                "Ben: With flour.",
                "Then water.",
                "Anna: And then?",
                "Ben: Time."));
    assertEquals(TALK, talk.turns());
    assertEquals(List.of(), talk.remarks());
  }

  @Test
  void whereEmptyParagraphsPartTurnsOthersPartLines() {
    assertEquals(
        List.of("Anna: How?", "Ben: With flour./Then water.", "Anna: And?", "Ben: Time."),
        read(paragraphs(
                "Anna: How?",
                "",
                "Ben: With flour.",
                "Then water.",
                "",
                "Anna: And?",
                "",
                "Ben: Time."))
            .turns());
  }

  @Test
  void softBreaksAndTabsAreKept() {
    assertEquals(
        List.of("Anna: How?/Really?", "Ben: So:\tthis/and that", "Anna: Ah.", "Ben: Yes."),
        read(paragraphs(
                "Anna:\tHow?\nReally?", "Ben:\tSo:\tthis\nand that", "Anna: Ah.", "Ben: Yes."))
            .turns());
  }

  @Test
  void namesInBoldAreLabels() {
    for (String colon : new String[] {": ", " "}) {
      assertEquals(
          List.of("Anna: How?", "Ben: With flour.", "Anna: And?", "Ben: Time."),
          read(p(bold("Anna" + colon) + run("How?"))
                  + p(bold("Ben" + colon) + run("With flour."))
                  + p(bold("Anna" + colon) + run("And?"))
                  + p(bold("Ben" + colon) + run("Time.")))
              .turns());
    }
    assertEquals(
        List.of("Anna: How?", "Ben: With flour.", "Anna: And?", "Ben: Time."),
        read(p(bold("Anna"))
                + paragraphs("How?")
                + p(bold("Ben"))
                + paragraphs("With flour.")
                + p(bold("Anna"))
                + paragraphs("And?")
                + p(bold("Ben"))
                + paragraphs("Time."))
            .turns());
  }

  @Test
  void boldWordsThatAreNoLabelsStayWords() {
    Interview talk =
        read(
            paragraphs("Anna: How?")
                + p(run("Ben: It was ") + bold("very") + run(" hard."))
                + p(bold("Never") + run(" again."))
                + paragraphs("Anna: Oh.", "Ben: Yes."));
    assertEquals(
        List.of("Anna: How?", "Ben: It was very hard.//Never again.", "Anna: Oh.", "Ben: Yes."),
        talk.turns());
  }

  @Test
  void marksOfMarkdownAreWords() {
    String odd = "*stars* _under_ # [a](b.de) `tick` <http://a.de> &amp; back\\*slash ~~no~~ **b**";
    Interview talk =
        read(
            paragraphs(
                "Anna: How?",
                "Ben: " + odd,
                "# of words: 3",
                "* a",
                "P_01 said",
                "Anna: Oh.",
                "Ben: 5 * 4 * 3"));
    assertEquals(
        List.of(
            "Anna: How?",
            "Ben: " + odd + "//# of words: 3//* a//P_01 said",
            "Anna: Oh.",
            "Ben: 5 * 4 * 3"),
        talk.turns());
    assertEquals(List.of(), talk.transcript().styles());
  }

  @Test
  void aTableOfTwoColumnsSaysWhoSpeaks() {
    Interview talk =
        read(
            paragraphs("Date: 3 May")
                + table(
                    "Speaker|Text",
                    "Anna|How did you begin?",
                    "Ben:|With flour.¶Then water.",
                    "Anna|And then?",
                    "Ben|Time."));
    assertEquals(TALK, talk.turns());
    assertEquals(Map.of("Date", "3 May"), talk.transcript().attributes());
    assertEquals(List.of(), talk.remarks());
  }

  @Test
  void aTableOfThreeColumnsHasTimes() {
    Interview talk =
        read(
            table(
                "00:01|Anna|How did you begin?",
                "00:04|Ben|With flour.",
                "|| Then water.",
                "00:09|Anna|And then?",
                "00:11|Ben|Time."));
    assertEquals(
        List.of(
            "Anna: How did you begin?",
            "Ben: With flour./Then water.",
            "Anna: And then?",
            "Ben: Time."),
        talk.turns().stream().map(turn -> turn.replace("/ ", "/")).toList());
    assertEquals(
        List.of(
            Optional.of("00:01"), Optional.of("00:04"), Optional.of("00:09"), Optional.of("00:11")),
        talk.transcript().turns().stream().map(Turn::time).toList());
  }

  @Test
  void aTableOfFactsIsNoTalk() {
    Interview talk =
        read(
            table("Interviewer|Mia", "Place|Köln", "Date|3 May")
                + paragraphs("Anna: How?", "Ben: With flour.", "Anna: And?", "Ben: Time."));
    assertEquals(List.of("Anna", "Ben", "Anna", "Ben"), talk.speakers());
    assertEquals(
        Map.of("Interviewer", "Mia", "Place", "Köln", "Date", "3 May"),
        talk.transcript().attributes());
  }

  @Test
  void headingsOrAStyleOfTheirOwnNameWhoSpeaks() {
    String styles =
        style("H2", "heading 2", "<w:pPr><w:outlineLvl w:val='1'/></w:pPr>")
            + style("Who", "Who", "");
    for (String style : new String[] {"H2", "Who"}) {
      assertEquals(
          List.of("Ann Lee: How?", "Ben: With flour.//Then water.", "Ann Lee: And?", "Ben: Time."),
          read(
                  p(style, run("Ann Lee"))
                      + paragraphs("How?")
                      + p(style, run("Ben"))
                      + paragraphs("With flour.", "Then water.")
                      + p(style, run("Ann Lee"))
                      + paragraphs("And?")
                      + p(style, run("Ben"))
                      + paragraphs("Time."),
                  styles)
              .turns());
    }
  }

  @Test
  void stylesNamedAfterSpeakersSayWhoSpeaks() {
    String styles = style("a", "Interviewer", "") + style("b", "Participant", "");
    assertEquals(
        List.of(
            "Interviewer: How?",
            "Participant: With flour.",
            "Interviewer: And?",
            "Participant: Time."),
        read(
                p("a", run("How?"))
                    + p("b", run("With flour."))
                    + p("a", run("And?"))
                    + p("b", run("Time.")),
                styles)
            .turns());
  }

  @Test
  void headingsAreSectionsAndTheTitleIsTheTitle() {
    String styles = style("T", "Title", "") + style("H1", "heading 1", "");
    Interview talk =
        read(
            p("T", run("Bread"))
                + paragraphs("Anna: How?", "Ben: Flour.")
                + p("H1", run("Part *two*"))
                + paragraphs("Anna: And?", "Ben: Time."),
            styles);
    assertEquals("Bread", talk.transcript().title());
    assertEquals(List.of(new SectionMark(3, "Part *two*")), talk.transcript().sections());
    assertEquals(List.of("Anna: How?", "Ben: Flour.", "Anna: And?", "Ben: Time."), talk.turns());
  }

  @Test
  void theOldShapeOfTeamsIsRead() {
    List<String> expected = List.of("Anna Lee: How did you begin?", "Ben: With flour. Then water.");
    String[] lines = {
      "0:0:0.0 --> 0:0:2.100", "Anna Lee", "How did you begin?",
      "0:0:5.100 --> 0:0:8.250", "Ben", "With flour.",
      "0:0:9.0 --> 0:0:12.0", "Ben", "Then water."
    };
    assertEquals(expected, joined(read(paragraphs(lines))));
    assertEquals(
        expected,
        joined(
            read(
                paragraphs(
                    "0:0:0.0 --> 0:0:2.100\nAnna Lee\nHow did you begin?",
                    "",
                    "0:0:5.100 --> 0:0:8.250\nBen\nWith flour.",
                    "",
                    "0:0:9.0 --> 0:0:12.0\nBen\nThen water."))));
  }

  private static List<String> joined(Interview talk) {
    return talk.turns().stream().map(turn -> turn.replaceAll("/+", " ")).toList();
  }

  @Test
  void theNewShapeOfTeamsIsRead() {
    Interview talk =
        read(
            paragraphs(
                "Bread talk",
                "Ana Lee started transcription",
                "Ana Lee   0:03\nHow did you begin?",
                "Ben Öz   0:05\nWith flour.\nWe met at 17:30",
                "Ana Lee   1:05\nAnd then?",
                "Ana Lee stopped transcription"));
    assertEquals(
        List.of(
            "Ana Lee: How did you begin?",
            "Ben Öz: With flour./We met at 17:30",
            "Ana Lee: And then?"),
        talk.turns());
    assertEquals(
        List.of("Left out 1 paragraph outside of the talk and 2 lines on the recording."),
        talk.remarks());
    assertEquals(Optional.of("0:05"), talk.transcript().turns().get(1).time());
  }

  @Test
  void timesUntilWhenAreReadToo() {
    assertEquals(
        List.of("Ana: How?", "Ben: Flour.", "Ana: And?"),
        read(paragraphs(
                "Ana  00:01:23 --> 00:01:45\nHow?",
                "Ben  00:01:46 --> 00:01:50\nFlour.",
                "Ana  00:01:55 --> 00:02:45\nAnd?"))
            .turns());
  }

  @Test
  void wordsOwnTranscriptionIsRead() {
    String styles = style("H1", "heading 1", "");
    Interview talk =
        read(
            p("H1", run("Transcript"))
                + paragraphs(
                    "00:00:05 Speaker 1",
                    "How?",
                    "00:00:09 Speaker 2",
                    "With flour.",
                    "Then water.",
                    "00:00:19 Speaker 1",
                    "And?"),
            styles);
    assertEquals(
        List.of("Speaker 1: How?", "Speaker 2: With flour.//Then water.", "Speaker 1: And?"),
        talk.turns());
  }

  @Test
  void trackedChangesCountAsAccepted() {
    String deleted =
        "<w:del><w:r><w:delText>never</w:delText></w:r><w:r><w:t>gone</w:t></w:r></w:del>";
    assertEquals(
        List.of(
            "Anna: How did it go?",
            "Ben: With flour and water.",
            "Anna: Joined here.",
            "Ben: Moved. Yes."),
        read(p(run("Anna: How ") + deleted + "<w:ins>" + run("did ") + "</w:ins>" + run("it go?"))
                + p(run("Ben: With flour") + "<w:ins>" + run(" and water") + "</w:ins>" + run("."))
                + p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("Anna: Joined"))
                + p(run(" here."))
                + p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + deleted)
                + p(
                    run("Ben: ")
                        + "<w:moveTo>"
                        + run("Moved. ")
                        + "</w:moveTo>"
                        + run("Yes.")
                        + "<w:moveFrom>"
                        + run("Old.")
                        + "</w:moveFrom>"))
            .turns());
  }

  @Test
  void notesAndCommentsAreLeftOutAndCounted() {
    Interview talk =
        read(
            p(run("Anna: How?") + "<w:r><w:footnoteReference w:id='2'/></w:r>")
                + p(
                    run("Ben: So.")
                        + "<w:r><w:commentReference w:id='1'/></w:r>"
                        + "<w:r><w:footnoteReference w:id='3'/></w:r>")
                + paragraphs("Anna: Ah.", "Ben: Yes."));
    assertEquals(List.of("Anna: How?", "Ben: So.", "Anna: Ah.", "Ben: Yes."), talk.turns());
    assertEquals(List.of("Left out 2 footnotes and 1 comment."), talk.remarks());
  }

  @Test
  void hiddenWordsAreLeftOutAndLinksAndFieldsAreWords() {
    String styles =
        "<w:style w:type='character' w:styleId='h'><w:name"
            + " w:val='h'/><w:rPr><w:vanish/></w:rPr></w:style>";
    assertEquals(
        List.of("Anna: How?", "Ben: See here now.", "Anna: Ah.", "Ben: Page 7."),
        read(
                paragraphs("Anna: How?")
                    + p(
                        run("Ben: See ")
                            + run("<w:vanish/>", "secret")
                            + run("<w:rStyle w:val='h'/>", "too")
                            + "<w:hyperlink>"
                            + run("here")
                            + "</w:hyperlink>"
                            + run("<w:vanish w:val='0'/>", " now."))
                    + paragraphs("Anna: Ah.")
                    + p(
                        run("Ben: Page ")
                            + "<w:r><w:fldChar"
                            + " w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple>"
                            + run("7")
                            + "</w:fldSimple>"
                            + run(".")),
                styles)
            .turns());
  }

  @Test
  void contentControlsAndTextBoxesAreRead() {
    String box =
        "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
            + paragraphs("In a box.")
            + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
            + paragraphs("In a box.")
            + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>";
    assertEquals(
        List.of("Anna: How?", "Ben: With flour.//In a box.", "Anna: And?", "Ben: Time."),
        read("<w:sdt><w:sdtPr/><w:sdtContent>"
                + paragraphs("Anna: How?")
                + "</w:sdtContent></w:sdt>"
                + p(run("Ben: ") + box + run("With flour."))
                + p(
                    run("Anna: And?")
                        + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                        + run("Click here")
                        + "</w:sdtContent></w:sdt>")
                + paragraphs("Ben: Time."))
            .turns());
  }

  @Test
  void listsAreText() {
    String number = "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>";
    String bullet = number.replace("numId w:val='1'", "numId w:val='2'");
    assertEquals(
        List.of(
            "Anna: How?",
            "Ben: Two things://1. flour/2. water//- AI: good for letters",
            "Anna: And?",
            "Ben: Time."),
        read(
                paragraphs("Anna: How?", "Ben: Two things:")
                    + p(number + run("flour"))
                    + p(number + run("water"))
                    + p("<w:pPr/>").replace("<w:p><w:pPr/></w:p>", "")
                    + p(bullet + run("AI: good for letters"))
                    + paragraphs("Anna: And?", "Ben: Time."))
            .turns()
            .stream()
            .map(turn -> turn.replace("water/-", "water//-"))
            .toList());
  }
}
