package org.turnstone.transcript.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turnstone.transcript.Interview;

class HeadTest {

  private static final String TALK = "\nAnna: How?\n\nBen: So.\n\nAnna: Why?\n\nBen: Yes.";

  @Test
  void titleIdAndAttributesAreRead() {
    Interview talk =
        Interview.of(
            "# Dialog *00008*\n"
                + "**Transcript ID:** c_0049\n"
                + "**Years**: 19\n"
                + "- **Where:** [Rome](x.it/a)\n"
                + "---\n"
                + TALK);
    assertEquals("Dialog 00008", talk.transcript().title());
    assertEquals("c_0049", talk.transcript().id());
    assertEquals(Map.of("Years", "19", "Where", "Rome"), talk.transcript().attributes());
    assertEquals("", talk.transcript().preamble());
    assertEquals(List.of(), talk.transcript().sections());
    assertEquals(List.of("Anna", "Ben", "Anna", "Ben"), talk.speakers());
  }

  @Test
  void withoutAnIdTheFileNameIsIt() {
    assertEquals("interview 7", Interview.of(TALK).transcript().id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date: 3 May\n",
        "Date: 3 May",
        "Date: 3 May\n---\n",
        "---\nDate: 3 May\n---\n",
        "**Date:** 3 May\n\n",
        "__Date__: 3 May\n",
        "*Date:* 3 May\n",
        "- Date: 3 May\n\n",
        "Date: **3 May**  \n",
        "Date: 3 May\\\n"
      })
  void plainLinesBeforeTheTalkAreAttributes(String head) {
    Interview talk = Interview.of(head + TALK);
    assertEquals(Map.of("Date", "3 May"), talk.transcript().attributes());
    assertEquals(List.of("Anna", "Ben", "Anna", "Ben"), talk.speakers());
  }

  @Test
  void theNamesOfThoseWhoSpeakAreAttributesAboveTheTalk() {
    Interview talk =
        Interview.of(
            "Interviewer: Dana Smith\n"
                + "Participant: P03\n"
                + "Date: 3 May\n\n"
                + "Interviewer: How?\n\n"
                + "P03: So.");
    assertEquals(
        Map.of("Interviewer", "Dana Smith", "Participant", "P03", "Date", "3 May"),
        talk.transcript().attributes());
    assertEquals(List.of("Interviewer", "P03"), talk.speakers());
  }

  @Test
  void aParticipantBetweenTitleAndRuleIsAnAttribute() {
    Interview talk = Interview.of("# A\n**Participant:** P03\n---\nInterviewer: How?\n\nP03: So.");
    assertEquals(Map.of("Participant", "P03"), talk.transcript().attributes());
    assertEquals(List.of("Interviewer", "P03"), talk.speakers());
  }

  @Test
  void aTalkMayBeginRightBelowBoldMetadata() {
    Interview talk = Interview.of("**Transcript ID:** x\nAssistant: Hi\nUser: Ok\n\nAI: How?");
    assertEquals("x", talk.transcript().id());
    assertEquals(List.of("Assistant: Hi", "User: Ok", "AI: How?"), talk.turns());
  }

  @Test
  void yamlFrontMatterIsRead() {
    Interview talk =
        Interview.of(
            "---\n"
                + "title: \"A day\"\n"
                + "transcript_id: x7\n"
                + "tags: [a, b]\n"
                + "age: 44\n"
                + "where:\n"
                + "  - Rome\n"
                + "  - Oslo\n"
                + "---\n"
                + TALK);
    assertEquals("A day", talk.transcript().title());
    assertEquals("x7", talk.transcript().id());
    assertEquals("44", talk.transcript().attributes().get("age"));
    assertEquals("Rome, Oslo", talk.transcript().attributes().get("where"));
    assertEquals(List.of("Anna", "Ben", "Anna", "Ben"), talk.speakers());
  }

  @Test
  void aTalkBetweenTwoRulesIsNoFrontMatter() {
    String rules = "---" + TALK + "\n---\n";
    assertEquals(List.of("Anna", "Ben", "Anna", "Ben"), Interview.speakers(rules));
  }

  @Test
  void aDialogueAtTheVeryTopIsNoMetadata() {
    assertEquals(
        List.of("Interviewer", "Maria"),
        Interview.speakers("Interviewer: How are you?\nMaria: Fine, thank you."));
    assertEquals(List.of(": Anna: hi/Ben: hello"), Interview.turns("Anna: hi\nBen: hello"));
  }

  @Test
  void aMonologueKeepsItsHeadAndItsWords() {
    Interview diary =
        Interview.of("# Day 1\nDate: 3 May\nPlace: Rome\n\nI got up.\n\n## Noon\n\nI ate.");
    assertEquals("Day 1", diary.transcript().title());
    assertEquals(Map.of("Date", "3 May", "Place", "Rome"), diary.transcript().attributes());
    assertEquals(List.of(": I got up.//Noon//I ate."), diary.turns());
  }

  @Test
  void attributesKeepTheirOrder() {
    String head = "Zoo: 1\nYak: 2\nXerus: 3\nAnt: 4\n";
    assertEquals(
        List.of("Zoo", "Yak", "Xerus", "Ant"),
        List.copyOf(Interview.of(head + TALK).transcript().attributes().keySet()));
  }

  @Test
  void aValueGivenTwiceIsNotLost() {
    Interview talk = Interview.of("Some words.\nDate: 3 May\nDate: 4 May\n" + TALK);
    assertEquals(Map.of("Date", "3 May"), talk.transcript().attributes());
    assertEquals("Some words.\nDate: 4 May", talk.transcript().preamble());
  }
}
