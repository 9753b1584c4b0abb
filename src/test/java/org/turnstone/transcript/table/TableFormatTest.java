package org.turnstone.transcript.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.turnstone.model.Problem;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;
import org.turnstone.transcript.Fixtures;
import org.turnstone.transcript.Interview;
import org.turnstone.transcript.TranscriptReader.Reading;

class TableFormatTest {

  @Test
  void aRowIsATranscript() {
    Reading read = fixture("interviews.csv");
    assertEquals(
        List.of("bakery_01", "bakery_02", "bakery_04"),
        read.transcripts().stream().map(Transcript::id).toList());
    assertEquals(
        List.of(
            "Assistant: Good morning! What do you bake, usually?",
            "User: Bread, mostly. I say \"mostly\" because of the cake.//"
                + "Note: the cake is on Saturdays.",
            "AI: And who helps you?",
            "User: My brother 🥖, when he is up."),
        Interview.turns(read.transcripts().getFirst()));
    assertEquals(
        List.of(Map.of("occupation", "baker"), Map.of(), Map.of("occupation", "farmer, retired")),
        read.transcripts().stream().map(Transcript::attributes).toList());
    assertEquals(List.of("Row 4 has no words in it and was left out."), sentences(read));
  }

  @Test
  void aRowIsATurn() {
    Reading read = fixture("turns.tsv");
    Transcript first = read.transcripts().getFirst();
    assertEquals(List.of("m-1", "m-2"), read.transcripts().stream().map(Transcript::id).toList());
    assertEquals(
        List.of(
            "Ina: Where did you learn this?",
            "Oskar: From my aunt./She had a loom.",
            "Ina: And now?"),
        Interview.turns(first));
    assertEquals(Map.of("Place", "Bremen"), first.attributes());
    assertEquals(Optional.of("0:00:07"), first.turns().get(1).time());
    assertEquals(
        List.of("Ina: Shall we begin?", "Zofia: Yes./But slowly."),
        Interview.turns(read.transcripts().getLast()));
    assertEquals(List.of(), sentences(read));
  }

  @Test
  void namesOfColumnsMayBeGerman() {
    assertEquals(
        List.of(
            "Interviewerin: Guten Tag; wie geht es Ihnen?",
            "Befragte: Danke, gut./Ein wenig müde vielleicht.",
            "Interviewerin: Warum müde?"),
        turns(fixture("german.csv")));
  }

  @Test
  void recognisedSpeechIsJoinedToParagraphsAtPauses() {
    Reading read = fixture("spoken.csv");
    assertEquals(
        List.of(
            ": So we came in the spring and the house was empty.//"
                + "Nobody had the key. We slept in the barn."),
        turns(read));
  }

  @Test
  void aTableWithoutHeaderIsReadByItsCells() {
    Reading read = fixture("no-header.tsv");
    assertEquals(
        List.of("Rosa", "Emil", "Rosa", "Emil"),
        read.transcripts().getFirst().turns().stream().map(Turn::speaker).toList());
    assertEquals(Optional.of("00:00:13"), read.transcripts().getFirst().turns().getLast().time());
  }

  @Test
  void chatsAreMarkdownAndTheirInstructionsAreLeftOut() {
    Reading read = fixture("chat.csv");
    assertEquals(
        List.of(
            "user: How do I prune a pear tree?",
            "assistant: In winter://- dead wood first/- then what crosses",
            "user: Thanks!"),
        turns(read));
    assertEquals(List.of("Left out 1 instruction to the language model."), sentences(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "id,text!id",
        "Interview ID,Transcript!Interview ID",
        "interviewId,Content!interviewId",
        "Participant,dialogue!Participant",
        "case;conversation!case",
        "file\tinterview!file",
        "Fall|Transkript!Fall",
        "identifiant;texte!identifiant",
        "identificador;transcripción!identificador",
        ",transcript_id,text!transcript_id",
      })
  void aTranscriptPerRowHasManyNames(String header, String id) {
    char separator = header.replaceAll("[\\p{L}_ ]", "").charAt(0);
    String cell = "\"AI: How was it, and when?\n\nUser: Good, and late. I would go there again.\"";
    String row = "x1" + separator + cell;
    boolean index = header.startsWith(",");
    String table = header + "\n" + (index ? "0," : "") + row + "\n";
    Reading read = read("data.txt", table.replace("x1", "p;1").replace("p;1", "p1"));
    assertEquals(List.of("p1"), read.transcripts().stream().map(Transcript::id).toList(), id);
    assertEquals(2, read.transcripts().getFirst().turns().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "speaker,text",
        "Speaker Name,Utterance",
        "ROLE,Body",
        "who;words",
        "name\tmessage",
        "participant_id,content",
        "Sprecher;Äußerung",
        "Locuteur;Énoncé",
        "Hablante;Texto",
        "from|said"
      })
  void aTurnPerRowHasManyNames(String header) {
    String separator = header.replaceAll("[\\p{L}_ ]", "").substring(0, 1);
    String table = header + "\nAnna-How was it?\nBen-Good.\n-And late.\nAnna-Really?\nBen-Yes.\n";
    assertEquals(
        List.of("Anna: How was it?", "Ben: Good./And late.", "Anna: Really?", "Ben: Yes."),
        turns(read("data.txt", table.replace("-", separator))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "code,Anna,Ben\\nworry,3,4\\nhope,1,0\\n!a table of numbers.",
        "path,colour,key,description\\nWorry,#aa0000,1,fears of all kinds\\n!a codebook.",
        "code;description\\nworry;fears of all kinds\\nhope;the opposite\\n!a codebook.",
        "code,code_path,excerpt,question,transcript,speaker\\na,b,c,d,e,f\\n!a table of coded"
            + " excerpts or memos.",
        "participant,age,gender\\nP1,34,f\\nP2,51,m\\n!a table of 3 columns, none of which is named"
            + " as what was said."
      })
  void aTableOfSomethingElseIsNoTranscript(String table, String reason) {
    Reading read = read("table.csv", table.replace("\\n", "\n"));
    assertEquals(List.of(), read.transcripts());
    assertEquals(List.of("Not a transcript: " + reason), sentences(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna: Yes, I think so.\nBen: No, I do not.\nAnna: Well, well.\nBen: So, we part.\n",
        "Well, I was there early that day in spring.\nSo, we waited until the evening came.\n"
            + "Well, nobody came to open the door for us.\nSo, we went home to sleep in our bed.\n",
        "| speaker | text |\n|---|---|\n| Anna | hello |\n| Ben | hi |\n",
        "speaker | text\n--- | ---\nAnna | hello\nBen | hi\n",
        "Text, words, and who spoke them: an introduction.\n\nIt was late.\n",
        "# Notes, mostly\n\nA, b and c.\n",
        "text\nI came, I saw, I left.\n"
      })
  void proseAndMarkdownAreNoTables(String text) {
    assertEquals(1, read("notes.md", text).transcripts().size());
    assertEquals(Interview.turns(text), turns(read("notes.md", text)));
  }

  @Test
  void rowsOfOddLengthAreReadAndTold() {
    Reading read = read("a.csv", "speaker,text,place\nAnna,Hello?\nBen,Hi,Ulm,x\nAnna,Well?,Ulm\n");
    assertEquals(List.of("Anna: Hello?", "Ben: Hi", "Anna: Well?"), turns(read));
    assertEquals(2, sentences(read).size());
    assertTrue(sentences(read).getFirst().startsWith("Row 2 has fewer cells"));
    assertTrue(sentences(read).getLast().startsWith("Row 3 has more cells"));
  }

  @Test
  void aQuotationMarkThatIsNotClosedIsTold() {
    Reading read = read("a.csv", "speaker,text\nAnna,Hello?\nBen,\"Hi\nAnna,Well?\nBen,Yes\n");
    assertEquals(
        List.of(
            "A quotation mark in row 3 is not closed, so all lines after it were read as part of"
                + " that row."),
        sentences(read));
  }

  @Test
  void aCellWithoutEndStopsTheReading() {
    String table = "speaker,text\nAnna,Hello?\nBen,\"" + "Well now. ".repeat(2_000_000);
    Reading read = read("a.csv", table);
    assertEquals(List.of("Anna: Hello?"), turns(read));
    assertTrue(sentences(read).getFirst().startsWith("A cell of row 3 is longer"));
  }

  @Test
  void aCellMayHaveAHundredThousandCharacters() {
    String words = "so it was, ".repeat(10_000).strip();
    Reading read = read("a.csv", "id,text\np1,\"AI: And?\n\nUser: " + words + "\"\np2,AI: Oh?\n");
    assertEquals(2, read.transcripts().size());
    assertTrue(read.transcripts().getFirst().text().endsWith(words));
  }

  @Test
  void lineEndsOfEveryKindMayMixInCells() {
    String table = "speaker,text\r\nAnna,\"One\rtwo\"\nBen,\"Three\r\nfour\rfive\"\r\nAnna,Six\r";
    assertEquals(
        List.of("Anna: One/two", "Ben: Three/four/five", "Anna: Six"), turns(read("a.csv", table)));
  }

  @Test
  void rowsOfATranscriptThatStandApartAreTold() {
    Reading read = read("a.csv", "session,speaker,text\ns1,A,Oh?\ns2,A,Well?\ns1,B,Yes\n");
    assertEquals(
        List.of("s1", "s2", "s1"), read.transcripts().stream().map(Transcript::id).toList());
    assertTrue(sentences(read).getFirst().startsWith("The rows of s1 do not stand together"));
  }

  @Test
  void idsThatAreMissingAreCountedInRows() {
    Reading read = read("answers.csv", "age,text\n30,I like it a lot.\n40,I do not at all.\n");
    assertEquals(
        List.of("answers 2", "answers 3"),
        read.transcripts().stream().map(Transcript::id).toList());
    assertEquals(Map.of("age", "40"), read.transcripts().getLast().attributes());
  }

  @Test
  void whatExcelWritesIsRead() {
    String table = "sep=;\nspeaker;text\nAnna;Hello?\nBen;Hi\n";
    assertEquals(List.of("Anna: Hello?", "Ben: Hi"), turns(read("a.csv", table)));
    byte[] unicode = "\uFEFFspeaker\ttext\r\nAnna\tHellö?\r\nBen\tHi\r\n".getBytes(UTF_16LE);
    Reading read = Interview.reading("a.txt", unicode);
    assertEquals(List.of("Anna: Hellö?", "Ben: Hi"), turns(read));
    assertEquals(List.of("This file is not UTF-8 and was read as UTF-16LE."), sentences(read));
  }

  @Test
  void turnsThatTurnstoneWroteAreReadBack() {
    String table =
        "transcript,file,turn,speaker,role,start,end,text,time\r\n"
            + "t1,a.md,1,AI,interviewer,0,6,Why *?,\r\n"
            + "t1,a.md,2,User,participant,8,15,Because,\r\n";
    Transcript read = read("turns.csv", table).transcripts().getFirst();
    assertEquals("t1", read.id());
    assertEquals(Optional.empty(), read.turns().getFirst().time());
    assertEquals(Map.of("file", "a.md"), read.attributes());
  }

  @Test
  void charactersThatWereEncodedTwiceAreRepaired() {
    Reading read = read("a.csv", "speaker,text\nAnna,Itâ€™s you?\nBen,CafÃ©\n");
    assertEquals(List.of("Anna: It’s you?", "Ben: Café"), turns(read));
    assertEquals(List.of("Repaired 2 characters that had been encoded twice."), sentences(read));
  }

  private static Reading fixture(String name) {
    return read("table/" + name, Fixtures.text("table/" + name));
  }

  private static Reading read(String path, String text) {
    return Interview.reading(path, text.getBytes(UTF_8));
  }

  private static List<String> turns(Reading reading) {
    return Interview.turns(reading.transcripts().getFirst());
  }

  private static List<String> sentences(Reading reading) {
    return reading.problems().stream().map(Problem::sentence).toList();
  }
}
