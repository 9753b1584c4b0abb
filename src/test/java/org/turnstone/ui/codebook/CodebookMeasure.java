package org.turnstone.ui.codebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import org.pcollections.HashTreePMap;
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
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.ChangesAtOnce;
import org.turnstone.ui.kit.Visibility;

/// Measures the tree of a large codebook: what is done on the window's thread, and what away from
/// it. `CodebookMeasure CODINGS CODES TRANSCRIPTS`
public final class CodebookMeasure {

  private CodebookMeasure() {}

  public static void main(String[] args) {
    int codings = Integer.parseInt(args[0]);
    int codes = Integer.parseInt(args[1]);
    int transcripts = Integer.parseInt(args[2]);
    Project project = project(codings, codes, transcripts);
    for (int i = 0; i < 3; i++) {
      measure(project, codings, codes, transcripts);
    }
  }

  private static void measure(Project project, int codings, int codes, int transcripts) {
    Queue<Runnable> away = new ArrayDeque<>();
    Queue<Runnable> outcomes = new ArrayDeque<>();
    Background background = new Background(away::add, outcomes::add);
    List<String> order = project.codings().keySet().stream().sorted().toList();
    long began = System.nanoTime();
    CodebookWork work =
        new CodebookWork(
            background,
            project,
            order,
            new Visibility(),
            new ChangesAtOnce(() -> project, (_, _) -> {}));
    CodeTree tree = new CodeTree(work);
    System.out.println();
    told("the tree without counts, on the window's thread", began);
    began = away(away);
    told("counting, away from it", began);
    began = away(outcomes);
    told("showing the counts, on the window's thread", began);
    began = System.nanoTime();
    tree.filterProperty().set("9");
    tree.filterProperty().set("");
    told("filtering and back", began);
    CodeId from = new CodeId("code 17");
    CodeId into = new CodeId("code 18");
    began = System.nanoTime();
    List<Edit> edits = CodebookEdits.mergeAll(project, List.of(from), into);
    told("finding the " + edits.size() + " edits of a merge, away", began);
    Action merge = new Action("a", 1, Studio.NOW, "Ana", "", edits, Optional.empty());
    began = System.nanoTime();
    Project merged = Fold.apply(project, merge);
    told("folding them", began);
    began = System.nanoTime();
    work.changed(merged, Optional.of(merge));
    told("telling the views of the merge, on the window's thread", began);
    began = away(away);
    told("counting it, away from it", began);
    began = away(outcomes);
    told("showing the counts, on the window's thread", began);
    Edit one = new Edit.CodingAdded(coding(codings, codes, transcripts, new Random(9)));
    Action tag = new Action("b", 2, Studio.NOW, "Ana", "", List.of(one), Optional.empty());
    Project tagged = Fold.apply(merged, tag);
    began = System.nanoTime();
    work.changed(tagged, Optional.of(tag));
    told("one coding more, on the window's thread", began);
  }

  private static long away(Queue<Runnable> work) {
    long began = System.nanoTime();
    work.remove().run();
    return began;
  }

  private static void told(String what, long began) {
    System.out.printf("%6d ms  %s%n", (System.nanoTime() - began) / 1_000_000, what);
  }

  /// Codes in ten groups.
  private static Project project(int codings, int codes, int transcripts) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < codes; i++) {
      Optional<CodeId> above =
          i < 10 ? Optional.empty() : Optional.of(new CodeId("code " + i % 10));
      CodeId id = new CodeId("code " + i);
      edits.add(new Edit.CodeAdded(new Code(id, "code " + i, CodeColour.AZURE, above)));
    }
    Project project = Fold.apply(Project.EMPTY, edits.toArray(Edit[]::new));
    Random random = new Random(3);
    Map<String, Map<CodingId, Coding>> made = new HashMap<>();
    for (int i = 0; i < codings; i++) {
      Coding coding = coding(i, codes, transcripts, random);
      made.computeIfAbsent(coding.transcript(), _ -> new HashMap<>()).put(coding.id(), coding);
    }
    made.replaceAll((_, of) -> HashTreePMap.from(of));
    return project.withCodings(HashTreePMap.from(made));
  }

  private static Coding coding(int i, int codes, int transcripts, Random random) {
    return new Coding(
        new CodingId("coding " + i),
        new CodeId("code " + random.nextInt(codes)),
        "transcript " + random.nextInt(transcripts),
        new Quotation(new TextRange(i, i + 5), "words", "", ""),
        random.nextBoolean() ? "Ana" : "Ben",
        Studio.NOW,
        "");
  }
}
