package org.turnstone.transcript.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.turnstone.model.Role.INTERVIEWER;
import static org.turnstone.model.Role.OTHER;
import static org.turnstone.model.Role.PARTICIPANT;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turnstone.model.Role;
import org.turnstone.transcript.Interview;

class RolesBySpeechTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Assistant",
        "AI",
        "Interviewer",
        "Interviewer 2",
        "INT",
        "INT1",
        "I",
        "Q",
        "Moderator",
        "Researcher",
        "Facilitator",
        "Claude"
      })
  void interviewersAreKnownByTheirLabel(String label) {
    assertEquals(INTERVIEWER, KnownLabels.role(KnownLabels.normal(label)).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "User",
        "Participant",
        "participant 3",
        "P",
        "P01",
        "P-3",
        "R",
        "R2",
        "A",
        "Respondent",
        "Interviewee",
        "Human"
      })
  void participantsAreKnownByTheirLabel(String label) {
    assertEquals(PARTICIPANT, KnownLabels.role(KnownLabels.normal(label)).orElseThrow());
  }

  @Test
  void whoAsksIsTheInterviewerOfTwo() {
    assertEquals(
        Map.of("Anna", INTERVIEWER, "Ben", PARTICIPANT),
        roles("Anna: How?\n\nBen: So. Why?\n\nAnna: And?\n\nBen: Yes.\n\nAnna: Ok.\n\nBen: No."));
  }

  @Test
  void whereBothAskNobodyIsSure() {
    assertEquals(
        Map.of("Anna", OTHER, "Ben", OTHER),
        roles("Anna: How?\n\nBen: Why?\n\nAnna: And?\n\nBen: Who?"));
  }

  @Test
  void oppositeAnInterviewerStandsTheParticipant() {
    assertEquals(
        Map.of("Moderator", INTERVIEWER, "Ben", PARTICIPANT),
        roles("Moderator: Go on.\n\nBen: Why?\n\nModerator: Go.\n\nBen: Who?"));
  }

  @Test
  void ofThreeOnlyTheOneWhoAsksIsCertain() {
    assertEquals(
        Map.of("Anna", INTERVIEWER, "Ben", OTHER, "Cleo", OTHER),
        roles("Anna: How?\nBen: So.\nCleo: No.\nAnna: And?\nCleo: Yes.\nBen: Oh."));
  }

  @Test
  void aNumberedSpeakerIsToldByQuestions() {
    assertEquals(
        Map.of("Speaker 1", INTERVIEWER, "Speaker 2", PARTICIPANT),
        roles("Speaker 1: How?\n\nSpeaker 2: So.\n\nSpeaker 1: 为什么？\n\nSpeaker 2: Yes."));
  }

  @Test
  void anUnnamedVoiceIsTheParticipant() {
    assertEquals(Map.of("", PARTICIPANT), roles("I got up."));
  }

  private static Map<String, Role> roles(String talk) {
    Map<String, Role> roles = new LinkedHashMap<>();
    Interview.of(talk)
        .transcript()
        .turns()
        .forEach(turn -> roles.merge(turn.speaker(), turn.role(), (one, other) -> other));
    return roles;
  }
}
