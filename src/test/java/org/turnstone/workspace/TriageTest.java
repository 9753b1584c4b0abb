package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;
import org.turnstone.search.Found;
import org.turnstone.search.Hit;
import org.turnstone.search.Order;
import org.turnstone.search.QuerySyntaxException;
import org.turnstone.search.Scope;
import org.turnstone.search.TurnQuery;

class TriageTest {

  @TempDir private Path home;
  private final CodeId money = CodeId.random();
  private Workspace workspace;
  private Triage triage;

  @BeforeEach
  void open() throws IOException {
    workspace = TestFolder.open(TestFolder.two(home), home, "Ana");
    workspace.perform(
        "Made a code",
        List.of(new Edit.CodeAdded(new Code(money, "money", CodeColour.OCHRE, Optional.empty()))));
    triage = new Triage(workspace, money);
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  private static TurnQuery query(String text) {
    try {
      return TurnQuery.parse(text);
    } catch (QuerySyntaxException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }

  private Found found(String text) {
    Scope scope = new Scope(workspace.catalogue(), workspace.project());
    return workspace.index().find(query(text), scope, Order.TRANSCRIPT, () -> false);
  }

  private List<Edit> accept(String text, int place, Extent extent) throws IOException {
    Found found = found(text);
    List<Edit> edits = triage.accept(found, found.hits(place, place + 1), query(text), extent);
    workspace.perform("Tagged", edits);
    return edits;
  }

  private List<Edit> reject(String text, int place) throws IOException {
    Found found = found(text);
    List<Edit> edits = triage.reject(found, found.hits(place, place + 1).getFirst());
    workspace.perform("Rejected", edits);
    return edits;
  }

  private String standing(String text) {
    Triage.Standing standing = triage.standing(found(text));
    return standing.accepted() + " " + standing.rejected();
  }

  private List<String> tagged() {
    return workspace
        .project()
        .allCodings()
        .map(Coding::quotation)
        .map(each -> each.words())
        .sorted()
        .toList();
  }

  @Test
  void aHitIsTheWholeTurnTheSentencesOrTheWords() throws IOException {
    accept("bake rent", 0, Extent.TURN);
    accept("\"worry rent\"~5", 0, Extent.SENTENCES);
    accept("\"worry rent\"~5", 0, Extent.WORDS);
    assertEquals(
        List.of(
            "I bake bread. I worry about the rent.",
            "I worry about the rent.",
            "worry about the rent"),
        tagged());
  }

  @Test
  void wordsInTwoSentencesAreTwoCodings() throws IOException {
    accept("bread rent", 0, Extent.WORDS);
    assertEquals(List.of("bread", "rent"), tagged());
  }

  @Test
  void aQueryOfFieldsAloneTagsTheTurn() throws IOException {
    accept("transcript:p02 role:participant", 0, Extent.WORDS);
    assertEquals(List.of("I sing 😀 in cafés. The rent is low."), tagged());
  }

  @Test
  void whatIsTaggedIsAcceptedAndWhatIsRejectedIsRemembered() throws IOException {
    accept("rent", 0, Extent.SENTENCES);
    reject("rent", 1);
    assertEquals("{0} {1}", standing("rent"));
    workspace.close();
    workspace = TestFolder.open(home.resolve("two"), home, "Ana");
    triage = new Triage(workspace, money);
    assertEquals("{0} {1}", standing("rent"));
    assertEquals("{0} {}", standing("bread"));
  }

  @Test
  void aRejectedHitCanBeAcceptedAndAnAcceptedOneRejected() throws IOException {
    reject("rent", 0);
    accept("rent", 0, Extent.TURN);
    assertEquals("{0} {}", standing("rent"));
    assertEquals(List.of(), List.copyOf(workspace.project().rejectionsOf(money)));
    reject("rent", 0);
    assertEquals("{} {0}", standing("rent"));
    assertEquals(List.of(), tagged());
  }

  @Test
  void decidingTheSameAgainChangesNothing() throws IOException {
    reject("rent", 0);
    assertEquals(List.of(), reject("rent", 0));
    accept("rent", 1, Extent.TURN);
    assertEquals(List.of(), accept("rent", 1, Extent.TURN));
  }

  @Test
  void aBatchIsTakenBackWhateverWasUndoneBefore() throws IOException {
    accept("rent", 2, Extent.TURN);
    reject("rent", 1);
    Project before = workspace.project();
    TriageBatch batch = new TriageBatch();
    batch.add(accept("rent", 0, Extent.TURN));
    batch.add(accept("rent", 1, Extent.TURN));
    batch.add(reject("rent", 2));
    batch.add(reject("rent", 0));
    batch.add(accept("bread", 0, Extent.WORDS));
    workspace.undo();
    workspace.perform("Undid the triage", batch.undo(workspace.project(), money));
    assertEquals(before.codings(), workspace.project().codings());
    assertEquals(before.rejections(), workspace.project().rejections());
    assertEquals(List.of(), batch.undo(workspace.project(), money));
  }

  @Test
  void othersDecideForThemselves() throws IOException {
    accept("rent", 0, Extent.TURN);
    reject("rent", 1);
    workspace.close();
    workspace = TestFolder.open(home.resolve("two"), home, "Ben");
    triage = new Triage(workspace, money);
    assertEquals("{} {}", standing("rent"));
  }

  @Test
  void aHitOfAReadingThatIsNoMoreIsNotDecided() throws IOException {
    accept("rent", 0, Extent.TURN);
    Found before = found("rent");
    Hit hit = before.hits(1, 2).getFirst();
    Path file = home.resolve("two/1.md");
    String top = "Assistant: Ready?\n\nUser: Yes, and I thought of the rent.\n\nAssistant: Hello.";
    Files.writeString(file, Files.readString(file).replace("Assistant: Hello.", top));
    assertThrows(
        IOException.class, () -> triage.accept(before, List.of(hit), query("rent"), Extent.TURN));
    assertThrows(IOException.class, () -> triage.reject(before, hit));
    assertEquals(Triage.Standing.NOTHING, triage.standing(before));
    assertEquals("{1} {}", standing("rent"));
    assertEquals(1, tagged().size());
    reject("rent", 0);
    assertEquals("{1} {0}", standing("rent"));
  }
}
