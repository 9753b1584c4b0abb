package org.turnstone.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turnstone.edit.MemoDates.Changed;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;

class MemoDatesTest {

  private static final MemoTarget PROJECT = new MemoTarget.OnProject();
  private static final MemoTarget CODING = new MemoTarget.OnCoding("p01", new CodingId("g1"));
  private static final Instant MAY = Instant.parse("2026-05-03T09:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-03T09:00:00Z");

  private final Action wrote = action("1", MAY, "Ana", new Edit.MemoSet(PROJECT, "", "a"));
  private final Action rewrote = action("2", JUNE, "Ben", new Edit.MemoSet(PROJECT, "a", "b"));

  @Test
  void theLastChangeCounts() {
    MemoDates dates = MemoDates.of(List.of(rewrote, wrote));
    assertEquals(Optional.of(new Changed("Ben", JUNE)), dates.of(PROJECT));
    assertEquals(Optional.empty(), dates.of(CODING));
  }

  @Test
  void aCodingThatIsMadeWithAMemoDatesItsMemo() {
    Action tagged = action("3", MAY, "Ana", new Edit.CodingAdded(coding("Why only then?")));
    Action bare = action("3", MAY, "Ana", new Edit.CodingAdded(coding("")));
    assertEquals(Optional.of(new Changed("Ana", MAY)), MemoDates.of(List.of(tagged)).of(CODING));
    assertEquals(Optional.empty(), MemoDates.of(List.of(bare)).of(CODING));
  }

  @Test
  void oneMoreActionIsTheSameAsAllOfThem() {
    MemoDates grown = MemoDates.of(List.of()).with(wrote).with(rewrote);
    assertEquals(Optional.of(new Changed("Ben", JUNE)), grown.of(PROJECT));
  }

  private static Action action(String id, Instant at, String coder, Edit edit) {
    return new Action(id, 1, at, coder, "", List.of(edit), Optional.empty());
  }

  private static Coding coding(String memo) {
    return new Coding(
        new CodingId("g1"),
        new CodeId("c1"),
        "p01",
        Quotation.of("I worry.", new TextRange(2, 7)),
        "Ana",
        MAY,
        memo);
  }
}
