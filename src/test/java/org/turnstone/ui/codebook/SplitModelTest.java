package org.turnstone.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turnstone.model.Naming;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.TurnOutline;

class SplitModelTest {

  private final Studio studio = new Studio();
  private final SplitModel split =
      new SplitModel(
          studio.code("sameness"),
          studio.work.use().codingsOf(studio.code("sameness").id()).toList(),
          new CodebookChanges(studio.work),
          Pseudonyms.NONE,
          _ -> Optional.of(new TurnOutline.Span(2, 2)));

  @Test
  void codingsComeInOrderWithTheirCitation() {
    assertEquals(
        List.of("t1, turn 2", "t2, turn 2", "t2, turn 2"),
        split.parts().stream().map(SplitModel.Part::citation).toList());
  }

  @Test
  void codingsAreQuotedWithTheNamesThatAreShown() {
    String words = split.parts().getFirst().words();
    String name = words.split("\\P{L}+")[0];
    Naming naming = new Naming(Map.of(), Map.of(), Map.of(name, "Beate"));
    SplitModel shown =
        new SplitModel(
            studio.code("sameness"),
            studio.work.use().codingsOf(studio.code("sameness").id()).toList(),
            new CodebookChanges(studio.work),
            Pseudonyms.of(naming),
            _ -> Optional.empty());
    SplitModel.Part first = shown.parts().getFirst();
    assertTrue(first.words().toLowerCase(Locale.ROOT).startsWith("beate"), first.words());
    assertEquals(words, first.coding().quotation().words());
  }

  @Test
  void splittingIsOneActionWithOneUndo() {
    split.targets().get(1).name().set("jokes");
    split.addTarget();
    split.targets().get(2).name().set("echo");
    split.give(List.of(split.parts().get(1)), 2);
    split.give(List.of(split.parts().get(2)), 3);
    assertEquals(
        List.of(1, 1, 1),
        split.targets().stream().map(target -> target.countProperty().get()).toList());
    assertEquals(Optional.empty(), split.objection());
    split.split();
    assertEquals(List.of("Split sameness: gave 2 codings to echo and jokes"), studio.labels());
    assertEquals(1, studio.work.use().codings(studio.code("Worries / jokes").id()));
    assertEquals(1, studio.work.use().codings(studio.code("sameness").id()));
    studio.undo();
    assertEquals(3, studio.work.use().codings(studio.code("sameness").id()));
    assertEquals(12, studio.paths().size());
  }

  @Test
  void codingsCanGoToACodeThatIsThere() {
    split.targets().get(1).name().set("Worries / economic worry");
    split.give(split.parts(), 2);
    split.split();
    assertEquals(12, studio.paths().size());
    assertEquals(4, studio.work.use().codings(studio.code("economic worry").id()));
  }

  @Test
  void theNextCodeAfterTheLastIsTheFirst() {
    SplitModel.Part part = split.parts().getFirst();
    split.giveOn(List.of(part));
    assertEquals(2, part.target().get());
    split.giveOn(List.of(part));
    assertEquals(1, part.target().get());
  }

  @Test
  void whatCannotBeSaysWhy() {
    assertEquals(
        Optional.of("All codings stay where they are. Give at least one to another code."),
        split.objection());
    split.give(split.parts(), 2);
    assertEquals(Optional.of("A code needs a name."), split.objection());
    split.targets().get(1).name().set("Sameness");
    assertEquals(Optional.of("There is a code “Sameness” here already."), split.objection());
  }
}
