package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.edit.History;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;
import org.turnstone.workspace.AsItWas.CodeCount;
import org.turnstone.workspace.CodeThenAndNow.Fate;

class AsItWasTest {

  private static final CodeId RENT = new CodeId("rent");
  private static final CodeId BREAD = new CodeId("bread");
  private static final CodeId NIGHT = new CodeId("night");

  private final Action added =
      action(
          1,
          new Edit.CodeAdded(code(RENT)),
          new Edit.CodeAdded(code(BREAD)),
          new Edit.CodingAdded(coding("g1")));
  private final Action tagged = action(2, new Edit.CodingAdded(coding("g2")));
  private final Action renamed = action(3, new Edit.CodeRenamed(RENT, "rent", "the rent"));
  private final Action replaced =
      action(4, new Edit.CodeRemoved(code(BREAD)), new Edit.CodeAdded(code(NIGHT)));
  private final List<Action> actions = List.of(added, tagged, renamed, replaced);
  private final History history = History.of(actions);

  @Test
  void whatWasDoneBeforeATimeCounts() {
    AsItWas was = AsItWas.before(history, Instant.ofEpochSecond(2));
    assertEquals(List.of(added), was.actions());
    assertEquals(1, was.project().allCodings().count());
    assertEquals(1, was.transcripts());
    assertEquals(
        List.of(new CoderWork("Ana", 1, 1, Optional.of(Instant.ofEpochSecond(1)))), was.coders());
  }

  @Test
  void afterAnActionItCountsToo() {
    assertEquals(List.of(added, tagged), AsItWas.after(history, tagged).actions());
    assertEquals(actions, AsItWas.after(history, replaced).actions());
  }

  @Test
  void theCodebookIsComparedWithToday() {
    List<CodeThenAndNow> codes = AsItWas.after(history, added).comparedWith(Fold.of(actions));
    assertEquals(
        List.of(Fate.REMOVED, Fate.RENAMED, Fate.ADDED),
        codes.stream().map(CodeThenAndNow::fate).toList());
    assertEquals(new CodeCount(1, 1), codes.get(1).countThen());
    assertEquals(new CodeCount(2, 1), codes.get(1).countNow());
    assertEquals(List.of("the rent"), codes.get(1).pathNow());
  }

  private static Action action(int second, Edit... edits) {
    return new Action(
        "a" + second,
        second,
        Instant.ofEpochSecond(second),
        "Ana",
        "",
        List.of(edits),
        Optional.empty());
  }

  private static Code code(CodeId id) {
    return new Code(id, id.value(), CodeColour.AZURE, Optional.empty());
  }

  private static Coding coding(String id) {
    return new Coding(
        new CodingId(id),
        RENT,
        "p01",
        Quotation.of("I worry about the rent.", new TextRange(2, 7)),
        "Ana",
        Instant.EPOCH,
        "");
  }
}
