package org.turnstone.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.turnstone.edit.Action;
import org.turnstone.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    description = "Take back the last action of a coder.",
    footer = {"", "Example:", "  turnstone undo interviews --coder Ana"})
final class UndoCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private FolderArgument folder = new FolderArgument();

  @Option(names = "--coder", paramLabel = "NAME", description = "whose action (default: yours)")
  private Optional<String> coder = Optional.empty();

  @Override
  public Integer call() throws CouldNot {
    try (Workspace workspace = folder.open(spec.commandLine().getErr(), coder)) {
      Action last =
          workspace
              .history()
              .undoable(workspace.coder())
              .orElseThrow(
                  () -> new CouldNot(workspace.coder() + " has done nothing that can be undone."));
      Saved.await(workspace.undo().orElseThrow(), workspace);
      spec.commandLine().getOut().println("Undone: " + last.label() + ".");
      spec.commandLine().getOut().flush();
      return 0;
    } catch (IOException failure) {
      throw new CouldNot(Sentences.of(failure));
    }
  }
}
