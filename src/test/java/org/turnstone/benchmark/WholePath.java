package org.turnstone.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.turnstone.export.CodedExcerptsCsv;
import org.turnstone.export.CsvTable;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.Turn;
import org.turnstone.search.Hit;
import org.turnstone.search.Hits;
import org.turnstone.search.Order;
import org.turnstone.search.TurnQuery;
import org.turnstone.workspace.CodingFilter;
import org.turnstone.workspace.Excerpts;
import org.turnstone.workspace.OpenFolder;
import org.turnstone.workspace.Places;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.Tagging;
import org.turnstone.workspace.TemporaryHome;
import org.turnstone.workspace.Workspace;

/// Opens made-up interviews, searches, tags and exports, and prints what that took beside a bare
/// Lucene loop over the same turns:
/// `mvn -q process-test-classes exec:exec@benchmark -Dinterviews=1250`.
public final class WholePath {

  /// A word in every second turn.
  private static final String OFTEN = word(1);

  private static final List<String> QUERIES =
      List.of(
          word(70),
          OFTEN + " AND " + word(100),
          '"' + OFTEN + " " + word(2) + '"',
          '"' + word(3) + " " + word(9) + "\"~5",
          word(46).substring(0, 3) + "*",
          word(200) + "x~1",
          "/" + OFTEN.substring(0, 2) + "[lnrst]/",
          "role:participant AND " + word(5),
          "code:rent AND " + OFTEN,
          "coded:no AND " + word(7),
          "group:g3 " + word(4));
  private static final int ROUNDS = 40;

  /// Rounds before the count begins, for the compiler.
  private static final int WARM_UP = 40;

  private final Path home;
  private final Path folder;

  private WholePath(Path home) throws IOException {
    this.home = home;
    this.folder = Files.createDirectories(home.resolve("interviews"));
  }

  private interface Step {
    void run() throws Exception;
  }

  public static void main(String[] args) throws Exception {
    try (TemporaryHome home = TemporaryHome.make()) {
      new WholePath(home.path()).run(Integer.parseInt(args[0]));
    }
    System.exit(0);
  }

  private void run(int interviews) throws Exception {
    int planted = new Interviews(7).write(folder, interviews);
    System.out.printf("%,d interviews, %,d answers with the phrase%n", interviews, planted);
    measure("open for the first time", () -> open().close());
    measure("open again", () -> open().close());
    try (Workspace workspace = open()) {
      List<String> turns = turns(workspace);
      long characters = turns.stream().mapToLong(String::length).sum();
      System.out.printf("%,d turns, %,d characters%n", turns.size(), characters);
      measure("a bare Lucene loop over these turns", () -> bareLoop(turns));
      System.out.printf("index: %.2f of the text%n", 1.0 * indexSize() / characters);
      long found = search(workspace, '"' + Interviews.PHRASE + '"', 50).total();
      System.out.println("phrase found in " + found + " turns" + (found == planted ? "" : " (!)"));
      OneByOne.tag(workspace, 200);
      measure(
          "tag " + count(workspace, OFTEN) + " hits as one action", () -> tagAll(workspace, OFTEN));
      measure("undo that", () -> workspace.undo().orElseThrow().join());
      measure("redo that", () -> workspace.redo().orElseThrow().join());
      searches(workspace);
      export(workspace);
    }
  }

  private static String word(int rank) {
    return Vocabulary.latin(rank);
  }

  private Workspace open() throws IOException {
    Places places =
        new Places(home.resolve("cache"), home.resolve("settings"), home.resolve("state"));
    return OpenFolder.open(folder, "Ana", new Settings(places), places, Progress.NONE);
  }

  private static List<String> turns(Workspace workspace) throws IOException {
    List<String> turns = new ArrayList<>();
    for (TranscriptSummary summary : workspace.catalogue().transcripts()) {
      Transcript transcript = workspace.transcript(summary.id());
      transcript.turns().forEach(turn -> turns.add(transcript.words(turn)));
    }
    return turns;
  }

  /// One thread, ICU words, positions, stored text: what nobody who uses Lucene can do without.
  private void bareLoop(List<String> turns) throws IOException {
    Analyzer words =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new ICUTokenizer());
          }
        };
    try (FSDirectory directory = FSDirectory.open(home.resolve("bare"));
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(words).setRAMBufferSizeMB(64))) {
      for (String turn : turns) {
        Document document = new Document();
        document.add(new TextField("text", turn, Field.Store.YES));
        writer.addDocument(document);
      }
    }
  }

  private long indexSize() throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("cache"))) {
      return files
          .filter(file -> file.getParent().endsWith("index"))
          .mapToLong(file -> file.toFile().length())
          .sum();
    }
  }

  private static long count(Workspace workspace, String query) throws Exception {
    return search(workspace, query, 1).total();
  }

  private static void tagAll(Workspace workspace, String query) throws Exception {
    List<Tagging.Place> places = new ArrayList<>();
    for (Hit hit : workspace.all(TurnQuery.parse(query))) {
      Transcript transcript = workspace.transcript(hit.transcript());
      Turn turn = transcript.turn(hit.turn()).orElseThrow();
      places.add(new Tagging.Place(hit.transcript(), transcript.quote(turn.range())));
    }
    Tagging.tag(workspace, "often", places, "", "turns").saved().join();
  }

  private static void searches(Workspace workspace) throws Exception {
    for (String query : QUERIES) {
      double[] times = new double[ROUNDS];
      long total = 0;
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        long begin = System.nanoTime();
        Hits hits = search(workspace, query, 50);
        TurnQuery parsed = TurnQuery.parse(query);
        hits.hits().forEach(hit -> workspace.index().matches(parsed, hit));
        times[Math.max(round, 0)] = (System.nanoTime() - begin) / 1e6;
        total = hits.total();
      }
      OneByOne.print(
          String.format("search %s (%,d turns), 50 hits with ranges", query, total), times);
    }
  }

  private static Hits search(Workspace workspace, String query, int limit) throws Exception {
    return workspace.search(TurnQuery.parse(query), Order.TRANSCRIPT, limit);
  }

  private void export(Workspace workspace) throws Exception {
    Path csv = home.resolve("coded.csv");
    Excerpts excerpts = new Excerpts(workspace);
    long begin = System.nanoTime();
    long rows =
        CodedExcerptsCsv.write(
            excerpts.stream(CodingFilter.ALL),
            excerpts.attributeNames(),
            csv,
            CsvTable.Flavour.PLAIN);
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf(
        "export %,d excerpts: %.2f s, %.0f MB/s%n", rows, seconds, Files.size(csv) / 1e6 / seconds);
  }

  private static void measure(String what, Step step) throws Exception {
    long processor = processorTime();
    long begin = System.nanoTime();
    step.run();
    System.out.printf(
        "%s: %.2f s, processor %.2f s%n",
        what, (System.nanoTime() - begin) / 1e9, (processorTime() - processor) / 1e9);
  }

  private static long processorTime() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }
}
