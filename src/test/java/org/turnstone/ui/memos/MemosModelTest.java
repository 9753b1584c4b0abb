package org.turnstone.ui.memos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.Coding;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Naming;
import org.turnstone.model.Pseudonyms;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.ChangesAtOnce;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

/// On the memos of the samples: ten on codings, one on a transcript.
class MemosModelTest {

  private static final MemoTarget PROJECT = new MemoTarget.OnProject();
  private static final MemoTarget TRANSCRIPT = new MemoTarget.OnTranscript("creative_0001");

  @TempDir private Path home;
  private final List<String> done = new ArrayList<>();
  private Predicate<Coding> seen = _ -> true;
  private Workspace workspace;
  private MemosModel model;

  @BeforeEach
  void open() throws IOException {
    workspace = TestFolder.open(TestFolder.samples(home), home, "Ana");
    model =
        new MemosModel(
            workspace,
            () -> seen,
            new ChangesAtOnce(
                workspace::project,
                (label, edits) -> {
                  done.add(label);
                  workspace.perform(label, edits);
                }),
            Background.atOnce());
    workspace.listen(model::changed);
    model.activeProperty().set(true);
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  @Test
  void theLatestMemoIsFirstWithWhoChangedItAndWhen() {
    MemoRow first = model.rows().getFirst();
    assertEquals(11, model.rows().size());
    assertEquals(TRANSCRIPT, first.target());
    assertEquals("Ana", first.memo().coder());
    assertEquals(Optional.of(workspace.history().latestFirst().getFirst().at()), first.memo().at());
  }

  @Test
  void aMemoIsListedWithTheNamesThatAreShownAndFoundUnderBoth() {
    workspace.perform(
        "Wrote", List.of(new Edit.MemoSet(PROJECT, "", "What Anna does, and why Anna does it")));
    Naming naming = new Naming(Map.of(), Map.of(), Map.of("Anna", "Beate"));
    MemoRow row = model.row(PROJECT).orElseThrow().under(Pseudonyms.of(naming));
    assertEquals("What Beate does, and why Beate does it", row.glimpse(""));
    assertEquals(row.glimpse(""), row.memo().text());
    assertTrue(row.sought().contains("what anna does"));
  }

  @Test
  void byPlaceATranscriptComesBeforeItsCodings() {
    model.orderProperty().set(MemoOrder.PLACE);
    assertEquals(TRANSCRIPT, model.rows().getFirst().target());
    assertEquals("creative_0001", model.rows().get(1).memo().transcript());
    assertEquals(MemoKind.CODING, model.rows().get(1).kind());
  }

  @Test
  void everyWordThatIsTypedHasToBeThere() {
    search("gesture unease");
    assertEquals(1, model.rows().size());
    assertEquals("creative_0004", model.rows().getFirst().memo().transcript());
    search("gesture zebra");
    assertEquals(List.of(), model.rows());
  }

  @Test
  void memosAreNarrowedDownByWhatTheyAreOnAndWhoWroteThem() {
    model.filterProperty().set(MemoFilter.ALL.withKinds(Set.of(MemoKind.TRANSCRIPT)));
    assertEquals(1, model.rows().size());
    model.filterProperty().set(MemoFilter.ALL.withCoder(Optional.of("Ben")));
    assertTrue(model.rows().stream().allMatch(row -> row.memo().coder().equals("Ben")));
    assertEquals(model.rows().size(), model.facetsProperty().get().coders().get("Ben").intValue());
    model.filterProperty().set(MemoFilter.ALL.withTranscript(Optional.of("creative_0004")));
    assertTrue(
        model.rows().stream().allMatch(row -> row.memo().transcript().equals("creative_0004")));
  }

  @Test
  void writingIsOneActionAndPutsTheMemoOnTop() {
    model.choose(PROJECT);
    model.draft().textProperty().set("Second");
    model.draft().textProperty().set("Second round.");
    assertEquals(List.of(), done);
    model.save();
    assertEquals(List.of("Wrote a memo on the project"), done);
    assertEquals(PROJECT, model.rows().getFirst().target());
    assertEquals("Ana", model.rows().getFirst().memo().coder());
    workspace.undo();
    assertEquals(11, model.rows().size());
    assertEquals("", model.draft().textProperty().get());
  }

  @Test
  void choosingAnotherMemoSavesTheOneBefore() {
    model.choose(TRANSCRIPT);
    model.draft().textProperty().set("Other words.");
    model.choose(onCode("unease"));
    assertEquals(List.of("Changed the memo on creative_0001"), done);
    assertEquals("", model.draft().textProperty().get());
    model.choose(TRANSCRIPT);
    model.erase();
    assertEquals("Erased the memo on creative_0001", done.getLast());
    assertEquals(10, model.rows().size());
  }

  @Test
  void aMemoOnACodingSaysWhereAndOnWhich() {
    MemoTarget target =
        model.rows().stream()
            .filter(row -> row.memo().transcript().equals("creative_0004"))
            .filter(row -> row.kind() == MemoKind.CODING)
            .map(MemoRow::target)
            .findFirst()
            .orElseThrow();
    model.choose(target);
    MemoSubject subject = model.subjectProperty().get().orElseThrow();
    assertEquals("unease", subject.title());
    assertEquals(16, subject.place().orElseThrow().turn());
    model.draft().textProperty().set("x");
    model.save();
    assertEquals("Changed the memo on unease in creative_0004, turn 16", done.getLast());
  }

  @Test
  void memosOnHiddenCodingsAreNotListed() {
    int all = model.rows().size();
    long ofBen =
        workspace
            .project()
            .allCodings()
            .filter(coding -> coding.coder().equals("Ben") && !coding.memo().isEmpty())
            .count();
    seen = coding -> !coding.coder().equals("Ben");
    model.changed(Optional.empty());
    assertTrue(ofBen > 0);
    assertEquals(all - ofBen, model.rows().size());
  }

  @Test
  void nothingIsGatheredWhileItIsNotToBeSeen() {
    model.activeProperty().set(false);
    workspace.perform("Wrote", List.of(new Edit.MemoSet(PROJECT, "", "Unseen.")));
    assertEquals(11, model.rows().size());
    model.activeProperty().set(true);
    assertEquals(12, model.rows().size());
  }

  @Test
  void aLongMemoIsShownFromTheWordThatWasSearched() {
    String text = "one two three ".repeat(20) + "needle in hay";
    workspace.perform("Wrote", List.of(new Edit.MemoSet(PROJECT, "", text)));
    search("needle");
    String glimpse = model.rows().getFirst().glimpse("needle");
    assertTrue(glimpse.startsWith("… "), glimpse);
    assertTrue(glimpse.indexOf("needle") < 70, glimpse);
  }

  private void search(String words) {
    model.filterProperty().set(MemoFilter.ALL.withWords(words));
  }

  private MemoTarget onCode(String name) {
    Code code = workspace.project().codebook().matching(name).getFirst();
    return new MemoTarget.OnCode(code.id());
  }

  @Test
  void memosThatCouldNotBeGatheredAreGatheredTheNextTime() {
    seen =
        _ -> {
          throw new IllegalStateException("not read");
        };
    int before = model.rows().size();
    model.filesChanged();
    assertEquals(before, model.rows().size());
    seen = coding -> coding.transcript().equals("creative_0001");
    model.activeProperty().set(false);
    model.activeProperty().set(true);
    assertTrue(model.rows().size() < before);
  }
}
