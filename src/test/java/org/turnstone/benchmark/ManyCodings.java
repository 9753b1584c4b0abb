package org.turnstone.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.export.CodedExcerptsCsv;
import org.turnstone.export.CsvTable;
import org.turnstone.journal.Folded;
import org.turnstone.journal.ProjectJournal;
import org.turnstone.model.CodeId;
import org.turnstone.search.Found;
import org.turnstone.search.Hit;
import org.turnstone.search.Order;
import org.turnstone.search.TurnQuery;
import org.turnstone.workspace.CodingFilter;
import org.turnstone.workspace.Excerpts;
import org.turnstone.workspace.Extent;
import org.turnstone.workspace.OpenFolder;
import org.turnstone.workspace.Places;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.Triage;
import org.turnstone.workspace.Workspace;

/// What a million codings cost: `mvn -q process-test-classes exec:exec@many-codings
/// -Dmany='FOLDER make 80508 1000000'`, then with `open` and with `work` in its place.
public final class ManyCodings {

  /// In one answer of twenty.
  private static final String PLANTED = "\"salted winter orchard\"";

  private final Path home;

  private ManyCodings(Path home) {
    this.home = home;
  }

  public static void main(String[] args) throws Exception {
    ManyCodings codings = new ManyCodings(Path.of(args[0]));
    switch (args[1]) {
      case "make" -> codings.make(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
      case "fold" -> codings.fold();
      case "open" -> codings.open();
      case "work" -> codings.work();
      case "export" -> codings.export();
      default -> throw new IllegalArgumentException(args[1]);
    }
    System.exit(0);
  }

  private void make(int interviews, int codings) throws IOException {
    Path folder = home.resolve("interviews");
    if (Files.notExists(folder)) {
      new Interviews(7).write(Files.createDirectories(folder), interviews);
    }
    try (Workspace workspace = open("Nobody");
        MadeCodings made = new MadeCodings(folder, 7)) {
      made.write(workspace, codings);
    }
    System.out.printf("%,d codings in %,d interviews%n", codings, interviews);
  }

  /// Reads the journals and folds them, nothing else.
  private void fold() throws IOException {
    Clock clock = new Clock();
    try (ProjectJournal journal =
        ProjectJournal.read(
            home.resolve("interviews"),
            "Ana",
            "bench",
            _ -> Optional.of(home.resolve("journals")))) {
      clock.lap("journals read");
      Folded folded = journal.folded();
      clock.lap("folded in %,d transcripts".formatted(folded.project().codings().size()));
      clock.total("both");
      System.out.printf("peak with garbage %,d MB%n", peak() >> 20);
      System.out.printf("heap %,d MB%n", heap() >> 20);
      clock.lap("heap measured");
      clock.lap(
          "%,d codings looked at"
              .formatted(
                  folded
                      .project()
                      .allCodings()
                      .filter(coding -> coding.range().start() >= 0)
                      .count()));
      System.out.printf("heap %,d MB%n", heap() >> 20);
      System.out.println(folded.history().undoable("Ana").map(Action::label));
      clock.lap("what Ana can undo");
      clock.lap("history of %,d actions".formatted(folded.history().actions().size()));
      System.out.printf("heap %,d MB%n", heap() >> 20);
      System.out.println(folded.project().codings().size());
    }
  }

  /// Opens the folder, as the window does, twice.
  private void open() throws IOException {
    for (int i = 0; i < 2; i++) {
      Clock clock = new Clock();
      try (Workspace workspace = open("Ana")) {
        clock.lap("opened with %,d codings".formatted(workspace.project().allCodings().count()));
        System.out.printf("heap %,d MB%n", heap() >> 20);
        clock = new Clock();
      }
      clock.lap("closed");
    }
  }

  /// Tags one by one and many at once, undoes, and exports everything.
  private void work() throws Exception {
    try (Workspace workspace = open("Ana")) {
      OneByOne.tag(workspace, 1_000);
      TurnQuery query = TurnQuery.parse(PLANTED);
      Found found = workspace.find(query, Order.TRANSCRIPT);
      List<Hit> some = found.hits(0, 10_000);
      CodeId code = workspace.project().codebook().roots().getFirst().id();
      for (int round = 0; round < 2; round++) {
        Clock clock = new Clock();
        List<Edit> edits = new Triage(workspace, code).accept(found, some, query, Extent.TURN);
        clock.lap("%,d edits for %,d hits".formatted(edits.size(), some.size()));
        CompletableFuture<Void> saved = workspace.perform("Tagged hits", edits);
        clock.lap("performed");
        saved.join();
        clock.lap("saved");
        workspace.undo().orElseThrow().join();
        clock.lap("undone and saved");
        workspace.redo().orElseThrow().join();
        clock.lap("redone and saved");
        workspace.undo().orElseThrow().join();
      }
      export(workspace);
    }
  }

  /// Exports everything, twice.
  private void export() throws IOException {
    try (Workspace workspace = open("Ana")) {
      export(workspace);
    }
  }

  private void export(Workspace workspace) throws IOException {
    Path csv = home.resolve("coded.csv");
    for (int round = 0; round < 2; round++) {
      Clock clock = new Clock();
      Excerpts excerpts = new Excerpts(workspace);
      CodedExcerptsCsv.write(
          excerpts.stream(CodingFilter.ALL),
          excerpts.attributeNames(),
          csv,
          CsvTable.Flavour.PLAIN);
      clock.lap("exported %,d MB".formatted(Files.size(csv) / 1_000_000));
    }
  }

  /// Prints what each step took, of the wall's time and of all processors.
  private static final class Clock {

    private final long begun = System.nanoTime();
    private final long processorBegun = processor();
    private long wall = begun;
    private long processor = processorBegun;

    void total(String what) {
      print(what, begun, processorBegun);
    }

    private static void print(String what, long wall, long processor) {
      System.out.printf(
          "%s: %.2f s, processor %.2f s%n",
          what, (System.nanoTime() - wall) / 1e9, (processor() - processor) / 1e9);
    }

    void lap(String what) {
      print(what, wall, processor);
      wall = System.nanoTime();
      processor = processor();
    }

    private static long processor() {
      return ManagementFactory.getOperatingSystemMXBean()
              instanceof com.sun.management.OperatingSystemMXBean system
          ? system.getProcessCpuTime()
          : 0;
    }
  }

  /// Of all parts of the heap together, so a little more than there ever was at once.
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static long heap() {
    System.gc();
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private Workspace open(String coder) throws IOException {
    Places places =
        new Places(home.resolve("cache"), home.resolve("settings"), home.resolve("state"));
    Path folder = home.resolve("interviews");
    return OpenFolder.open(folder, coder, new Settings(places), places, Progress.NONE);
  }
}
