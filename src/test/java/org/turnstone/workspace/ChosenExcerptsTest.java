package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.export.CaseTable;
import org.turnstone.export.GroupBy;
import org.turnstone.export.Heading;
import org.turnstone.model.Coding;
import org.turnstone.model.Excerpt;
import org.turnstone.model.Role;
import org.turnstone.model.Transcript;

class ChosenExcerptsTest {

  @TempDir Path home;
  private Workspace workspace;

  @BeforeEach
  void samples() throws IOException {
    Places places = new Places(home.resolve("cache"), home.resolve("settings"), home);
    workspace =
        OpenFolder.open(
            TestFolder.samples(home), "Ana", new Settings(places), places, Progress.NONE);
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  @Test
  void anExcerptSaysWhatItsTranscriptSays() throws IOException {
    for (Excerpt excerpt : chosen(new GroupBy.ByCode()).stream().toList()) {
      Coding coding = excerpt.coding();
      Transcript transcript = workspace.transcript(coding.transcript());
      int first = excerpt.turns().orElseThrow().first();
      assertEquals(coding.range().in(transcript.text()), excerpt.words());
      assertEquals(question(transcript, first), excerpt.question());
      assertEquals(transcript.turn(first).orElseThrow().speaker(), excerpt.speaker());
      assertEquals(transcript.attributes(), excerpt.attributes());
    }
  }

  @Test
  void eachHeadingIsFollowedByItsOwnExcerpts() {
    ChosenExcerpts chosen = chosen(new GroupBy.ByCode());
    List<Excerpt> excerpts = chosen.stream().toList();
    int next = 0;
    for (Heading heading : chosen.groups()) {
      for (int i = 0; i < heading.own(); i++) {
        assertEquals(heading.title(), excerpts.get(next).code());
        assertEquals(heading.depth() + 1, excerpts.get(next++).codePath().size());
      }
    }
    assertEquals(excerpts.size(), next);
    assertEquals(chosen.count(), next);
  }

  @Test
  void aCodeStandsOverThoseBelowItWithTheirNumber() {
    List<Heading> groups = chosen(new GroupBy.ByCode()).groups();
    assertEquals("Feelings", groups.getFirst().title());
    assertEquals(0, groups.getFirst().own());
    assertEquals(
        groups.get(1).all() + groups.get(2).all() + groups.get(3).all(), groups.getFirst().all());
  }

  @Test
  void underTranscriptsExcerptsAreInTheOrderInWhichTheyAreSaid() {
    List<Coding> codings =
        chosen(new GroupBy.ByTranscript()).stream().map(Excerpt::coding).toList();
    for (int i = 1; i < codings.size(); i++) {
      Coding before = codings.get(i - 1);
      Coding coding = codings.get(i);
      int order = before.transcript().compareTo(coding.transcript());
      assertTrue(order < 0 || order == 0 && before.range().compareTo(coding.range()) <= 0);
    }
  }

  @Test
  void valuesOfAnAttributeAreInTheOrderInWhichPeopleCount() {
    List<Heading> groups = chosen(new GroupBy.ByAttribute("Years")).groups();
    List<Integer> years = groups.stream().map(Heading::title).map(Integer::valueOf).toList();
    assertEquals(years.stream().sorted().toList(), years);
    Heading none = chosen(new GroupBy.ByAttribute("Shoe size")).groups().getFirst();
    assertEquals("", none.title());
    assertEquals(workspace.project().allCodings().count(), none.own());
  }

  @Test
  void aCaseTableCountsEveryCodingOnce() {
    CaseTable cases = CaseTables.of(new Excerpts(workspace), CodingFilter.ALL);
    int all =
        cases.rows().stream()
            .flatMap(row -> row.counts().stream())
            .mapToInt(Integer::intValue)
            .sum();
    assertEquals(workspace.project().allCodings().count(), all);
    assertEquals(workspace.catalogue().transcripts().size(), cases.rows().size());
    assertEquals(workspace.project().codebook().codes().size(), cases.columns().size());
  }

  @Test
  void onlyWhatAListShowsIsChosen() {
    Stream<Coding> two = workspace.project().allCodings().limit(2);
    assertEquals(2, new Excerpts(workspace).choose(two, new GroupBy.ByCode()).count());
    assertEquals(Map.of(), chosen(new GroupBy.ByCode()).groups().getFirst().attributes());
  }

  /// What the interviewer said just before a turn.
  private static String question(Transcript transcript, int turn) {
    return transcript
        .turn(turn - 1)
        .filter(before -> before.role() == Role.INTERVIEWER)
        .map(transcript::words)
        .orElse("");
  }

  private ChosenExcerpts chosen(GroupBy groupBy) {
    return new Excerpts(workspace).choose(CodingFilter.ALL, groupBy);
  }
}
