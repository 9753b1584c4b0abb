package org.turnstone.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.model.MemoTarget;

/// A program that appends actions as fast as it can, and prints the id of each that is saved.
final class Appending {

  private static final int WAITING = 20;

  private Appending() {}

  /// @param arguments folder, run, number of actions
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String run = arguments[1];
    int count = Integer.parseInt(arguments[2]);
    Semaphore free = new Semaphore(WAITING);
    try (ProjectJournal journal = ProjectJournal.open(Path.of(arguments[0]), "Ana", "1")) {
      for (int number = 0; number < count; number++) {
        free.acquire();
        Action action = action(run, number, journal.nextClock());
        journal
            .append(action)
            .whenComplete(
                (_, failure) -> {
                  System.out.println(failure == null ? action.id() : failure.getMessage());
                  free.release();
                });
      }
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
  }

  /// The action of that number; how long it is differs.
  static Action action(String run, int number, long clock) {
    String id = run + "-" + number;
    String words = "what was said ".repeat(number * 7919 % 60);
    List<Edit> edits = List.of(new Edit.MemoSet(new MemoTarget.OnTranscript(id), "", words));
    return new Action(id, clock, Instant.EPOCH, "Ana", "Wrote", edits, Optional.empty());
  }
}
