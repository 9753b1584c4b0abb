package org.turnstone.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.Quotation;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.search.Hits;
import org.turnstone.search.Order;
import org.turnstone.search.Scope;
import org.turnstone.search.TurnIndex;
import org.turnstone.search.TurnQuery;
import org.turnstone.workspace.OpenFolder;
import org.turnstone.workspace.Places;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.Workspace;

/// How long one waits for the first 50 hits with their ranges, for each kind of query, in a folder
/// that [Opening] has opened: `mvn -q process-test-classes exec:exec@searching -Dof=DIR`. Every
/// round asks for other words. A kind named as a second argument is asked for alone, many times, to
/// be profiled. The project has twelve codings a transcript over 500 codes, in memory only. Where
/// the machine is shared, the processor time of the asking thread counts; a second thread helps it.
public final class Searching {

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private static final int CODES = 500;
  private static final int CODINGS = 12;
  private static final int ROUNDS = 60;
  private static final int MANY = 20;
  private static final int HITS = 50;

  private static final Map<String, IntFunction<String>> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("word", i -> word(20 + 7 * i));
    KINDS.put("frequent word", i -> word(i % 10));
    KINDS.put("AND", i -> word(i % 20) + " AND " + word(100 + i));
    KINDS.put("phrase", i -> '"' + word(i % 20) + " " + word(20 + i % 30) + '"');
    KINDS.put("near", i -> '"' + word(i % 20) + " " + word(30 + i) + "\"~5");
    KINDS.put("wildcard", i -> word(40 + i).substring(0, 3) + "*");
    KINDS.put("fuzzy", i -> word(200 + i) + "x~1");
    KINDS.put("regex", i -> "/" + word(i).substring(0, 2) + "[lnrst]/");
    KINDS.put("role:", i -> "role:participant AND " + word(20 + i));
    KINDS.put("speaker:", i -> "speaker:user AND " + word(20 + i));
    KINDS.put("code:", i -> "code:\"theme %d\"".formatted(i * 4));
    KINDS.put("attribute", i -> "group:g%d AND %s".formatted(i % 7, word(20 + i)));
    KINDS.put("coded:no", i -> "coded:no AND " + word(20 + i));
    KINDS.put("NOT", i -> "NOT " + word(i));
  }

  private final TurnIndex index;
  private final Scope scope;

  private Searching(TurnIndex index, Scope scope) {
    this.index = index;
    this.scope = scope;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]).toRealPath();
    Path home = folder.resolveSibling(folder.getFileName() + ".opened");
    Places places =
        new Places(home.resolve("cache"), home.resolve("settings"), home.resolve("state"));
    try (Workspace workspace =
        OpenFolder.open(folder, "Ana", new Settings(places), places, Progress.NONE)) {
      List<TranscriptSummary> transcripts = workspace.catalogue().transcripts();
      Scope scope = new Scope(workspace.catalogue(), coded(transcripts));
      System.out.printf(
          "%,d turns, %,d codings%n", scope.catalogue().turns(), CODINGS * transcripts.size());
      Searching searching = new Searching(workspace.index(), scope);
      if (args.length == 1) {
        searching.all();
      } else {
        searching.one(args[1]);
      }
    }
    System.exit(0);
  }

  private void all() throws Exception {
    KINDS.forEach((kind, query) -> measure(kind, query, Order.TRANSCRIPT, true));
    KINDS.forEach((kind, query) -> measure(kind, query, Order.TRANSCRIPT, false));
    for (String kind : List.of("word", "phrase", "near", "wildcard")) {
      IntFunction<String> query = KINDS.get(kind);
      IntFunction<String> coded = i -> "code:\"theme 7\" AND " + query.apply(i);
      measure(kind + ", of one code", coded, Order.TRANSCRIPT, false);
    }
    for (Order order : List.of(Order.TRANSCRIPT, Order.RELEVANCE, Order.NAME)) {
      measure("word, by " + order, KINDS.get("word"), order, true);
      measure("word, by " + order, KINDS.get("word"), order, false);
    }
  }

  /// One kind many times over, for a profile of it.
  private void one(String kind) {
    for (int time = 0; time < MANY; time++) {
      measure(kind, KINDS.get(kind), Order.TRANSCRIPT, false);
    }
  }

  /// @param warmingUp the first of two times, of which only the first is told
  private void measure(String kind, IntFunction<String> query, Order order, boolean warmingUp) {
    double[] times = new double[ROUNDS];
    double[] processor = new double[ROUNDS];
    long total = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      long before = THREAD.getCurrentThreadCpuTime();
      TurnQuery parsed = parsed(query.apply(round));
      Hits hits = index.search(parsed, scope, order, HITS);
      index.turns(hits.hits(), scope.catalogue()).values().forEach(turn -> turn.matches(parsed));
      times[round] = (System.nanoTime() - begin) / 1e6;
      processor[round] = (THREAD.getCurrentThreadCpuTime() - before) / 1e6;
      total += hits.total();
    }
    if (warmingUp) {
      System.out.printf("%s, the very first one: %.1f ms%n", kind, processor[0]);
    } else {
      OneByOne.print("%s (%,d turns in the mean)".formatted(kind, total / ROUNDS), times);
      OneByOne.print("  processor", processor);
    }
  }

  private static TurnQuery parsed(String query) {
    try {
      return TurnQuery.parse(query);
    } catch (org.turnstone.search.QuerySyntaxException wrong) {
      throw new IllegalArgumentException(query, wrong);
    }
  }

  private static String word(int rank) {
    return Vocabulary.latin(rank);
  }

  private static Project coded(List<TranscriptSummary> transcripts) {
    List<Edit> codes = new ArrayList<>();
    for (int i = 0; i < CODES; i++) {
      CodeColour colour = CodeColour.values()[i % CodeColour.values().length];
      codes.add(
          new Edit.CodeAdded(
              new Code(new CodeId("c" + i), "theme " + i, colour, Optional.empty())));
    }
    Random random = new Random(7);
    Map<String, Map<CodingId, Coding>> codings = new HashMap<>();
    for (TranscriptSummary transcript : transcripts) {
      Map<CodingId, Coding> here = new HashMap<>();
      for (int i = 0; i < CODINGS; i++) {
        Coding coding = coding(transcript, random);
        here.put(coding.id(), coding);
      }
      codings.put(transcript.id(), here);
    }
    return Fold.apply(Project.EMPTY, codes.toArray(Edit[]::new)).withCodings(codings);
  }

  private static Coding coding(TranscriptSummary transcript, Random random) {
    int turn = 1 + random.nextInt(transcript.outline().turns());
    return new Coding(
        new CodingId(new UUID(random.nextLong(), random.nextLong()).toString()),
        new CodeId("c" + (int) (CODES * Math.pow(random.nextDouble(), 2))),
        transcript.id(),
        new Quotation(transcript.outline().range(turn), "", "", ""),
        "Ana",
        Instant.EPOCH,
        "");
  }
}
