package org.turnstone.transcript.dialog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.turnstone.transcript.Interview;

class LabelEvidenceTest {

  private static final String ANNA_AND_BEN = "Anna: How?\n\nBen: So.\n\nAnna: Why?\n\nBen: Yes.";
  private static final String GREETING =
      "Greeter: Hi there! Good to have you here.\n\nUser: Hi.\n\nAI: How?\n\nUser: So.";
  private static final String NOTES =
      "AI: How?\n\nUser: So.\n\nTools: pens\n\nAI: And?\n\nUser: No.";

  @Test
  void aSpeakerOfTwoFilesIsOneInAThirdWhereItStandsOnce() {
    String once = "Anna: And how was it?\n\nIt was fine, he said.";
    assertEquals(List.of(""), Interview.of(once).speakers());
    assertEquals(
        List.of("Anna"), Interview.of(once, evidence(ANNA_AND_BEN, ANNA_AND_BEN, once)).speakers());
  }

  @Test
  void whatOpensManyFilesIsASpeaker() {
    assertEquals(List.of("User", "AI", "User"), Interview.of(GREETING).speakers());
    assertEquals(
        List.of("Greeter", "User", "AI", "User"),
        Interview.of(GREETING, evidence(GREETING, GREETING, GREETING)).speakers());
  }

  @Test
  void whatStandsInsideAnswersOfManyFilesIsNone() {
    LabelEvidence evidence = evidence(NOTES, NOTES, NOTES, NOTES);
    assertEquals(Set.of(), evidence.proven());
    assertEquals(List.of("AI", "User", "AI", "User"), Interview.of(NOTES, evidence).speakers());
  }

  @Test
  void theFingerprintStaysAsLongAsTheSameLabelsAreProven() {
    String two = evidence(ANNA_AND_BEN, ANNA_AND_BEN).fingerprint();
    assertEquals(two, evidence(NOTES, ANNA_AND_BEN, ANNA_AND_BEN, ANNA_AND_BEN).fingerprint());
    assertNotEquals(two, evidence(ANNA_AND_BEN, GREETING).fingerprint());
    assertEquals(LabelEvidence.NONE.fingerprint(), evidence(ANNA_AND_BEN, GREETING).fingerprint());
  }

  private static LabelEvidence evidence(String... files) {
    return LabelEvidence.of(Stream.of(files).map(LabelEvidenceTest::labels));
  }

  private static OwnLabels labels(String file) {
    return Interview.labels(file.getBytes(UTF_8));
  }
}
