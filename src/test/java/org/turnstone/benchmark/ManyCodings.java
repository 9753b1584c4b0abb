package org.turnstone.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    long begin = System.nanoTime();
    try (ProjectJournal journal = ProjectJournal.read(home.resolve("interviews"), "Ana", "bench")) {
      double read = seconds(begin);
      List<Action> actions = journal.actions();
      Project project = Fold.of(actions);
      History history = History.of(actions);
      System.out.printf(
          "%,d actions read in %.2f s, folded to %,d codings by %.2f s%n",
          actions.size(), read, project.allCodings().count(), seconds(begin));
      actions = List.of();
      System.out.printf("heap %,d MB%n", heap() >> 20);
      System.out.println(history.undoable("Ana").map(Action::label));
      if (Boolean.getBoolean("wait")) {
        System.in.read();
      }
    }
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
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
