package org.turnstone.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.turnstone.export.CsvTable;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.Turn;
import org.turnstone.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "turns",
    mixinStandardHelpOptions = true,
    description = "Print every turn of every transcript, a line each.",
    footer = {"", "Example:", "  turnstone turns interviews --format csv --to turns.csv"})
final class TurnsCommand implements Callable<Integer> {

  enum Format {
    jsonl,
    csv
  }

  private interface RowWriter {
    void write(TurnRow row) throws IOException;
  }

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private FolderArgument folder = new FolderArgument();
  @Mixin private NamesOption names = new NamesOption();

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: jsonl)")
  private Format format = Format.jsonl;

  @Option(names = "--to", paramLabel = "FILE", description = "write there, not to the terminal")
  private Optional<Path> to = Optional.empty();

  @Override
  public Integer call() throws CouldNot {
    Optional<TargetFile> target = to.map(TargetFile::new);
    if (target.isPresent()) {
      target.get().mustBePossible();
    }
    try (Workspace workspace = folder.read(spec.commandLine().getErr())) {
      if (target.isPresent()) {
        target.get().mustNotBelongTo(workspace);
      }
      try (Writer out = Output.to(to, spec.commandLine().getOut())) {
        write(workspace, names.of(workspace, spec.commandLine().getErr()), out);
      }
      return 0;
    } catch (IOException failure) {
      throw new CouldNot(Sentences.of(failure));
    }
  }

  private void write(Workspace workspace, Pseudonyms shown, Writer out) throws IOException {
    if (format == Format.jsonl) {
      each(workspace, shown, row -> out.write(Output.json(row.json()) + "\n"));
      return;
    }
    try (CsvTable table = new CsvTable(out, TurnRow.COLUMNS, CsvTable.Flavour.PLAIN)) {
      each(workspace, shown, row -> table.row(row.cells()));
    }
  }

  private static void each(Workspace workspace, Pseudonyms names, RowWriter writer)
      throws IOException {
    for (TranscriptSummary summary : workspace.catalogue().transcripts()) {
      Transcript transcript = workspace.transcript(summary.id());
      for (Turn turn : transcript.turns()) {
        writer.write(
            TurnRow.of(
                transcript.id(),
                transcript.file(),
                turn,
                transcript.words(turn),
                workspace.project(),
                names));
      }
    }
  }
}
