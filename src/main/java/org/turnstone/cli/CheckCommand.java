package org.turnstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.turnstone.model.Problem;
import org.turnstone.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Print what there is to know of transcripts and journals: repairs, doubts, losses.",
    footer = {"", "Example:", "  turnstone check interviews"})
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private FolderArgument folder = new FolderArgument();

  @Override
  public Integer call() throws CouldNot {
    PrintWriter out = spec.commandLine().getOut();
    try (Workspace workspace = folder.readQuietly(spec.commandLine().getErr())) {
      List<Problem> problems = workspace.problems();
      problems.forEach(problem -> out.println(Sentences.of(problem)));
      out.println(
          Sentences.count(workspace.catalogue().transcripts().size(), "transcript")
              + " with "
              + Sentences.count(workspace.catalogue().turns(), "turn")
              + ", "
              + Sentences.count(workspace.project().allCodings().count(), "coding")
              + ", "
              + Sentences.count(problems.size(), "remark")
              + ".");
      out.flush();
      return 0;
    } catch (IOException failure) {
      throw new CouldNot(Sentences.of(failure));
    }
  }
}
