package org.turnstone.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.edit.RandomWork;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;

class ActionLineTest {

  private static final Instant AT = Instant.parse("2026-05-03T09:12:00.123456789Z");

  @Test
  void aLineIsWrittenAsTheFormatSays() {
    String text = "I reach out. Brainstorming is best.";
    Coding coding =
        new Coding(
            new CodingId("g1"),
            new CodeId("c1"),
            "creativity_0049",
            Quotation.of(text, new TextRange(13, 26)),
            "Ana",
            AT,
            "");
    Action action =
        new Action(
            "a1",
            7,
            AT,
            "Ana",
            "Tagged turn 6",
            List.of(new Edit.CodingAdded(coding)),
            Optional.of("a0"));
    assertEquals(
        """
        {"id":"a1","clock":7,"at":"2026-05-03T09:12:00.123456789Z","coder":"Ana",\
        "label":"Tagged turn 6","edits":[{"type":"codingAdded","coding":{"id":"g1","code":"c1",\
        "transcript":"creativity_0049","start":13,"end":26,"words":"Brainstorming",\
        "before":"I reach out. ","after":" is best.","coder":"Ana",\
        "at":"2026-05-03T09:12:00.123456789Z"}}],"undoes":"a0"}
        """,
        new String(ActionLine.write(action), StandardCharsets.UTF_8));
  }

  @Test
  void anActionThatTakesBackSeveralNamesThem() throws ActionLine.Damaged {
    Action one = memo("a1", "", "x");
    Action other = memo("a2", "x", "y");
    Action back = Action.takingBack(List.of(other, one), "a3", 3, AT, "Ana", "Went back");
    String line = new String(ActionLine.write(back), StandardCharsets.UTF_8);
    assertEquals(back, ActionLine.read(line.getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        ",\"takesBack\":[\"a2\",\"a1\"]}\n", line.substring(line.indexOf(",\"takesBack\"")));
  }

  private static Action memo(String id, String from, String to) {
    Edit edit = new Edit.MemoSet(new MemoTarget.OnProject(), from, to);
    return new Action(id, 1, AT, "Ana", "", List.of(edit), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyActionAndItsUndoIsReadAsItWasWritten(long seed) throws ActionLine.Damaged {
    RandomWork work = new RandomWork(new Random(seed), "Ana", "a");
    Project project = Project.EMPTY;
    for (int clock = 1; clock <= 500; clock++) {
      Action action = work.next(project, clock);
      Action undo = action.undo("undo-" + clock, clock, AT, "Ben");
      assertEquals(action, ActionLine.read(ActionLine.write(action)), "seed " + seed);
      assertEquals(undo, ActionLine.read(ActionLine.write(undo)), "seed " + seed);
      project = Fold.apply(project, action);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two\nlines\r\n",
        "\"quotes\" and \\",
        "\uD83D\uDE00 emoji",
        "\uDE00 half a character \uD83D",
        "\u0000\u0001\u2028",
        "أنا",
        "e\u0301"
      })
  void anyTextIsReadAsItWasWritten(String text) throws ActionLine.Damaged {
    Action action = memo(text);
    byte[] line = ActionLine.write(action);
    assertEquals(action, ActionLine.read(line));
    assertEquals(1, new String(line, StandardCharsets.UTF_8).lines().count());
  }

  @Test
  void anEditOfANewerVersionIsKeptAndWrittenAgainAsItWas() throws ActionLine.Damaged {
    String edit = "{\"type\":\"codeSung\",\"melody\":[1,2.5,null],\"deep\":{\"er\":true}}";
    Action action = ActionLine.read(bytes(line(edit)));
    assertEquals(List.of(new Edit.Unknown("codeSung", edit)), action.edits());
    assertEquals(action, ActionLine.read(ActionLine.write(action)));
  }

  @Test
  void unknownFieldsOfKnownEditsAreTolerated() throws ActionLine.Damaged {
    String edit =
        "{\"type\":\"codeRenamed\",\"code\":\"c\",\"from\":\"a\",\"to\":\"b\",\"mood\":{\"x\":1}}";
    assertEquals(
        List.of(new Edit.CodeRenamed(new CodeId("c"), "a", "b")),
        ActionLine.read(bytes(line(edit))).edits());
  }

  @Test
  void aRoleOrMemoTargetOfANewerVersionIsAnUnknownEdit() throws ActionLine.Damaged {
    String role = "{\"type\":\"roleSet\",\"speaker\":\"P\",\"to\":\"chorus\"}";
    String memo =
        "{\"type\":\"memoSet\",\"target\":{\"on\":\"moon\"},\"from\":\"\",\"to\":\"hello\"}";
    assertEquals(
        List.of(new Edit.Unknown("roleSet", role), new Edit.Unknown("memoSet", memo)),
        ActionLine.read(bytes(line(role + "," + memo))).edits());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "7",
        "not json",
        "{\"id\":\"a\"",
        "\u0000\u0000\u0000",
        "{\"id\":\"a\",\"clock\":1,\"at\":\"2026-05-03T09:12:00Z\",\"coder\":\"A\"}",
        "{\"id\":\"a\",\"clock\":-1,\"at\":\"2026-05-03T09:12:00Z\",\"coder\":\"A\",\"edits\":[]}",
        "{\"id\":\"a\",\"clock\":1e99,\"at\":\"2026-05-03T09:12:00Z\",\"coder\":\"A\",\"edits\":[]}",
        "{\"id\":\"a\",\"clock\":1,\"at\":\"yesterday\",\"coder\":\"A\",\"edits\":[]}",
        "{\"id\":\"a\",\"clock\":1,\"at\":\"2026-05-03T09:12:00Z\",\"coder\":\"A\",\"edits\":[7]}"
      })
  void whatIsNoActionIsDamaged(String line) {
    assertThrows(ActionLine.Damaged.class, () -> ActionLine.read(bytes(line)));
  }

  @Test
  void aKnownEditThatLacksAFieldIsDamaged() {
    String edit = "{\"type\":\"codeRenamed\",\"code\":\"c\",\"from\":\"a\"}";
    assertThrows(ActionLine.Damaged.class, () -> ActionLine.read(bytes(line(edit))));
  }

  private static Action memo(String text) {
    List<Edit> edits = List.of(new Edit.MemoSet(new MemoTarget.OnProject(), "", text));
    return new Action("a", 1, AT, "Ana", text, edits, Optional.empty());
  }

  private static String line(String edits) {
    return "{\"id\":\"a\",\"clock\":1,\"at\":\"2026-05-03T09:12:00Z\",\"coder\":\"Ana\",\"edits\":["
        + edits
        + "]}";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
