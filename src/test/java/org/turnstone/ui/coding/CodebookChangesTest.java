package org.turnstone.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;

class CodebookChangesTest {

  private final Desk desk = Desk.on(StudioProject.on(1));
  private final CodebookChanges changes = new CodebookChanges(desk.work);

  @Test
  void renamingReadsAsASentence() {
    changes.change(code("sameness"), "smoothness", Optional.of(new CodeId("Worries")), "");
    assertEquals(List.of("Renamed sameness to smoothness"), desk.labels());
  }

  @Test
  void changingNothingIsNoAction() {
    Code code = code("sameness");
    changes.change(code, " sameness ", code.parent(), "");
    changes.recolour(code, code.colour());
    changes.setKey(code, code.key());
    assertEquals(List.of(), desk.labels());
  }

  @Test
  void aKeyLeavesTheCodeThatHadIt() {
    changes.setKey(code("unease"), 1);
    assertEquals(1, code("unease").key());
    assertEquals(0, code("brainstorming").key());
    assertEquals(List.of("Gave key 1 to unease"), desk.labels());
    desk.undo();
    assertEquals(1, code("brainstorming").key());
  }

  @Test
  void aNewCodeTakesAColourThatNoSiblingHas() {
    Code code = changes.add(" rhythm ", Optional.of(new CodeId("Ways of working")), "");
    assertEquals("rhythm", code.name());
    assertEquals(CodeColour.PETROL, code.colour());
    assertEquals(List.of("Added the code rhythm under Ways of working"), desk.labels());
  }

  @Test
  void namesAreChecked() {
    Optional<CodeId> worries = Optional.of(new CodeId("Worries"));
    assertEquals(
        List.of(
            Optional.of("A code needs a name."),
            Optional.of("A name holds no “ / ”. Choose the code it belongs under instead."),
            Optional.of("There is a code “sameness” here already."),
            Optional.empty(),
            Optional.empty()),
        List.of(
            changes.objection(Optional.empty(), " ", worries),
            changes.objection(Optional.empty(), "a / b", worries),
            changes.objection(Optional.empty(), "Sameness", worries),
            changes.objection(Optional.empty(), "Sameness", Optional.empty()),
            changes.objection(Optional.of(code("sameness")), "Sameness", worries)));
  }

  @Test
  void removingACodeTakesItsCodingsOff() {
    changes.remove(code("sameness"));
    assertEquals(List.of("Removed the code sameness"), desk.labels());
    assertEquals(2, desk.work.project().allCodings().count());
  }

  private Code code(String name) {
    return StudioProject.code(desk.work.project(), name);
  }
}
