package org.turnstone.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Definition;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;

class CodebookEditsTest {

  private static final CodeId SAMENESS = new CodeId("sameness");
  private static final CodeId ECHO = new CodeId("echo");
  private static final CodeId WORRIES = new CodeId("worries");

  private final Project project =
      Fold.apply(
          Project.EMPTY,
          new Edit.CodeAdded(code("worries", "")),
          new Edit.CodeAdded(
              code("sameness", "worries").withDefinition(new Definition("Alike.", "", "", "x"))),
          new Edit.CodeAdded(
              code("echo", "").withDefinition(new Definition("Repeats.", "Jokes.", "", "x"))),
          new Edit.CodingAdded(coding("1", "sameness")),
          new Edit.CodingAdded(coding("2", "sameness")),
          new Edit.CodingAdded(coding("3", "echo")),
          new Edit.MemoSet(new MemoTarget.OnCode(SAMENESS), "", "Ask Ben."),
          new Edit.MemoSet(new MemoTarget.OnCode(ECHO), "", "Seldom."));

  @Test
  void mergingJoinsMemosAndDefinitionsAndKeepsTheCodings() {
    Project merged = apply(project, CodebookEdits.merge(project, ECHO, SAMENESS));
    assertEquals(Map.of("sameness", 3L), uses(merged));
    assertEquals(
        new Definition("Alike.\n\nRepeats.", "Jokes.", "", "x"),
        merged.codebook().find(SAMENESS).orElseThrow().definition());
    assertEquals("Ask Ben.\n\nSeldom.", merged.memo(new MemoTarget.OnCode(SAMENESS)));
  }

  @Test
  void severalCodesAreMergedAsOneAction() {
    List<Edit> edits = CodebookEdits.mergeAll(project, List.of(WORRIES, ECHO), SAMENESS);
    Project merged = apply(project, edits);
    assertEquals(List.of("sameness"), names(merged));
    assertEquals(Map.of("sameness", 3L), uses(merged));
    assertEquals(3, uses(back(merged, edits)).values().stream().mapToLong(n -> n).sum());
    assertEquals(names(project), names(back(merged, edits)));
  }

  @Test
  void severalCodesAreRemovedAsOneAction() {
    List<Edit> edits = CodebookEdits.removeAll(project, List.of(WORRIES, SAMENESS));
    Project removed = apply(project, edits);
    assertEquals(List.of("echo"), names(removed));
    Project back = back(removed, edits);
    assertEquals(uses(project), uses(back));
    assertEquals(Optional.of(WORRIES), back.codebook().find(SAMENESS).orElseThrow().parent());
    assertEquals("Ask Ben.", back.memo(new MemoTarget.OnCode(SAMENESS)));
  }

  @Test
  void splittingGivesCodingsToNewCodes() {
    Code jokes = code("jokes", "worries");
    List<Edit> edits =
        CodebookEdits.split(
            List.of(jokes),
            Map.of(coding("1", "sameness"), jokes.id(), coding("2", "sameness"), SAMENESS));
    Project split = apply(project, edits);
    assertEquals(Map.of("sameness", 1L, "jokes", 1L, "echo", 1L), uses(split));
    assertEquals(uses(project), uses(back(split, edits)));
    assertEquals(names(project), names(back(split, edits)));
  }

  private static Project apply(Project project, List<Edit> edits) {
    return Fold.apply(project, edits.toArray(Edit[]::new));
  }

  private static Project back(Project project, List<Edit> edits) {
    return apply(project, edits.reversed().stream().map(Edit::inverse).toList());
  }

  private static List<String> names(Project project) {
    return project.codebook().inOrder().stream().map(Code::name).toList();
  }

  private static Map<String, Long> uses(Project project) {
    Map<String, Long> uses = new TreeMap<>();
    project.allCodings().forEach(coding -> uses.merge(coding.code().value(), 1L, Long::sum));
    return uses;
  }

  private static Code code(String name, String parent) {
    Optional<CodeId> under = parent.isEmpty() ? Optional.empty() : Optional.of(new CodeId(parent));
    return new Code(new CodeId(name), name, CodeColour.AZURE, under);
  }

  private static Coding coding(String id, String code) {
    return new Coding(
        new CodingId(id),
        new CodeId(code),
        "t1",
        new Quotation(new TextRange(0, 5), "words", "", ""),
        "Ana",
        Instant.EPOCH,
        "");
  }
}
