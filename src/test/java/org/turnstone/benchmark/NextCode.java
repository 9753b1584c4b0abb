package org.turnstone.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.model.Catalogue;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;
import org.turnstone.model.TextRange;
import org.turnstone.model.TurnOutline;
import org.turnstone.search.LikeCode;
import org.turnstone.search.Likeness;
import org.turnstone.search.Passage;
import org.turnstone.search.Scope;
import org.turnstone.workspace.TemporaryHome;
import org.turnstone.workspace.Workspace;

/// How often the code that a coder gives next is among the first three that are suggested, beside
/// the three used most often and the three used last: `mvn -q process-test-classes
/// exec:exec@next-code -Dcoded=TABLE.csv`. The table of interviews, with the columns
/// `transcript_id` and `text`, may be left out.
public final class NextCode {

  private static final int SHOWN = 3;

  private final Catalogue catalogue;
  private final Likeness likeness;
  private final Map<String, String> texts = new HashMap<>();
  private final Workspace workspace;

  private NextCode(Workspace workspace) {
    this.workspace = workspace;
    this.catalogue = workspace.catalogue();
    this.likeness = new Likeness(workspace.index());
  }

  public static void main(String[] args) throws Exception {
    try (TemporaryHome home = TemporaryHome.make()) {
      measure(home.path(), args.length > 0 ? Optional.of(Path.of(args[0])) : Optional.empty());
    }
    System.exit(0);
  }

  private static void measure(Path home, Optional<Path> real) throws Exception {
    try (Workspace samples = CodedSets.samples(home.resolve("samples"))) {
      System.out.println("The samples, coded by two people:");
      new NextCode(samples).replay(samples.project());
    }
    if (real.filter(Files::exists).isPresent()) {
      try (Workspace interviews = CodedSets.interviews(real.get(), home.resolve("interviews"))) {
        System.out.println("Real interviews, coded by regular expressions (synthetic):");
        new NextCode(interviews).replay(CodedSets.planted(interviews));
      }
    }
  }

  /// How often a way of guessing named the code that was given.
  private static final class Guesses {
    private int asked;
    private int first;
    private int amongThree;
    private int shown;

    void add(List<CodeId> named, CodeId given) {
      int rank = named.indexOf(given);
      asked++;
      first += rank == 0 ? 1 : 0;
      amongThree += rank >= 0 && rank < SHOWN ? 1 : 0;
      shown += Math.min(SHOWN, named.size());
    }

    void print(String what) {
      System.out.printf(
          "  %-16s first %4.1f %%, among three %4.1f %%; of %,d shown %4.1f %% were right%n",
          what,
          100.0 * first / asked,
          100.0 * amongThree / asked,
          shown,
          100.0 * amongThree / shown);
    }
  }

  private void replay(Project coded) throws IOException {
    List<Coding> codings = coded.allCodings().sorted(Comparator.comparing(Coding::at)).toList();
    Project project = coded.withCodings(Project.EMPTY.codings());
    Guesses turn = new Guesses();
    Guesses words = new Guesses();
    Guesses often = new Guesses();
    Guesses last = new Guesses();
    Map<CodeId, Integer> counts = new HashMap<>();
    Deque<CodeId> used = new ArrayDeque<>();
    double[] times = new double[codings.size()];
    for (int i = 0; i < codings.size(); i++) {
      Coding next = codings.get(i);
      Set<CodeId> there = there(project, next);
      Predicate<CodeId> open = code -> !there.contains(code);
      long begin = System.nanoTime();
      turn.add(like(project, next, turn(next), open), next.code());
      times[i] = (System.nanoTime() - begin) / 1e6;
      words.add(like(project, next, next.range(), open), next.code());
      often.add(
          counts.entrySet().stream()
              .sorted(Map.Entry.<CodeId, Integer>comparingByValue().reversed())
              .map(Map.Entry::getKey)
              .filter(open)
              .toList(),
          next.code());
      last.add(used.stream().filter(open).toList(), next.code());
      counts.merge(next.code(), 1, Integer::sum);
      used.remove(next.code());
      used.addFirst(next.code());
      project = Fold.apply(project, new Edit.CodingAdded(next));
    }
    System.out.printf("  %,d codings, %d codes%n", codings.size(), counts.size());
    turn.print("like the turn");
    words.print("like the words");
    often.print("used most often");
    last.print("used last");
    Arrays.sort(times);
    System.out.printf(
        "  took p50 %.1f ms, p99 %.1f ms%n",
        times[times.length / 2], times[(int) (times.length * 0.99)]);
  }

  private List<CodeId> like(Project project, Coding coding, TextRange range, Predicate<CodeId> open)
      throws IOException {
    return likeness
        .codes(
            new Passage(coding.transcript(), range, range.in(text(coding.transcript()))),
            new Scope(catalogue, project))
        .stream()
        .map(LikeCode::code)
        .filter(open)
        .toList();
  }

  /// Codes that this coder has on the turn already.
  private Set<CodeId> there(Project project, Coding coding) {
    TextRange turn = turn(coding);
    return project.codingsOf(coding.transcript()).stream()
        .filter(other -> other.coder().equals(coding.coder()) && other.range().overlaps(turn))
        .map(Coding::code)
        .collect(Collectors.toSet());
  }

  private TextRange turn(Coding coding) {
    TurnOutline outline = catalogue.find(coding.transcript()).orElseThrow().outline();
    TurnOutline.Span span = outline.covered(coding.range()).orElseThrow();
    return new TextRange(outline.range(span.first()).start(), outline.range(span.last()).end());
  }

  private String text(String transcript) throws IOException {
    if (!texts.containsKey(transcript)) {
      texts.put(transcript, workspace.transcript(transcript).text());
    }
    return texts.get(transcript);
  }
}
