package org.turnstone.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.turnstone.search.Hits;
import org.turnstone.search.Order;
import org.turnstone.search.TurnQuery;
import org.turnstone.workspace.OpenFolder;
import org.turnstone.workspace.Places;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.Workspace;

/// What `src/bench/compare` holds beside other tools: opens a folder of made-up interviews for the
/// first time, searches it, and prints a line for each figure, its parts apart by tabs.
public final class Beside {

  private static final int WARM_UP = 100;
  private static final int ROUNDS = 400;
  private static final int SHOWN = 50;

  private Beside() {}

  /// Takes the folder; cache and settings are where the environment says.
  public static void main(String[] args) throws Exception {
    Places places = Places.ofSystem(System.getenv());
    Settings settings = new Settings(places);
    long begin = System.nanoTime();
    long processor = Measured.processorTime();
    try (Workspace workspace =
        OpenFolder.open(
            Path.of(args[0]).toRealPath(), settings.coder(), settings, places, Progress.NONE)) {
      System.out.printf(
          "opened\t%d\t%.2f\t%.2f%n",
          workspace.catalogue().turns(),
          (System.nanoTime() - begin) / 1e9,
          (Measured.processorTime() - processor) / 1e9);
      for (Map.Entry<String, String> query : queries().entrySet()) {
        search(workspace, query.getKey(), query.getValue());
      }
    }
    System.exit(0);
  }

  private static Map<String, String> queries() {
    Map<String, String> queries = new LinkedHashMap<>();
    for (Interviews.Theme theme : Interviews.THEMES) {
      queries.put("phrase, one answer in %,d".formatted(theme.oneOf()), quoted(theme.phrase()));
    }
    queries.put("frequent word", Vocabulary.latin(1));
    queries.put("rare word", Vocabulary.latin(4_000));
    queries.put("two words", Vocabulary.latin(70) + " AND " + Vocabulary.latin(100));
    queries.put("beginning of a word", Vocabulary.latin(4_000).substring(0, 5) + "*");
    return queries;
  }

  private static String quoted(String phrase) {
    return '"' + phrase + '"';
  }

  private static void search(Workspace workspace, String name, String text) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[] times = new double[ROUNDS];
    double[] processor = new double[ROUNDS];
    Hits hits = Hits.NONE;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      long processorBegin = threads.getCurrentThreadCpuTime();
      TurnQuery query = TurnQuery.parse(text);
      hits = workspace.search(query, Order.TRANSCRIPT, SHOWN);
      hits.hits().forEach(hit -> workspace.index().matches(query, hit));
      processor[Math.max(round, 0)] = (threads.getCurrentThreadCpuTime() - processorBegin) / 1e6;
      times[Math.max(round, 0)] = (System.nanoTime() - begin) / 1e6;
    }
    System.out.printf(
        "searched\t%s\t%s\t%d\t%s\t%s%n",
        name, text, hits.total(), percentiles(times), percentiles(processor));
  }

  private static String percentiles(double[] times) {
    Arrays.sort(times);
    return "%.2f / %.2f".formatted(times[ROUNDS / 2], times[ROUNDS * 99 / 100]);
  }
}
