package org.turnstone.transcript.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turnstone.model.SectionMark;
import org.turnstone.transcript.Interview;

/// Which lines begin turns, told from whole files.
class SpeakersTest {

  private static final String CLEAR =
      """
      Assistant: Hi there! How are you?

      User: Fine.

      AI: What do you do?

      %s

      AI: I see. And then?

      User: Nothing.

      AI: Thanks.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "User: A lot.\nNote: I never said that.\nAnd more.",
        "User: A lot.\n\nNote: I never said that.\n\nAnd more.",
        "User: Two things:\n- AI: good for drafts\n- People: good for the rest",
        "User: I see it like this.\nAI: good for drafts\nPeople: good for the rest",
        "User: I pasted this.\nMe: do it\nChosen AI: done\nMe: again\nChosen AI: done again",
        "User: I pasted this.\n\nMe: do it\n\nChosen AI: done\n\nMe: again\n\nChosen AI: done",
        "User: My life.\nTitle: Slack Water\nAwards: none\nAwards: one",
        "User: My rig.\nSmart:EQ and https://x.y: broken and C:\\x\nhttps://x.y: broken",
        "User: We met at\n17:30: it was late.\nRatio 3:1",
        "User: Human\n\nAI\n\nUser",
        "User: Look.\n```\nUser: x\n\nAI: y\n```\nYes.",
        "User: Look:\n> AI: quoted\n> User: too"
      })
  void whatOnlyLooksLikeALabelIsPartOfTheAnswer(String answer) {
    assertEquals(
        List.of("Assistant", "User", "AI", "User", "AI", "User", "AI"),
        Interview.speakers(CLEAR.formatted(answer)));
  }

  @Test
  void aLineThatNearlyBeganATurnIsReported() {
    assertEquals(
        List.of("Line 8 begins like a turn and was read as part of the one around it."),
        Interview.of(CLEAR.formatted("User: So.\nAI: good for drafts")).remarks());
  }

  @Test
  void aTurnWithoutABlankLineBeforeItIsOneWhenItFits() {
    assertEquals(
        List.of("Assistant", "User", "AI", "User", "AI", "User", "AI", "User", "AI"),
        Interview.speakers(CLEAR.formatted("User: A lot.\nAI: Such as?\nUser: Things.")));
  }

  @Test
  void aThirdSpeakerWhoFillsGapsIsOne() {
    assertEquals(
        List.of(
            "Assistant", "User", "AI", "User", "Lena", "User", "Lena", "User", "AI", "User", "AI"),
        Interview.speakers(
            CLEAR.formatted("User: A.\n\nLena: And?\n\nUser: B.\n\nLena: Oh?\n\nUser: C.")));
  }

  @Test
  void namesThatReturnAndAlternateAreSpeakers() {
    assertEquals(
        List.of("Anna: How?", "Ben: So./And so.", "Anna: Why?", "Ben: "),
        Interview.turns("Anna: How?\n\nBen: So.\nAnd so.\n\nAnna: Why?\n\nBen:\n"));
  }

  @Test
  void linesOfADialogueNeedNoBlankLinesBetween() {
    assertEquals(
        List.of("Anna: How?", "Ben: So./And so.", "Anna: Why?", "Ben: Because."),
        Interview.turns("Anna: How?\nBen: So.\nAnd so.\nAnna: Why?\nBen: Because."));
  }

  @Test
  void allNamesOfAGroupAreSpeakers() {
    String group =
        """
        Moderator: Welcome.
        Anna: Hi.
        Ben: Hello.
        Carla: Hi all.
        Moderator: Who begins?
        Ben: Me.
        Anna: Go on.
        Carla: Yes.
        """;
    assertEquals(8, Interview.of(group).transcript().turns().size());
  }

  @Test
  void anUnknownNameOppositeAKnownOneIsASpeaker() {
    assertEquals(
        List.of("Interviewer", "Maria"), Interview.speakers("Interviewer: How?\n\nMaria: So."));
    assertEquals(
        List.of("Interviewer", "Maria", "Interviewer"),
        Interview.speakers("Interviewer: How?\n\nMaria: So.\nNote: so\n\nInterviewer: Thanks."));
  }

  @Test
  void wellKnownWordsInsideAnAnswerDoNotOutweighTheSpeakers() {
    String talk =
        "Anna: How?\n\nBen: So.\n\n".repeat(6) + "Anna: Oh?\n\nBen: I typed\nUser: x\nAI: y\n";
    assertEquals(14, Interview.of(talk).transcript().turns().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q: How?\nA: So.\nQ: Why?\nA: Because.",
        "Q: How?\n\nA: So.",
        "I: How?\n\nR: So.\n\nI: Why?\n\nR: Because.",
        "INT: How?\nP01: So.",
        "int: How?\np01: So.",
        "**Interviewer:** How?\n\n**Participant:** So.",
        "**Interviewer**: How?\n\n**Participant**: So.",
        "Interviewer (00:01): How?\n\nParticipant (00:05): So.",
        "[00:01] Interviewer: How?\n[00:05] Participant: So.",
        "Interviewer:\nHow?\n\nParticipant:\nSo.",
        "Interviewer:\n\nHow?\n\nParticipant:\n\nSo.",
        "Interviewer  0:01\nHow?\n\nParticipant  0:05\nSo.",
        "Interviewer：How?\n\nParticipant：So.",
        "## Interviewer\n\nHow?\n\n## Participant\n\nSo.",
        "**Interviewer**\n\nHow?\n\n**Participant**\n\nSo.",
        "Interviewer\nHow?\n\nParticipant\nSo.",
        "\uFEFFInterviewer: How?\n\nParticipant: So.",
        "Interviewer: How?\r\rParticipant: So.",
        "Interviewer:\u00A0How?  \n\nParticipant : So.\t"
      })
  void labelsOfEveryShapeBeginTurns(String talk) {
    Interview interview = Interview.of(talk);
    assertEquals(
        List.of("How?", "So."),
        interview.transcript().turns().stream()
            .limit(2)
            .map(interview.transcript()::words)
            .toList());
  }

  @Test
  void aWholeTranscriptInAQuotationHasTurns() {
    assertEquals(
        List.of("AI: How?", "User: So.", "AI: Why?", "User: Because."),
        Interview.turns("> AI: How?\n\n> User: So.\n\n> AI: Why?\n\n> User: Because."));
  }

  @Test
  void timesAreKeptAsWrittenWithoutBrackets() {
    assertEquals(
        List.of(Optional.of("00:12"), Optional.empty(), Optional.of("1:02:03")),
        Interview.of("Anna (00:12): How?\n\nBen: So.\n\n[1:02:03] Anna: Why?")
            .transcript()
            .turns()
            .stream()
            .map(turn -> turn.time())
            .toList());
  }

  @Test
  void turnsOfOneSpeakerInARowAreTwo() {
    assertEquals(
        List.of("AI: How?", "User: So.", "User: And so.", "AI: Why?"),
        Interview.turns("AI: How?\n\nUser: So.\n\nUser: And so.\n\nAI: Why?"));
  }

  @Test
  void aFileOfOneSpeakerHasTurns() {
    assertEquals(List.of("P01: Well."), Interview.turns("P01: Well."));
    assertEquals(List.of("Anna: So.", "Anna: And."), Interview.turns("Anna: So.\n\nAnna: And."));
  }

  @Test
  void spellingsOfOneLabelAreOneSpeakerEachAsWritten() {
    assertEquals(
        List.of("user", "AI", "User", "ai"),
        Interview.speakers("user: a\n\nAI: b?\n\nUser: c\n\nai: d?"));
  }

  @Test
  void aFileWithoutLabelsIsOneTurnAndSaysSo() {
    Interview diary = Interview.of("Today I wrote.\nTip: write daily.\n\nThen I slept.");
    assertEquals(List.of(": Today I wrote./Tip: write daily.//Then I slept."), diary.turns());
    assertEquals(
        List.of("No speaker is named in this file, so it was read as one turn."), diary.remarks());
  }

  @Test
  void anEssayWithAListOfLabelsHasNoSpeakers() {
    String essay =
        "A long thought.\n\n".repeat(40) + "Tools: a\n\nCosts: b\n\nTools: c\n\nCosts: d";
    assertEquals(List.of(""), Interview.speakers(essay));
  }

  @Test
  void aFenceLeftOpenDoesNotHideTheTurnsAfterIt() {
    assertEquals(
        List.of("AI: a?", "User: ```/code", "AI: b?", "User: x/code/y", "AI: c?"),
        Interview.turns(
            "AI: a?\n\nUser:\n```\ncode\n\nAI: b?\n\nUser: x\n```\ncode\n```\ny\n\nAI: c?"));
  }

  @Test
  void headingsAndRulesBetweenTurnsAreSectionMarks() {
    Interview talk =
        Interview.of(
            "# T\n\n"
                + "## One\n\n"
                + "AI: a?\n\n"
                + "---\n\n"
                + "## *Two*\n\n"
                + "User: b\n"
                + "---\n"
                + "c\n\n"
                + "AI: d\n"
                + "***\n\n"
                + "User: e\n\n"
                + "---\n");
    assertEquals(
        List.of(
            new SectionMark(1, "One"),
            new SectionMark(2, ""),
            new SectionMark(2, "Two"),
            new SectionMark(4, ""),
            new SectionMark(5, "")),
        talk.transcript().sections());
    assertEquals(List.of("AI: a?", "User: b/---/c", "AI: d", "User: e"), talk.turns());
  }

  @Test
  void everyTurnStartsTwoPositionsAfterTheOneBefore() {
    List<Integer> starts =
        Interview.of("AI: one\n\nUser:\n\nAI: 😀\n\nUser: end").transcript().turns().stream()
            .map(turn -> turn.range().start())
            .toList();
    assertEquals(List.of(0, 5, 7, 11), starts);
  }

  @Test
  void wordsBeforeTheFirstLabelAreThePreamble() {
    Interview talk = Interview.of("Recorded in *a* café.\n\n\nWith noise.\n\nAI: a?\n\nUser: b");
    assertEquals("Recorded in a café.\n\nWith noise.", talk.transcript().preamble());
    assertTrue(talk.transcript().text().startsWith("a?"));
  }
}
