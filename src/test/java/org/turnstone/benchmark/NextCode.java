package org.turnstone.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.turnstone.workspace.Workspace;

/// How often the code that a coder gives next is among the first three that are suggested, beside
/// the three used most often and the three used last:
/// `mvn -q process-test-classes exec:exec@next-code`.
public final class NextCode {

  /// What is asked before each coding.
  private enum Asked {
    TURN,
    WORDS
  }

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
    Path home = Files.createTempDirectory("next-code");
    try (Workspace samples = CodedSets.samples(home.resolve("samples"))) {
      System.out.println("The samples, coded by two people:");
      new NextCode(samples).print(samples.project());
    }
    Path real = Path.of(args.length > 0 ? args[0] : "/work/shared/data/creatives_transcripts.csv");
    if (Files.exists(real)) {
      try (Workspace interviews = CodedSets.interviews(real, home.resolve("interviews"))) {
        System.out.println("Real interviews, coded by regular expressions (synthetic):");
        new NextCode(interviews).print(CodedSets.planted(interviews));
      }
    }
    System.exit(0);
  }

  /// Ranks of the code that was given, 0 for the first; -1 when it was not named.
  private static final class Ranks {
    private final List<Integer> ranks = new ArrayList<>();

    void add(List<CodeId> named, CodeId given) {
      ranks.add(named.indexOf(given));
    }

    String text() {
      long first = ranks.stream().filter(rank -> rank == 0).count();
      long three = ranks.stream().filter(rank -> rank >= 0 && rank < SHOWN).count();
      return "first %4.1f %%, among three %4.1f %%"
          .formatted(100.0 * first / ranks.size(), 100.0 * three / ranks.size());
    }
  }

  private void print(Project coded) throws IOException {
    Project project = coded.withCodings(Project.EMPTY.codings());
    List<Coding> codings = coded.allCodings().sorted(Comparator.comparing(Coding::at)).toList();
    Map<Asked, Ranks> like = Map.of(Asked.TURN, new Ranks(), Asked.WORDS, new Ranks());
    Ranks often = new Ranks();
    Ranks recent = new Ranks();
    Map<CodeId, Integer> counts = new HashMap<>();
    Deque<CodeId> used = new ArrayDeque<>();
    int silent = 0;
    int guesses = 0;
    int good = 0;
    double[] times = new double[codings.size()];
    int at = 0;
    for (Coding coding : codings) {
      Set<CodeId> there = there(project, coding);
      for (Asked asked : Asked.values()) {
        long begin = System.nanoTime();
        List<CodeId> named =
            like(project, coding, asked).stream().filter(c -> !there.contains(c)).toList();
        if (asked == Asked.TURN) {
          times[at++] = (System.nanoTime() - begin) / 1e6;
          silent += named.isEmpty() ? 1 : 0;
          guesses += Math.min(3, named.size());
        }
        like.get(asked).add(named, coding.code());
      }
      often.add(
          counts.entrySet().stream()
              .sorted(Map.Entry.<CodeId, Integer>comparingByValue().reversed())
              .map(Map.Entry::getKey)
              .filter(code -> !there.contains(code))
              .toList(),
          coding.code());
      recent.add(used.stream().filter(code -> !there.contains(code)).toList(), coding.code());
      counts.merge(coding.code(), 1, Integer::sum);
      used.remove(coding.code());
      used.addFirst(coding.code());
      project = Fold.apply(project, new Edit.CodingAdded(coding));
    }
    System.out.printf("  %,d codings, %d codes%n", codings.size(), counts.size());
    System.out.println("  like the turn:   " + like.get(Asked.TURN).text());
    System.out.println("  like the words:  " + like.get(Asked.WORDS).text());
    System.out.println("  used most often: " + often.text());
    System.out.println("  used last:       " + recent.text());
    java.util.Arrays.sort(times);
    System.out.printf(
        "  nothing suggested for %d; %d guesses; p50 %.1f ms, p99 %.1f ms%n",
        silent, guesses, times[times.length / 2], times[(int) (times.length * 0.99)]);
  }

  private List<CodeId> like(Project project, Coding coding, Asked asked) throws IOException {
    TextRange turn = turn(coding);
    TextRange range = asked == Asked.TURN ? turn : coding.range();
    String text = text(coding.transcript());
    return likeness
        .codes(
            new Passage(coding.transcript(), turn, range.in(text)),
            new Scope(catalogue, project),
            Set.of())
        .stream()
        .map(LikeCode::code)
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
