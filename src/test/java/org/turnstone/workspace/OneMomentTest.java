package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.MemoDates;
import org.turnstone.export.GroupBy;
import org.turnstone.model.Coding;
import org.turnstone.model.Excerpt;
import org.turnstone.model.Memo;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.TurnOutline.Span;
import org.turnstone.search.TurnQuery;

/// What is shown and exported is of one moment, while files are changed.
@Timeout(60)
class OneMomentTest {

  private static final String RENT = "I worry about the rent.";
  private static final String TOP = "Assistant: Ready?\n\nUser: Yes.\n\n";

  @TempDir Path home;
  private Path folder;
  private Workspace workspace;
  private Instant modified = Instant.parse("2026-01-02T03:04:05Z");

  @BeforeEach
  void tagTheRent() throws IOException {
    folder = TestFolder.two(home);
    workspace = TestFolder.open(folder, home, "Ana");
    tag("p01", RENT);
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  @Test
  void aCodingStandsInTheCataloguedTurnsOrHasNoPlaceWhateverIsReadMeanwhile() throws Exception {
    String first = Files.readString(folder.resolve("1.md"));
    List<String> states =
        List.of(first, withTop(first), first.replace(RENT, "No."), withTop(first));
    Set<String> seen = new HashSet<>();
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<?> changing = other.submit(() -> changeAndRead(states, 100));
      while (!changing.isDone()) {
        seen.add(place(new Excerpts(workspace)));
        seen.add(memo());
      }
      changing.get();
    }
    seen.add(place(new Excerpts(workspace)));
    assertTrue(Set.of("turn 2 of 4", "turn 4 of 6", "no turn").containsAll(seen), seen.toString());
    assertEquals("turn 4 of 6", place(new Excerpts(workspace)));
  }

  @Test
  void aChangedTranscriptIsShownAsItWasUntilItsCodingsAreLookedFor() throws IOException {
    ProjectNow before = workspace.now();
    write("1.md", withTop(Files.readString(folder.resolve("1.md"))));
    assertEquals(6, workspace.transcripts().read("p01").transcript().turns().size());
    assertSame(before.catalogue(), workspace.catalogue());
    assertEquals("turn 2 of 4", place(new Excerpts(workspace)));
    workspace.transcript("p01");
    assertNotSame(before.catalogue(), workspace.catalogue());
    assertEquals("turn 4 of 6", place(new Excerpts(workspace)));
  }

  @Test
  void aTranscriptThatSomebodyElseIsReadingIsGivenWithItsCodingsInPlace() throws IOException {
    write("1.md", withTop(Files.readString(folder.resolve("1.md"))));
    workspace.transcripts().read("p01");
    workspace.transcripts().takeChanged();
    Transcript transcript = workspace.transcript("p01");
    assertEquals(RENT, only().range().in(transcript.text()));
  }

  @Test
  void codingsThatWereListedAreExportedWhereTheyStandNow() throws IOException {
    tag("p02", "The rent is low.");
    List<Coding> listed = workspace.project().allCodings().toList();
    write("1.md", withTop(Files.readString(folder.resolve("1.md"))));
    workspace.transcript("p01");
    workspace.undo().orElseThrow().join();
    Excerpts excerpts = new Excerpts(workspace);
    List<Excerpt> chosen = excerpts.choose(listed.stream(), new GroupBy.ByCode()).stream().toList();
    assertEquals(
        List.of(Optional.of(new Span(4, 4))), chosen.stream().map(Excerpt::turns).toList());
    assertEquals(List.of(only()), chosen.stream().map(Excerpt::coding).toList());
    assertEquals(
        List.of(1, 0),
        CaseTables.of(excerpts, listed).rows().stream()
            .map(row -> row.counts().stream().mapToInt(Integer::intValue).sum())
            .toList());
  }

  @Test
  void questionsAreThoseOfTheFileWhenAnotherWindowHoldsTheIndex() throws Exception {
    write("1.md", withTop(Files.readString(folder.resolve("1.md"))));
    try (Workspace other = read()) {
      Excerpt excerpt = new Excerpts(other).stream(CodingFilter.ALL).findFirst().orElseThrow();
      assertEquals(Optional.of(new Span(4, 4)), excerpt.turns());
      assertEquals("Hello. What do you do?", excerpt.question());
    }
  }

  @Test
  void aQueryLeavesOutTranscriptsThatTheIndexHasInAnotherReading() throws Exception {
    tag("p02", "The rent is low.");
    write("1.md", withTop(Files.readString(folder.resolve("1.md"))));
    try (Workspace other = read()) {
      assertEquals(List.of("p02"), excerpts(other, "rent"));
      assertEquals(List.of(), excerpts(other, "bread"));
      assertEquals(Set.of("p02"), CodingSearch.in(other, Set.of()).turns().apply("rent").keySet());
    }
    assertEquals(List.of("p01", "p02"), excerpts(workspace, "rent"));
  }

  @Test
  void inAQueryForExcerptsHiddenCodersHaveNotCoded() throws Exception {
    tag("p02", "The rent is low.");
    String me = workspace.coder();
    assertEquals(
        Set.of("p01", "p02"),
        CodingSearch.in(workspace, Set.of()).turns().apply("coded:yes rent").keySet());
    assertEquals(
        Set.of(), CodingSearch.in(workspace, Set.of(me)).turns().apply("coded:yes rent").keySet());
  }

  @Test
  void aTagLeavesTheCodingsOfOtherTranscriptsAsTheyAre() throws IOException {
    tag("p02", "The rent is low.");
    write("1.md", withTop(Files.readString(folder.resolve("1.md"))));
    write("2.md", withTop(Files.readString(folder.resolve("2.md"))));
    workspace.transcript("p01");
    workspace.transcript("p02");
    Object moved = workspace.project().codings().get("p01");
    Object others = workspace.project().codings().get("p02");
    tag("p02", "I sing");
    assertSame(moved, workspace.project().codings().get("p01"));
    assertNotSame(others, workspace.project().codings().get("p02"));
    assertEquals(3, workspace.project().allCodings().count());
  }

  /// Where the only coding is, as an export says.
  private static String place(Excerpts excerpts) {
    List<Coding> codings = excerpts.codings().toList();
    assertEquals(1, codings.size());
    int turns = excerpts.catalogue().find("p01").orElseThrow().outline().turns();
    return excerpts
        .span(codings.getFirst())
        .map(span -> "turn " + span.first() + " of " + turns)
        .orElse("no turn");
  }

  /// The same, as the list of memos says.
  private String memo() {
    List<Memo> memos =
        Memos.of(workspace, MemoDates.of(workspace.history().latestFirst()), _ -> true);
    assertEquals(1, memos.size());
    return memos
        .getFirst()
        .turns()
        .map(span -> span.first() == 2 ? "turn 2 of 4" : "turn 4 of 6")
        .orElse("no turn");
  }

  private Object changeAndRead(List<String> states, int times) throws IOException {
    for (int i = 0; i < times; i++) {
      write("1.md", states.get(i % states.size()));
      workspace.transcript("p01");
    }
    return states;
  }

  private static List<String> excerpts(Workspace workspace, String query) throws Exception {
    Optional<TurnQuery> parsed = Optional.of(TurnQuery.parse(query));
    CodingFilter filter = CodingFilter.of(workspace, List.of(), List.of(), parsed);
    List<String> transcripts = new ArrayList<>();
    new Excerpts(workspace)
        .stream(filter).forEach(excerpt -> transcripts.add(excerpt.coding().transcript()));
    return transcripts;
  }

  private Workspace read() throws IOException {
    Places places = TestFolder.places(home);
    return OpenFolder.read(folder, new Settings(places), places, Progress.NONE);
  }

  private Coding only() {
    List<Coding> codings = workspace.project().allCodings().toList();
    assertEquals(1, codings.size());
    return codings.getFirst();
  }

  private void tag(String id, String words) throws IOException {
    Transcript transcript = workspace.transcript(id);
    int at = transcript.text().indexOf(words);
    Tagging.Place place =
        new Tagging.Place(id, transcript.quote(new TextRange(at, at + words.length())));
    Tagging.tag(workspace, "economic worry", List.of(place), "a memo", words).saved().join();
  }

  private static String withTop(String interview) {
    return interview.replace("Assistant: Hello.", TOP + "Assistant: Hello.");
  }

  /// With a time of its own: two writes can fall into one tick of the file system's clock.
  private void write(String name, String text) throws IOException {
    modified = modified.plusSeconds(1);
    Path beside = home.resolve("beside");
    Files.writeString(beside, text);
    Files.setLastModifiedTime(beside, FileTime.from(modified));
    Files.move(
        beside,
        folder.resolve(name),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }
}
