package org.turnstone.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.MemoTarget;
import org.turnstone.ui.history.HistoryLine.Day;
import org.turnstone.ui.history.HistoryLine.Done;
import org.turnstone.ui.kit.Background;
import org.turnstone.workspace.AsItWas;
import org.turnstone.workspace.CodeThenAndNow;
import org.turnstone.workspace.CodeThenAndNow.Fate;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

/// On the history of the samples: 54 actions of Ana and Ben on four days.
class HistoryModelTest {

  private static final CodeId BREAD = new CodeId("bread");

  @TempDir private Path home;
  private Set<String> hidden = Set.of();
  private Workspace workspace;
  private HistoryModel model;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    workspace = TestFolder.open(TestFolder.samples(home), home, "Ana");
    model = new HistoryModel(workspace, () -> hidden, Background.atOnce());
    workspace.listen(_ -> model.changed());
    model.activeProperty().set(true);
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  @Test
  void theLatestActionIsFirstBelowItsDay() {
    HistoryPage page = page();
    assertEquals(workspace.history().actions().size(), page.actions());
    assertTrue(page.getFirst() instanceof Day);
    assertEquals("Wrote a memo on creative_0001", done(1).action().label());
    assertEquals(page.actions(), page.stream().filter(Done.class::isInstance).count());
    assertEquals(
        page.actions(),
        page.stream().filter(Day.class::isInstance).mapToInt(line -> ((Day) line).actions()).sum());
  }

  @Test
  void anActionIsFoundWhereItIsListed() {
    HistoryPage page = page();
    for (int line = 0; line < page.size(); line++) {
      if (page.get(line) instanceof Done(var action, var _)) {
        assertEquals(line, page.lineOf(action));
      }
    }
  }

  @Test
  void actionsAreNarrowedDownByCoderKindAndWords() {
    model.filterProperty().set(HistoryFilter.ALL.withCoder(Optional.of("Ben")));
    assertTrue(actions().stream().allMatch(action -> action.coder().equals("Ben")));
    model.filterProperty().set(HistoryFilter.ALL.withKinds(Set.of(ActionKind.MEMOS)));
    assertEquals(List.of("Wrote a memo on creative_0001"), labels());
    model.filterProperty().set(HistoryFilter.ALL.withWords("0005 UNEASE"));
    assertEquals(
        List.of(
            "Tagged turn 16 of creative_0005 with unease",
            "Tagged turn 2 of creative_0005 with unease"),
        labels());
  }

  @Test
  void otherTranscriptsAreNoReasonToListActionsAgain() {
    HistoryPage before = page();
    model.filesChanged();
    assertSame(before, page());
    model.changed();
    assertNotSame(before, page());
  }

  @Test
  void whoIsHiddenIsNotListed() {
    hidden = Set.of("Ben");
    model.changed();
    assertEquals(Set.of("Ana"), model.coders());
    assertTrue(actions().stream().allMatch(action -> action.coder().equals("Ana")));
  }

  @Test
  void whatWasTakenBackSaysByWhom() {
    perform("Added bread", new Edit.CodeAdded(bread()));
    workspace.undo();
    assertEquals("Undid: Added bread", done(1).action().label());
    assertEquals(Optional.empty(), done(1).takenBackBy());
    assertEquals("Ana", done(2).takenBackBy().orElseThrow().coder());
  }

  @Test
  void anActionAloneIsTakenBackWhereNothingBuildsOnIt() {
    Action added = perform("Added bread", new Edit.CodeAdded(bread()));
    perform("Coloured bread", new Edit.CodeRecoloured(BREAD, CodeColour.AZURE, CodeColour.TEAL));
    model.chosenProperty().set(Optional.of(added));
    assertEquals(
        "“Coloured bread” by Ana builds on it. Take that back first, or go back to here.",
        detail().obstacle().orElseThrow());
    workspace.undo();
    assertEquals(Optional.empty(), detail().obstacle());
    workspace.takeBack(detail().toTakeBack());
    assertEquals("Ana took it back.", detail().obstacle().orElseThrow());
    assertEquals(Optional.empty(), workspace.project().codebook().find(BREAD));
    workspace.redo();
    workspace.takeBack(detail().toTakeBack());
    assertEquals(Optional.empty(), workspace.project().codebook().find(BREAD));
  }

  @Test
  void onlyTheOneWhoDidItTakesItBack() {
    Action ofBen =
        workspace.history().latestFirst().stream()
            .filter(action -> action.coder().equals("Ben"))
            .findFirst()
            .orElseThrow();
    model.chosenProperty().set(Optional.of(ofBen));
    assertEquals("Only Ben can take back what Ben did.", detail().obstacle().orElseThrow());
  }

  @Test
  void goingBackTakesAllOwnLaterActionsAtOnce() {
    var before = workspace.project();
    Action last = workspace.history().latestFirst().getFirst();
    perform("Added bread", new Edit.CodeAdded(bread()));
    perform("Wrote", new Edit.MemoSet(new MemoTarget.OnProject(), "", "More."));
    model.chosenProperty().set(Optional.of(last));
    assertEquals(2, detail().later().size());
    List<String> meetings = new ArrayList<>();
    model.plan(detail().later(), meetings::addAll);
    assertEquals(List.of(), meetings);
    workspace.takeBack("Went back", detail().later());
    assertEquals(before.codebook(), workspace.project().codebook());
    assertEquals(before.memos(), workspace.project().memos());
    assertEquals("Ana", done(3).takenBackBy().orElseThrow().coder());
    workspace.undo();
    assertEquals("More.", workspace.project().memo(new MemoTarget.OnProject()));
  }

  @Test
  void changesAreToldInWordsAndLeadToTheirPlace() {
    model.chosenProperty().set(Optional.of(done(2).action()));
    assertEquals("Tagged words in turn 12 of creative_0010 with kept by hand", label(2));
    assertTrue(detail().edits().getFirst().startsWith("Tagged “"), detail().edits().toString());
    ActionPlace place = detail().place().orElseThrow();
    assertEquals("creative_0010", place.transcript());
    assertEquals(12, place.turn());
  }

  @Test
  void theProjectIsFoundAsItWasAndComparedWithToday() {
    CodeId unease = workspace.project().codebook().matching("unease").getFirst().id();
    perform("Renamed", new Edit.CodeRenamed(unease, "unease", "worry"));
    perform("Added bread", new Edit.CodeAdded(bread()));
    List<Then> found = new ArrayList<>();
    model.lookBack(
        history -> AsItWas.before(history, Instant.parse("2026-10-13T14:16:00Z")), found::add);
    Then then = found.getFirst();
    assertEquals(21, then.codings());
    assertEquals(List.of("Ana", "Ben"), then.coders().stream().map(each -> each.coder()).toList());
    assertEquals(Fate.RENAMED, code(then, "unease").fate());
    assertEquals(2, code(then, "unease").countThen().codings());
    assertEquals(6, code(then, "unease").countNow().codings());
    assertEquals(Fate.ADDED, code(then, "bread").fate());
    hidden = Set.of("Ben");
    model.lookBack(
        history -> AsItWas.before(history, Instant.parse("2026-10-13T14:16:00Z")), found::add);
    assertEquals(19, found.getLast().codings());
  }

  @Test
  void aMillionActionsAreListedWithoutMakingTheirLines() {
    Edit edit = new Edit.MemoSet(new MemoTarget.OnProject(), "", "x");
    List<Action> million =
        IntStream.range(0, 1_000_000)
            .mapToObj(
                i ->
                    new Action(
                        Integer.toString(i),
                        i,
                        Instant.EPOCH.plusSeconds(i * 600L),
                        "Ana",
                        "Wrote",
                        List.of(edit),
                        Optional.empty()))
            .toList();
    HistoryPage page = HistoryPage.of(million.reversed(), _ -> true);
    assertEquals(1_000_000, page.actions());
    assertEquals("0", ((Done) page.getLast()).action().id());
    assertEquals(page.size() - 1, page.lineOf(million.getFirst()));
  }

  private HistoryPage page() {
    return model.pageProperty().get();
  }

  private Done done(int line) {
    return (Done) page().get(line);
  }

  private String label(int line) {
    return done(line).action().label();
  }

  private ActionDetail detail() {
    return model.detailProperty().get().orElseThrow();
  }

  private List<Action> actions() {
    return page().stream()
        .filter(Done.class::isInstance)
        .map(line -> ((Done) line).action())
        .toList();
  }

  private List<String> labels() {
    return actions().stream().map(Action::label).toList();
  }

  private static CodeThenAndNow code(Then then, String name) {
    return then.codes().stream()
        .filter(code -> code.code().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Action perform(String label, Edit edit) {
    workspace.perform(label, List.of(edit));
    return workspace.history().latestFirst().getFirst();
  }

  private static Code bread() {
    return new Code(BREAD, "bread", CodeColour.AZURE, Optional.empty());
  }

  @Test
  void actionsThatCouldNotBeListedAreNotSaidToBeNoneAndAreListedLater() {
    HistoryModel failing =
        new HistoryModel(
            workspace, () -> hidden, Background.atOnce().telling(_ -> said.add("told")));
    hidden = new Unreadable();
    failing.activeProperty().set(true);
    assertEquals(List.of("told"), said);
    assertFalse(failing.readProperty().get());
    hidden = Set.of();
    failing.activeProperty().set(false);
    failing.activeProperty().set(true);
    assertTrue(failing.readProperty().get());
    assertEquals(workspace.history().actions().size(), failing.pageProperty().get().actions());
  }

  private static final class Unreadable extends AbstractSet<String> {

    @Override
    public boolean contains(Object coder) {
      throw new IllegalStateException("not read");
    }

    @Override
    public Iterator<String> iterator() {
      throw new IllegalStateException("not read");
    }

    @Override
    public int size() {
      return 1;
    }
  }
}
