package org.turnstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.turnstone.edit.Action;
import org.turnstone.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = "Print what was done, by whom and when, the first action first.",
    footer = {"", "Example:", "  turnstone history interviews"})
final class HistoryCommand implements Callable<Integer> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
          .withZone(ZoneId.systemDefault());

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private FolderArgument folder = new FolderArgument();

  @Override
  public Integer call() throws CouldNot {
    PrintWriter out = spec.commandLine().getOut();
    try (Workspace workspace = folder.read(spec.commandLine().getErr())) {
      for (Action action : workspace.history().actions()) {
        out.println(TIME.format(action.at()) + "\t" + action.coder() + "\t" + action.label());
      }
      out.flush();
      return 0;
    } catch (IOException failure) {
      throw new CouldNot(Sentences.of(failure));
    }
  }
}
