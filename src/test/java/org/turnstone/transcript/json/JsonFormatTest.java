package org.turnstone.transcript.json;

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

class JsonFormatTest {

  @Test
  void contributionsLineByLineAreOneChat() {
    Reading read = fixture("contributions.jsonl");
    assertEquals(
        List.of(
            "user: Which apples keep longest?",
            "assistant: Boskoop does./Keep it cool.",
            "user: Thanks 🍎"),
        turns(read, 0));
    assertEquals(
        List.of(
            "Left out 1 instruction to the language model.",
            "Left out 2 calls or results of tools, pictures and thoughts of the language model."),
        sentences(read));
  }

  @Test
  void aLineMayBeAConversation() {
    Reading read = fixture("conversations.jsonl");
    assertEquals(List.of("71", "72", "73"), ids(read));
    assertEquals("Bread", read.transcripts().getFirst().title());
    assertEquals(Map.of("topic", "baking"), read.transcripts().getFirst().attributes());
    assertEquals(
        Map.of("create_time", "2024-05-03T10:40:00Z"), read.transcripts().get(1).attributes());
    assertEquals(
        List.of("user: Grüße an die Kröte.", "assistant: ", "user: Hello?"), turns(read, 2));
  }

  @Test
  void aListMayHoldConversations() {
    Reading read = fixture("from-value.json");
    assertEquals(List.of("loom_1", "loom_2"), ids(read));
    assertEquals(List.of("human: And the weft?", "gpt: Row by row."), turns(read, 1));
  }

  @Test
  void ofATreeTheBranchInUseIsRead() {
    Reading read = fixture("branches.json");
    assertEquals(
        List.of("user: A name for my boat?", "assistant: Gull, perhaps.", "user: Gull it is."),
        turns(read, 0));
    assertEquals("Names for a boat", read.transcripts().getFirst().title());
    assertEquals(
        Optional.of("2024-05-03T10:40:01Z"),
        read.transcripts().getFirst().turns().getFirst().time());
    assertTrue(
        sentences(read)
            .contains("Left out 1 alternative reply that the conversation did not go on with."));
  }

  @Test
  void ofRepliesTheBestRankedIsRead() {
    Reading read = fixture("replies.jsonl");
    assertEquals(List.of("t-1", "t-2"), ids(read));
    assertEquals(
        List.of(
            "prompter: Why is the sky blue?",
            "assistant: Light is scattered.",
            "prompter: By what?"),
        turns(read, 0));
    assertEquals(
        List.of("Left out 1 alternative reply that the conversation did not go on with."),
        sentences(read));
  }

  @Test
  void recognisedSpeechIsJoinedAtPauses() {
    Reading read = fixture("recognised.json");
    assertEquals(
        List.of(": We moved in May. It rained for a week.//Then the roof gave in."),
        turns(read, 0));
    assertEquals(Map.of("language", "en"), read.transcripts().getFirst().attributes());
    assertEquals(List.of(": It was dark. Nobody came."), turns(fixture("chunks.json"), 0));
  }

  @Test
  void speechWithSpeakersHasTimes() {
    Reading read = fixture("speakers.json");
    assertEquals(
        List.of(
            "SPEAKER_00: Who mended it?",
            "SPEAKER_01: My sister did. Alone.",
            "SPEAKER_00: All of it?"),
        turns(read, 0));
    assertEquals(List.of("00:00:00", "00:00:02", "00:01:03"), times(read));
  }

  @Test
  void thousandthsOfASecondAreSeenByThePaceOfSpeech() {
    Reading read = fixture("turns.json");
    assertEquals(
        List.of(
            "Ida: When did you begin to keep bees?",
            "Karl: After the war, with two old hives. They were my uncle's.",
            "Ida: And today?"),
        turns(read, 0));
    assertEquals(List.of("00:00:01", "00:00:04", "00:01:05"), times(read));
  }

  @Test
  void theTypeOfAnEventSaysWhoSpeaks() {
    Reading read = fixture("events.jsonl");
    assertEquals(List.of("s1", "s2"), ids(read));
    assertEquals(List.of("user: Is anybody there?", "assistant: I am."), turns(read, 0));
    assertEquals(
        Optional.of("2024-05-03T10:00:05Z"),
        read.transcripts().getFirst().turns().getFirst().time());
    assertEquals(List.of("Left out 1 entry that says nothing of who spoke."), sentences(read));
  }

  @Test
  void messengersCutTheirTexts() {
    Reading read = fixture("messenger.json");
    assertEquals(List.of("Mara: Who waters on Sunday?", "Ole: I do, as always."), turns(read, 0));
    assertEquals("991", read.transcripts().getFirst().id());
    assertEquals("Garden club", read.transcripts().getFirst().title());
  }

  @Test
  void aFieldMayHoldAWholeInterview() {
    Reading read = fixture("texts.jsonl");
    assertEquals(List.of("ferry_1", "ferry_2"), ids(read));
    assertEquals(
        List.of(
            "Assistant: How was the crossing?",
            "User: Rough.",
            "AI: And the way back?",
            "User: Worse."),
        turns(read, 0));
    assertEquals(Map.of("place", "Borkum"), read.transcripts().getLast().attributes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "{\"name\":\"x\",\"version\":\"1.0\",\"scripts\":{\"text\":\"y\"}}!the description of a"
            + " program.",
        "{\"type\":\"FeatureCollection\",\"features\":[]}!a map (GeoJSON).",
        "{\"cells\":[{\"cell_type\":\"markdown\",\"source\":[\"a\"]}],\"nbformat\":4}!a Jupyter"
            + " notebook.",
        "{\"format\":1,\"id\":\"abc\",\"name\":\"Interviews\"}!the project file of Turnstone.",
        "[{\"code\":\"a\",\"code_path\":\"a\",\"excerpt\":\"b\",\"speaker\":\"c\",\"text\":\"\"}]!"
            + "coded excerpts or memos.",
        "{\"worry\":3,\"hope\":4}!JSON in which nothing says who spoke or what was said (fields:"
            + " worry, hope).",
        "[1, 2, 3]!JSON in which nothing says who spoke or what was said.",
        "[]!JSON that has no words in it."
      })
  void otherJsonIsNoTranscript(String json, String reason) {
    Reading read = read("data.json", json);
    assertEquals(List.of(), read.transcripts());
    assertEquals(List.of("Not a transcript: " + reason), sentences(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[00:00:03] Anna: Hello?\n[00:00:05] Ben: Hi.\n",
        "[Music]\nAnna: Hello?\nBen: Hi.\n",
        "{Anna}: Hello?\n\n{Ben}: Hi.\n",
        "[1] Anna said this.\n"
      })
  void bracketsInTextsAreNoJson(String text) {
    assertEquals(Interview.turns(text), turns(read("talk.txt", text), 0));
  }

  @Test
  void whatStandsBeforeAFaultIsRead() {
    String whole = Fixtures.text("json/from-value.json");
    Reading read = read("a.json", whole.substring(0, whole.indexOf("And the weft")));
    assertEquals(List.of("loom_1"), ids(read));
    assertEquals(
        List.of("This file is broken in line 12; what stands before it was read."),
        sentences(read));
    Reading tail = read("a.json", whole + "and so on");
    assertEquals(List.of("loom_1", "loom_2"), ids(tail));
    Reading comma = read("a.json", whole.replace("}\n    ]", "},\n    ]"));
    assertEquals(List.of("loom_1", "loom_2"), ids(comma));
    assertEquals(List.of(), sentences(comma));
  }

  @Test
  void aBrokenLineIsLeftOut() {
    String whole = Fixtures.text("json/conversations.jsonl");
    Reading read = read("a.jsonl", whole.replace("{\"id\": 72", "{\"id\": 7\"2"));
    assertEquals(List.of("71", "73"), ids(read));
    assertEquals(List.of("Line 2 is broken and was left out."), sentences(read));
  }

  @Test
  void deepNestingIsTold() {
    String deep = "[".repeat(3_000) + "]".repeat(3_000);
    String json = "[{\"role\":\"user\",\"content\":\"Hello?\"}, " + deep + "]";
    Reading read = read("a.json", json);
    assertEquals(List.of("user: Hello?"), turns(read, 0));
    assertTrue(sentences(read).getLast().contains("too deeply nested"));
  }

  @Test
  void halfCharactersAndControlsAreRepaired() {
    Reading read =
        read("a.json", "[{\"role\":\"user\",\"content\":\"a\\ud83db\\u0000c\",\"content2\":1}]");
    assertEquals(List.of("user: a\uFFFDbc"), turns(read, 0));
    assertEquals(2, sentences(read).size());
  }

  @Test
  void ofAFieldThatComesTwiceTheLastCounts() {
    Reading read = read("a.json", "[{\"role\":\"user\",\"content\":\"a\",\"content\":\"b\"}]");
    assertEquals(List.of("user: b"), turns(read, 0));
  }

  @Test
  void turnsThatTurnstoneWroteAreReadBack() {
    String line =
        "{\"transcript\":\"t1\",\"file\":\"a.md\",\"turn\":1,\"speaker\":\"%s\","
            + "\"role\":\"other\",\"start\":0,\"end\":6,\"text\":\"%s\"}\n";
    String json = line.formatted("Ina", "Why?") + line.formatted("Oskar", "Because of the *wool*.");
    Reading read = read("turns.jsonl", json + line.formatted("Ina", "Oh?").replace("t1", "t2"));
    assertEquals(List.of("t1", "t2"), ids(read));
    assertEquals(List.of("Ina: Why?", "Oskar: Because of the *wool*."), turns(read, 0));
    assertEquals(List.of(), sentences(read));
  }

  private static Reading fixture(String name) {
    return read("json/" + name, Fixtures.text("json/" + name));
  }

  private static Reading read(String path, String text) {
    return Interview.reading(path, text.getBytes(UTF_8));
  }

  private static List<String> ids(Reading reading) {
    return reading.transcripts().stream().map(Transcript::id).toList();
  }

  private static List<String> turns(Reading reading, int transcript) {
    return Interview.turns(reading.transcripts().get(transcript));
  }

  private static List<String> times(Reading reading) {
    return reading.transcripts().getFirst().turns().stream()
        .map(Turn::time)
        .map(Optional::orElseThrow)
        .toList();
  }

  private static List<String> sentences(Reading reading) {
    return reading.problems().stream().map(Problem::sentence).toList();
  }
}
