package org.turnstone.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Definition;

class CodebookChangesTest {

  private final Studio studio = new Studio();
  private final CodebookChanges changes = new CodebookChanges(studio.work);

  @Test
  void renamingReadsAsASentence() {
    changes.rename(code("sameness"), "smoothness");
    assertEquals(List.of("Renamed sameness to smoothness"), studio.labels());
  }

  @Test
  void changingNothingIsNoAction() {
    Code code = code("sameness");
    changes.rename(code, " sameness ");
    changes.move(List.of(code), code.parent());
    changes.define(code, Definition.Part.INCLUDE, " ");
    changes.recolour(List.of(code), code.colour());
    changes.setKey(code, code.key());
    assertEquals(List.of(), studio.labels());
  }

  @Test
  void aKeyLeavesTheCodeThatHadIt() {
    changes.setKey(code("unease"), 1);
    assertEquals(1, code("unease").key());
    assertEquals(0, code("brainstorming").key());
    assertEquals(List.of("Gave key 1 to unease"), studio.labels());
    studio.undo();
    assertEquals(1, code("brainstorming").key());
  }

  @Test
  void aNewCodeTakesAColourThatNoSiblingHas() {
    Code code =
        changes.add(" rhythm ", Optional.of(new CodeId("Ways of working")), Definition.NONE);
    assertEquals("rhythm", code.name());
    assertEquals(CodeColour.PETROL, code.colour());
    assertEquals(List.of("Added the code rhythm under Ways of working"), studio.labels());
  }

  @Test
  void namesAreChecked() {
    Optional<CodeId> worries = Optional.of(new CodeId("Worries"));
    assertEquals(
        List.of(
            Optional.of("A code needs a name."),
            Optional.of("A name holds no “ / ”. Choose the code it belongs below instead."),
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
    changes.remove(List.of(code("sameness")));
    assertEquals(List.of("Removed the code sameness"), studio.labels());
    assertEquals(2, studio.now().allCodings().count());
  }

  private Code code(String name) {
    return studio.code(name);
  }
}
