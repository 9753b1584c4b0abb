package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.turnstone.edit.Action;
import org.turnstone.edit.CodebookEdits;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;

class CodeCountsTest {

  private static final int CODES = 6;
  private static final List<String> TRANSCRIPTS = List.of("t0", "t1", "t2", "t3");

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @Test
  void countingWhatChangedIsCountingItAll() {
    Project project = codes();
    CodeCounts counts = new CodeCounts(TRANSCRIPTS, project);
    for (int i = 0; i < 300; i++) {
      Action action = action(i, edits(project, i));
      project = Fold.apply(project, action);
      counts.update(project, random.nextInt(10) == 0 ? Optional.empty() : Optional.of(action));
      assertEquals(all(new CodeCounts(TRANSCRIPTS, project)), all(counts), "seed " + seed);
    }
  }

  @Test
  void workOfOthersThatIsThereBeforeItIsToldIsCountedWhenItIs() {
    Project project = codes();
    CodeCounts counts = new CodeCounts(TRANSCRIPTS, project);
    Project others =
        Fold.apply(
            project,
            new Edit.CodingAdded(coding("a", "t1", 20)),
            new Edit.CodingAdded(coding("b", "t2", 10)));
    Action own = action(1, List.of(new Edit.CodingAdded(coding("c", "t0", 30))));
    Project now = Fold.apply(others, own);
    counts.update(now, Optional.of(own));
    assertEquals(1, counts.codings(new CodeId("c0")));
    counts.update(now, Optional.empty());
    assertEquals(all(new CodeCounts(TRANSCRIPTS, now)), all(counts));
  }

  @Test
  void codingsComeTranscriptByTranscriptInReadingOrder() {
    Project project =
        Fold.apply(
            codes(),
            new Edit.CodingAdded(coding("a", "t1", 20)),
            new Edit.CodingAdded(coding("b", "t1", 10)),
            new Edit.CodingAdded(coding("c", "t0", 30)));
    assertEquals(
        List.of("c", "b", "a"),
        new CodeCounts(TRANSCRIPTS, project)
            .codingsOf(new CodeId("c0"))
            .map(coding -> coding.id().value())
            .toList());
  }

  @Test
  void transcriptsThatComeLaterBringTheirOrder() {
    Project project =
        Fold.apply(
            codes(),
            new Edit.CodingAdded(coding("a", "t3", 20)),
            new Edit.CodingAdded(coding("b", "t2", 10)),
            new Edit.CodingAdded(coding("c", "t1", 30)),
            new Edit.CodingAdded(coding("d", "t0", 30)));
    CodeCounts counts = new CodeCounts(List.of("t3"), project);
    counts.order(List.of("t0", "t2", "t3"));
    assertEquals(
        List.of("d", "b", "a", "c"),
        counts.codingsOf(new CodeId("c0")).map(coding -> coding.id().value()).toList());
  }

  @Test
  void whatHiddenCodersDidIsLeftOut() {
    Project project =
        Fold.apply(
            codes(),
            new Edit.CodingAdded(coding("a", "t1", 20)),
            new Edit.CodingAdded(coding("b", "t1", 30)),
            new Edit.CodingAdded(coding("c", "t0", 60)));
    CodeCounts counts = new CodeCounts(TRANSCRIPTS, project);
    CodeId code = new CodeId("c0");
    assertEquals(3, counts.codings(code));
    assertEquals(1, counts.codings(code, Set.of("Ben")));
    assertEquals(2, counts.codings(code, Set.of("Ana")));
    assertEquals(1, counts.transcripts(code, Set.of("Ben")));
    assertEquals(2, counts.transcripts(code, Set.of("Ana")));
  }

  private List<Edit> edits(Project project, int i) {
    List<Coding> there = project.allCodings().toList();
    CodeId code = new CodeId("c" + random.nextInt(CODES));
    int choice = random.nextInt(12);
    if (there.isEmpty() || choice < 6) {
      String transcript = TRANSCRIPTS.get(random.nextInt(TRANSCRIPTS.size()));
      return List.of(new Edit.CodingAdded(coding("g" + i, transcript, i).withCode(code)));
    }
    Coding one = there.get(random.nextInt(there.size()));
    return switch (choice) {
      case 6, 7 -> List.of(new Edit.CodingRemoved(one));
      case 8, 9 -> List.of(new Edit.CodingRecoded(one.id(), one.transcript(), one.code(), code));
      case 10 -> CodebookEdits.merge(project, one.code(), code);
      default -> CodebookEdits.remove(project, code);
    };
  }

  private static List<List<Integer>> all(CodeCounts counts) {
    List<CodeId> codes = IntStream.range(0, CODES).mapToObj(n -> new CodeId("c" + n)).toList();
    List<List<Integer>> all = new ArrayList<>();
    codes.forEach(
        code ->
            all.add(
                List.of(
                    counts.codings(code),
                    counts.codings(code, Set.of("Ana")),
                    counts.transcripts(code, Set.of()),
                    counts.transcripts(code, Set.of("Ben")),
                    (int) counts.codingsOf(code).count())));
    all.add(List.of(counts.transcripts(codes)));
    return all;
  }

  private static Project codes() {
    return Fold.apply(
        Project.EMPTY,
        IntStream.range(0, CODES)
            .mapToObj(
                n ->
                    new Edit.CodeAdded(
                        new Code(new CodeId("c" + n), "c" + n, CodeColour.AZURE, Optional.empty())))
            .toArray(Edit[]::new));
  }

  private static Coding coding(String id, String transcript, int start) {
    return new Coding(
        new CodingId(id),
        new CodeId("c0"),
        transcript,
        new Quotation(new TextRange(start, start + 5), "words", "", ""),
        start % 3 == 0 ? "Ben" : "Ana",
        Instant.EPOCH,
        "");
  }

  private static Action action(int i, List<Edit> edits) {
    return new Action("a" + i, i, Instant.EPOCH, "Ana", "", edits, Optional.empty());
  }
}
