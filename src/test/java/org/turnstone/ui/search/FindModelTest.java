package org.turnstone.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Role;
import org.turnstone.model.Transcript;
import org.turnstone.search.FieldValue;
import org.turnstone.search.Order;
import org.turnstone.ui.kit.Background;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Tagging;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

class FindModelTest {

  @TempDir private Path home;
  private Workspace workspace;
  private FindModel model;
  private Asked asked;
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  @BeforeEach
  void open() throws IOException {
    workspace = open(TestFolder.two(home));
    asked = new Asked(workspace);
    model = model(Background.atOnce());
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  @Test
  void hitsComeWithTheirWords() {
    model.queryProperty().set("rent");
    assertEquals(List.of("p01, 2", "p01, 3", "p02, 2"), citations());
    assertEquals("The rent is low.", turns().getLast().words().substring(20));
  }

  @Test
  void theFirstHitIsSelectedAndItsQuestionRead() {
    model.queryProperty().set("bread");
    assertEquals("p01, 2", model.selectedProperty().get().orElseThrow().citation());
    assertEquals(Optional.of("Hello. What do you do?"), model.questionProperty().get());
  }

  @Test
  void matchesArePositionsInTheWordsOfTheTurn() {
    model.queryProperty().set("cafés");
    FoundTurn turn = turns().getFirst();
    assertEquals(
        List.of("cafés"), turn.matches().stream().map(match -> match.in(turn.words())).toList());
    model.open(turn);
    assertEquals(List.of("p02 2 cafés"), asked.opened);
  }

  @Test
  void aMistakeIsToldAndLeavesTheHits() {
    model.queryProperty().set("bread");
    model.queryProperty().set("bread AND \"ren");
    assertEquals(10, model.mistakeProperty().get().orElseThrow().position());
    assertEquals(List.of("p01, 2"), citations());
    model.queryProperty().set("bread AND \"ren\"");
    assertEquals(Optional.empty(), model.mistakeProperty().get());
    assertEquals(List.of(), citations());
    assertTrue(model.answeredProperty().get());
  }

  @Test
  void anEmptyQueryAsksNothing() {
    model.queryProperty().set("bread");
    model.queryProperty().set("  ");
    assertFalse(model.answeredProperty().get());
    assertEquals(Optional.empty(), model.selectedProperty().get());
  }

  @Test
  void aValueIsWrittenIntoTheQueryAndTakenOutOfIt() {
    model.queryProperty().set("rent OR hello");
    int all = model.answerProperty().get().all().total();
    Map<Role, Integer> roles = model.countsProperty().get().roles();
    assertEquals(all, roles.values().stream().mapToInt(Integer::intValue).sum());
    model.toggle(new FieldValue("role", "participant"));
    assertEquals("(rent OR hello) AND role:participant", model.queryProperty().get());
    assertEquals(roles.get(Role.PARTICIPANT), model.answerProperty().get().all().total());
    assertEquals(roles, model.countsProperty().get().roles(), "as if no role were asked for");
    model.clearNarrowing();
    assertEquals("(rent OR hello)", model.queryProperty().get());
  }

  @Test
  void aRoleAloneIsCountedAmongAllTurns() {
    model.queryProperty().set("role:participant");
    assertEquals(
        Map.of(Role.PARTICIPANT, 3, Role.INTERVIEWER, 3), model.countsProperty().get().roles());
  }

  @Test
  void anUnknownCodeIsNoted() {
    model.queryProperty().set("code:unheard");
    assertEquals(1, model.answerProperty().get().all().notes().size());
  }

  @Test
  void onlyTheLatestAnswerIsShown() {
    FindModel slow = model(new Background(waiting::addFirst, Runnable::run));
    slow.queryProperty().set("bread");
    slow.queryProperty().set("sing");
    while (!waiting.isEmpty()) {
      waiting.removeFirst().run();
    }
    assertEquals(List.of("p02, 2"), turns(slow).stream().map(FoundTurn::citation).toList());
  }

  @Test
  void hitsAreReadAPageAtATime() throws IOException {
    workspace.close();
    Path folder = Files.createDirectories(home.resolve("long"));
    StringBuilder text = new StringBuilder("# Long\n**Transcript ID:** long\n---\n");
    for (int i = 0; i < 100; i++) {
      text.append("Assistant: And then?\n\nUser: Then the bread rose.\n\n");
    }
    Files.writeString(folder.resolve("long.md"), text);
    workspace = open(folder);
    model = model(Background.atOnce());
    for (Order order : Order.values()) {
      model.orderProperty().set(order);
      model.queryProperty().set("");
      model.queryProperty().set("bread");
      assertEquals(100, model.rowsProperty().get().size());
      assertEquals(HitRows.PAGE, turns().size());
      model.read(99);
      assertEquals(100, turns().size());
      assertEquals(100, citations().stream().distinct().count());
    }
  }

  @Test
  void theHitThatIsLookedAtStaysWhenOthersComeAndGo() {
    model.queryProperty().set("rent");
    model.select(2);
    model.queryProperty().set("rent role:participant");
    assertEquals("p02, 2", model.selectedProperty().get().orElseThrow().citation());
    assertEquals(1, model.place());
  }

  @Test
  void codingsOfHiddenCodersAreNeitherFoundNorCounted() {
    model.queryProperty().set("coded:no");
    int all = model.answerProperty().get().all().total();
    Tagging.tag(workspace, "money", List.of(place("p01", 2)), "", "a turn").saved().join();
    model.changed();
    assertEquals(all - 1, model.answerProperty().get().all().total());
    model.hideCoders(Set.of(workspace.coder()));
    assertEquals(all, model.answerProperty().get().all().total());
    assertEquals(Map.of(), model.countsProperty().get().codes());
    model.hideCoders(Set.of());
    assertEquals(all - 1, model.answerProperty().get().all().total());
  }

  @Test
  void whenNoOtherCodersAreHiddenNothingIsSearchedAnew() {
    model.queryProperty().set("coded:no");
    model.hideCoders(Set.of("Ben"));
    Answer before = model.answerProperty().get();
    model.hideCoders(Set.of("Ben"));
    assertSame(before, model.answerProperty().get());
    model.hideCoders(Set.of());
    assertNotSame(before, model.answerProperty().get());
  }

  @Test
  void whileNobodyLooksNothingIsSearched() {
    model.queryProperty().set("coded:no");
    int all = model.answerProperty().get().all().total();
    model.activeProperty().set(false);
    Answer before = model.answerProperty().get();
    Tagging.tag(workspace, "money", List.of(place("p01", 2)), "", "a turn").saved().join();
    model.changed();
    assertSame(before, model.answerProperty().get());
    model.activeProperty().set(true);
    assertEquals(all - 1, model.answerProperty().get().all().total());
  }

  @Test
  void hitsThatAreReadWhileOneGoesThroughOthersAreListedWhenOneWantsThem() throws IOException {
    model.queryProperty().set("rent");
    model.triage().choose("worry");
    assertEquals(3, model.rowsProperty().get().size());
    Files.writeString(
        home.resolve("two/0.md"),
        "# Dialog 0\n**Transcript ID:** p00\n---\nAI: Hello?\n\nUser: The rent.\n");
    workspace.update(Progress.NONE);
    model.filesChanged();
    assertEquals(OptionalInt.of(4), model.more().totalProperty().get());
    assertEquals(List.of("p01, 2", "p01, 3", "p02, 2"), citations());
    model.search();
    assertEquals(OptionalInt.empty(), model.more().totalProperty().get());
    assertEquals(4, model.rowsProperty().get().size());
    assertEquals("p01, 2", model.selectedProperty().get().orElseThrow().citation());
    assertEquals(4, model.triage().progressProperty().get().toGo());
  }

  @Test
  void savedSearchesAreCountedAgainWhenTheProjectChanges() {
    model.saved().save("open", "coded:no");
    model.saved().save("rent", "rent");
    model.changed();
    assertEquals(List.of("open 6", "rent 3"), saved());
    Tagging.tag(workspace, "money", List.of(place("p01", 2)), "", "a turn").saved().join();
    model.changed();
    assertEquals(List.of("open 5", "rent 3"), saved());
    model.saved().rename("rent", "Money");
    model.changed();
    assertEquals(List.of("Money 3", "open 5"), saved());
    assertEquals(
        "Renamed the search “rent” to “Money”",
        workspace.history().undoable("Ana").orElseThrow().label());
    model.saved().remove("open");
    workspace.undo().orElseThrow().join();
    workspace.undo().orElseThrow().join();
    model.changed();
    assertEquals(List.of("open 5", "rent 3"), saved());
  }

  private List<String> saved() {
    return model.saved().searches().stream()
        .map(each -> each.name() + " " + each.count().orElse(-1))
        .toList();
  }

  private Tagging.Place place(String id, int turn) {
    try {
      Transcript transcript = workspace.transcript(id);
      return new Tagging.Place(id, transcript.quote(transcript.turn(turn).orElseThrow().range()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<String> citations() {
    return turns().stream().map(FoundTurn::citation).toList();
  }

  private List<FoundTurn> turns() {
    return turns(model);
  }

  private static List<FoundTurn> turns(FindModel model) {
    return model.rowsProperty().get().stream().flatMap(row -> row.turn().stream()).toList();
  }

  private Workspace open(Path folder) throws IOException {
    return TestFolder.open(folder, home, "Ana");
  }

  private FindModel model(Background background) {
    return new FindModel(workspace, background, asked);
  }

  @Test
  void whatIsNoPathOfACodeIsToldAndNotChosen() {
    model.queryProperty().set("rent");
    model.triage().choose("Worries /");
    assertEquals("\"Worries /\" is not a path of a code.", model.triage().troubleProperty().get());
    assertEquals(Optional.empty(), model.triage().codeProperty().get());
    model.triage().choose("Worries / money");
    assertEquals("", model.triage().troubleProperty().get());
    assertEquals("money", model.triage().codeName());
  }

  @Test
  void ofTwoCodesWithTheSamePathEachCanBeChosen() {
    List<Code> twins =
        List.of("one", "other").stream()
            .map(id -> new Code(new CodeId(id), "money", CodeColour.AZURE, Optional.empty()))
            .toList();
    workspace.perform("Made codes", twins.stream().<Edit>map(Edit.CodeAdded::new).toList()).join();
    model.queryProperty().set("rent");
    model.triage().choose("money");
    assertTrue(model.triage().troubleProperty().get().startsWith("Several codes are named money"));
    model.triage().choose(twins.getLast().id());
    assertEquals(Optional.of(new CodeId("other")), model.triage().codeProperty().get());
  }
}
