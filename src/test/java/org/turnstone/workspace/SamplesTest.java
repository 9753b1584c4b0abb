package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.Coding;
import org.turnstone.model.Role;
import org.turnstone.model.StyledRange.Style;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.Turn;

/// The samples are what people learn the program on; what makes each of them special must be seen.
class SamplesTest {

  @TempDir Path home;
  private Workspace workspace;

  @BeforeEach
  void open() throws IOException {
    workspace = TestFolder.open(TestFolder.samples(home), home, "Ana");
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  @Test
  void interviewerAndParticipantAlternateInEveryOne() throws IOException {
    for (TranscriptSummary summary : workspace.catalogue().transcripts()) {
      List<Turn> turns = transcript(summary.id()).turns();
      assertTrue(turns.size() >= 17 && turns.size() <= 27, summary.id());
      for (Turn turn : turns) {
        Role expected = turn.number() % 2 == 1 ? Role.INTERVIEWER : Role.PARTICIPANT;
        assertEquals(expected, turn.role(), summary.id() + " turn " + turn.number());
      }
    }
  }

  @Test
  void doublyEncodedPunctuationIsRepaired() throws IOException {
    String text = transcript("creative_0003").text();
    assertTrue(text.contains("’") && text.contains("—") && text.contains("“"));
    assertTrue(!text.contains("â€") && !text.contains("Ã"));
  }

  @Test
  void markdownInsideTurnsBecomesStyle() throws IOException {
    Transcript transcript = transcript("creative_0004");
    Set<Style> styles =
        transcript.styles().stream().map(styled -> styled.style()).collect(Collectors.toSet());
    assertTrue(
        styles.containsAll(Set.of(Style.BOLD, Style.ITALIC, Style.CODE, Style.LINK)),
        styles.toString());
    assertEquals(
        List.of("After the break", ""),
        transcript.sections().stream().map(mark -> mark.heading()).toList());
  }

  @Test
  void linesThatOnlyLookLikeLabelsStayInTheirTurn() throws IOException {
    Turn turn = transcript("creative_0006").turn(8).orElseThrow();
    String words = transcript("creative_0006").words(turn);
    assertEquals(2, words.split("\nMe: ", -1).length - 1);
    assertEquals(2, words.split("\nChosen AI: ", -1).length - 1);
  }

  @Test
  void emptyTurnsAreTurns() throws IOException {
    assertTrue(transcript("creative_0008").turn(13).orElseThrow().range().isEmpty());
    assertTrue(transcript("creative_0009").turns().getLast().range().isEmpty());
  }

  @Test
  void theyComeCodedByTwoPeople() {
    List<Coding> codings = workspace.project().allCodings().toList();
    assertEquals(52, codings.size());
    assertEquals(
        Set.of("Ana", "Ben"), codings.stream().map(Coding::coder).collect(Collectors.toSet()));
    assertEquals(10, codings.stream().filter(coding -> !coding.memo().isEmpty()).count());
    assertEquals(List.of(), workspace.unplaced());
    assertEquals(14, workspace.project().codebook().codes().size());
  }

  @Test
  void theCopyThatPeopleWorkOnIsMadeOnceAndHasEverything() throws IOException {
    Path copy = SampleProject.copy(TestFolder.places(home));
    Path mine = Files.writeString(copy.resolve("mine.md"), "User: hello\n");
    assertEquals(copy, SampleProject.copy(TestFolder.places(home)));
    assertTrue(Files.exists(mine));
    Set<String> names = new HashSet<>();
    try (var files = Files.list(copy.resolve(".turnstone/journal"))) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    }
    assertEquals(Set.of("ana~7f3c21.jsonl", "ben~09be44.jsonl"), names);
  }

  private Transcript transcript(String id) throws IOException {
    return workspace.transcript(id);
  }
}
