package org.turnstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.turnstone.edit.Action;
import org.turnstone.edit.Reversals;
import org.turnstone.export.CsvTable;
import org.turnstone.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = "Print what was done, by whom and when, the first action first.",
    footer = {
      "",
      "Examples:",
      "  turnstone history interviews",
      "  turnstone history interviews --at 2026-05-03 --format csv"
    })
final class HistoryCommand implements Callable<Integer> {

  enum Format {
    text,
    csv
  }

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
          .withZone(ZoneId.systemDefault());

  private static final List<String> COLUMNS = List.of("at", "coder", "action", "taken_back_by");

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private FolderArgument folder = new FolderArgument();

  @Option(
      names = "--at",
      paramLabel = "DATE",
      converter = AtMoment.class,
      description = "what had been done by the end of that day, or by that time")
  private Optional<Instant> at = Optional.empty();

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: text)")
  private Format format = Format.text;

  @Override
  public Integer call() throws CouldNot {
    PrintWriter out = spec.commandLine().getOut();
    try (Workspace workspace = folder.read(spec.commandLine().getErr())) {
      List<Action> actions =
          workspace.history().actions().stream()
              .filter(action -> at.map(action.at()::isBefore).orElse(true))
              .toList();
      switch (format) {
        case text -> actions.forEach(action -> out.println(line(action)));
        case csv -> writeTable(actions, out);
      }
      out.flush();
      return 0;
    } catch (IOException failure) {
      throw new CouldNot(Sentences.of(failure));
    }
  }

  private static String line(Action action) {
    return TIME.format(action.at()) + "\t" + action.coder() + "\t" + action.label();
  }

  private static void writeTable(List<Action> actions, PrintWriter out) throws IOException {
    Reversals reversals = Reversals.of(actions.reversed());
    try (Writer open = Output.to(Optional.empty(), out);
        CsvTable table = new CsvTable(open, COLUMNS, CsvTable.Flavour.PLAIN)) {
      for (Action action : actions) {
        table.row(
            List.of(
                action.at().toString(),
                action.coder(),
                action.label(),
                reversals.of(action).map(Action::coder).orElse("")));
      }
    }
  }
}
