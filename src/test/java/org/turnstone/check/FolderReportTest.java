package org.turnstone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Problem;
import org.turnstone.model.Problem.Kind;
import org.turnstone.model.Problem.Place;
import org.turnstone.model.Role;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.TurnOutline;

class FolderReportTest {

  private static final TranscriptSummary USUAL = talk("usual", "I P I P I P I P I P", 100);

  @Test
  void interviewsLikeAllOthersAreNotListed() {
    assertEquals(List.of(), findings(USUAL, talk("other", "I P I P I P P I P", 100)));
  }

  @Test
  void aTranscriptOfOneTurnIsListedUnlessNobodyIsNamedInIt() {
    assertEquals(
        List.of(at("short", 1, "I", "Only one turn was found in this transcript.")),
        findings(USUAL, talk("short", "I", 100)));
    assertEquals(List.of(), findings(USUAL, talk("diary", "-", 100)));
  }

  @Test
  void aLabelThatSpeaksOnceInTheWholeFolderIsListedWithItsPlace() {
    assertEquals(
        List.of(at("b", 4, "Tools", "“Tools” speaks only once in all transcripts, in turn 4.")),
        findings(USUAL, talk("b", "I P I Tools P I P I P I P", 100)));
  }

  @Test
  void aTurnOfTenThousandWordsIsListed() {
    assertEquals(
        List.of(
            at(
                "long",
                2,
                "",
                "Turn 2 has 60,000 characters, about 10,000 words: a label may have been missed in"
                    + " it.")),
        findings(
            new TranscriptSummary(
                "long",
                "",
                "long.md",
                Map.of(),
                new TurnOutline(
                    new int[] {0, 12, 60_014},
                    new int[] {10, 60_012, 60_020},
                    new Role[] {Role.INTERVIEWER, Role.PARTICIPANT, Role.INTERVIEWER},
                    new String[] {"I", "P", "I"}))));
  }

  @Test
  void aTalkInWhichOneGoesOnAndOnIsListed() {
    assertEquals(
        List.of(
            at(
                "odd",
                3,
                "",
                "Here speakers seldom take turns: the same one goes on in turn 3 and in others.")),
        findings(USUAL, talk("odd", "I P P P I P P I P P", 100)));
  }

  @Test
  void findingsStandByKindThenTheWorstFirstThenByFile() {
    List<Problem> problems =
        new ArrayList<>(
            List.of(
                Problem.note("10.md", "Read."),
                Problem.note("9.md", "Read."),
                Problem.warning("5.md", "Doubtful."),
                Problem.note("5.md", "Repaired.").as(Kind.REPAIRED),
                Problem.error("7.md", "Gone.")));
    FolderReport report = FolderReport.of(6, true, new Catalogue(List.of(USUAL)), problems);
    assertEquals(
        List.of("7.md Gone.", "5.md Doubtful.", "9.md Read.", "10.md Read.", "5.md Repaired."),
        report.findings().stream().map(one -> one.file() + " " + one.sentence()).toList());
    assertEquals(
        Map.of(Kind.LEFT_OUT, 1, Kind.DOUBT, 1, Kind.READ_AS, 2, Kind.REPAIRED, 1),
        report.counts());
    assertEquals(
        List.of(6, 1, 2), List.of(report.files(), report.transcripts(), report.speakers()));
    assertEquals(10, report.turns());
  }

  private static List<Problem> findings(TranscriptSummary... transcripts) {
    return FolderReport.of(1, true, new Catalogue(List.of(transcripts)), List.of()).findings();
  }

  private static Problem at(String id, int turn, String label, String sentence) {
    return new Problem(
        Problem.Severity.WARNING,
        Kind.OUTLIER,
        id + ".md",
        Optional.of(new Place(id, turn)),
        label,
        sentence);
  }

  /// A transcript by the labels of its turns: I interviews, P takes part, - is not named.
  private static TranscriptSummary talk(String id, String labels, int length) {
    String[] speakers = labels.replace("-", "").split(" ");
    int[] starts = new int[speakers.length];
    Arrays.setAll(starts, turn -> turn * (length + 2));
    int[] ends = Arrays.stream(starts).map(start -> start + length).toArray();
    Role[] roles =
        Arrays.stream(speakers)
            .map(
                label ->
                    switch (label) {
                      case "I" -> Role.INTERVIEWER;
                      case "P" -> Role.PARTICIPANT;
                      default -> Role.OTHER;
                    })
            .toArray(Role[]::new);
    return new TranscriptSummary(
        id, "", id + ".md", Map.of(), new TurnOutline(starts, ends, roles, speakers));
  }
}
