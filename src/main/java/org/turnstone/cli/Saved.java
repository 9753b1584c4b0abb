package org.turnstone.cli;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.turnstone.journal.NotSaved;
import org.turnstone.workspace.Workspace;

/// A command has done something when it is on disk.
final class Saved {

  private Saved() {}

  /// Waits until a change is on disk. One that cannot be saved is given up, since there is no
  /// window to keep it.
  ///
  /// @throws CouldNot when it cannot be saved; nothing was changed then
  static void await(CompletableFuture<Void> saved, Workspace workspace)
      throws CouldNot, IOException {
    try {
      saved.join();
    } catch (CompletionException failure) {
      workspace.closeWithoutSaving();
      throw new CouldNot(
          failure.getCause() instanceof NotSaved why
              ? "Nothing was changed: " + why.reason() + "."
              : String.valueOf(failure.getCause().getMessage()));
    }
  }
}
