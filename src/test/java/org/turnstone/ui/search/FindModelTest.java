package org.turnstone.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.search.Order;
import org.turnstone.search.Scope;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Navigator;
import org.turnstone.workspace.OpenFolder;
import org.turnstone.workspace.Places;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

class FindModelTest {

  @TempDir private Path home;
  private Workspace workspace;
  private FindModel model;
  private final List<String> opened = new ArrayList<>();
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  @BeforeEach
  void open() throws IOException {
    workspace = open(TestFolder.two(home));
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
    assertEquals("The rent is low.", model.turns().getLast().words().substring(20));
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
    FoundTurn turn = model.turns().getFirst();
    assertEquals(
        List.of("cafés"), turn.matches().stream().map(match -> match.in(turn.words())).toList());
    model.open(turn);
    TextRange range = turn.firstMatch().orElseThrow();
    assertEquals(List.of("p02 2 " + range.start() + "-" + range.end()), opened);
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
  void rolesNarrowDownAndAreCounted() {
    model.queryProperty().set("rent OR hello");
    long all = model.foundProperty().get().hits().total();
    Map<Role, Long> roles = model.foundProperty().get().roles();
    assertEquals(all, roles.values().stream().mapToLong(Long::longValue).sum());
    model.rolesProperty().set(EnumSet.of(Role.PARTICIPANT));
    assertEquals(roles.get(Role.PARTICIPANT), model.foundProperty().get().hits().total());
    assertEquals(roles, model.foundProperty().get().roles());
  }

  @Test
  void anUnknownCodeIsNoted() {
    model.queryProperty().set("code:unheard");
    assertEquals(1, model.foundProperty().get().hits().notes().size());
  }

  @Test
  void onlyTheLatestAnswerIsShown() {
    FindModel slow = model(new Background(waiting::addFirst, Runnable::run));
    slow.queryProperty().set("bread");
    slow.queryProperty().set("sing");
    while (!waiting.isEmpty()) {
      waiting.removeFirst().run();
    }
    assertEquals(List.of("p02, 2"), slow.turns().stream().map(FoundTurn::citation).toList());
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
      assertEquals(100, model.foundProperty().get().hits().total());
      assertEquals(TurnFinder.PAGE, model.turns().size());
      model.loadMore();
      model.loadMore();
      assertEquals(100, model.turns().size());
      assertEquals(100, citations().stream().distinct().count());
    }
  }

  private List<String> citations() {
    return model.turns().stream().map(FoundTurn::citation).toList();
  }

  private Workspace open(Path folder) throws IOException {
    Places places = new Places(home.resolve("cache"), home.resolve("settings"), home);
    return OpenFolder.open(folder, "Ana", new Settings(places), places, Progress.NONE);
  }

  private FindModel model(Background background) {
    return new FindModel(
        workspace.index(),
        () -> new Scope(workspace.catalogue(), workspace.project()),
        background,
        new Navigator() {
          @Override
          public void show(String transcript, int turn, Optional<TextRange> words) {
            opened.add(
                transcript
                    + " "
                    + turn
                    + words.map(range -> " " + range.start() + "-" + range.end()).orElse(""));
          }

          @Override
          public void back() {}

          @Override
          public void forward() {}
        });
  }
}
