package org.turnstone.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.turnstone.edit.Action;
import org.turnstone.edit.Fold;
import org.turnstone.edit.History;
import org.turnstone.journal.ProjectJournal;
import org.turnstone.model.Project;
import org.turnstone.workspace.OpenFolder;
import org.turnstone.workspace.Places;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.Workspace;

/// What a million codings cost: `mvn -q process-test-classes exec:exec@many-codings
/// -Dmany='FOLDER make 80508 1000000'`, then with `open` and with `work` in its place.
public final class ManyCodings {

  private final Path home;

  private ManyCodings(Path home) {
    this.home = home;
  }

  public static void main(String[] args) throws Exception {
    ManyCodings codings = new ManyCodings(Path.of(args[0]));
    switch (args[1]) {
      case "make" -> codings.make(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
      case "fold" -> codings.fold();
      default -> throw new IllegalArgumentException(args[1]);
    }
    System.exit(0);
  }

  private void make(int interviews, int codings) throws IOException {
    Path folder = Files.createDirectories(home.resolve("interviews"));
    new Interviews(7).write(folder, interviews);
    try (Workspace workspace = open("Nobody");
        MadeCodings made = new MadeCodings(folder, 7)) {
      made.write(workspace, codings);
    }
    System.out.printf("%,d codings in %,d interviews%n", codings, interviews);
  }

  /// Reads the journals and folds them, nothing else.
  private void fold() throws IOException {
    Clock clock = new Clock();
    try (ProjectJournal journal = ProjectJournal.read(home.resolve("interviews"), "Ana", "bench", _ -> Optional.of(home.resolve("journals")))) {
      List<Action> actions = journal.actions();
      clock.lap("%,d actions read".formatted(actions.size()));
      Project project = Fold.of(actions);
      clock.lap("folded to %,d codings".formatted(project.allCodings().count()));
      History history = History.of(actions);
      clock.lap("history");
      actions = List.of();
      System.out.printf("heap %,d MB%n", heap() >> 20);
      System.out.println(history.undoable("Ana").map(Action::label));
      System.out.println(journal.actions().size() + " " + project.codings().size());
    }
  }

  /// Prints what each step took, of the wall's time and of all processors.
  private static final class Clock {

    private long wall = System.nanoTime();
    private long processor = processor();

    void lap(String what) {
      System.out.printf(
          "%s: %.2f s, processor %.2f s%n",
          what, (System.nanoTime() - wall) / 1e9, (processor() - processor) / 1e9);
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
