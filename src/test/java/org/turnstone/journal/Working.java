package org.turnstone.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.turnstone.edit.Action;
import org.turnstone.edit.Fold;
import org.turnstone.edit.History;
import org.turnstone.edit.RandomWork;
import org.turnstone.model.Project;

/// A program in which a person does random things on a copy of a project.
final class Working {

  private Working() {}

  /// @param arguments folder, coder, round, seed, number of actions
  public static void main(String[] arguments) throws IOException {
    String coder = arguments[1];
    String series = coder + arguments[2];
    Random random = new Random(Long.parseLong(arguments[3]));
    RandomWork work = new RandomWork(random, coder, series);
    try (ProjectJournal journal = ProjectJournal.open(Path.of(arguments[0]), coder, "1")) {
      Project project = Fold.of(journal.actions());
      History history = History.of(journal.actions());
      for (int number = 0; number < Integer.parseInt(arguments[4]); number++) {
        long clock = journal.nextClock();
        Optional<Action> undoable =
            random.nextInt(6) == 0 ? history.undoable(coder) : Optional.empty();
        String id = series + "-undo-" + number;
        Project now = project;
        Action action =
            undoable
                .map(done -> done.undo(id, clock, Instant.EPOCH, coder))
                .orElseGet(() -> work.next(now, clock));
        journal.append(action);
        project = Fold.apply(project, action);
        history = history.with(action);
      }
    }
  }
}
