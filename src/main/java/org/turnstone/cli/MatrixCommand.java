package org.turnstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.turnstone.export.CaseTable;
import org.turnstone.export.CsvTable;
import org.turnstone.export.Format;
import org.turnstone.workspace.CaseTables;
import org.turnstone.workspace.Excerpts;
import org.turnstone.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "matrix",
    mixinStandardHelpOptions = true,
    description = "Write a case matrix: a row for each transcript, a column for each code.",
    footer = {
      "",
      "Examples:",
      "  turnstone matrix interviews --to cases.csv",
      "  turnstone matrix interviews --to cases.xlsx --counts --code Worries"
    })
final class MatrixCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private FolderArgument folder = new FolderArgument();
  @Mixin private NamesOption names = new NamesOption();
  @Mixin private ChoiceOptions choice = new ChoiceOptions();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description = "the file, *.csv or *.xlsx")
  private Path to = Path.of("");

  @Option(names = "--counts", description = "how often each code was used, not 1 and 0")
  private boolean counts;

  @Option(
      names = "--excel",
      description = "CSV for a spreadsheet: byte order mark, and no cell can be run as a formula")
  private boolean excel;

  @Override
  public Integer call() throws CouldNot {
    Format format = Format.of(to).orElse(Format.HTML);
    if (format != Format.CSV && format != Format.XLSX) {
      throw new ParameterException(
          spec.commandLine(), "A case matrix is written to a file named *.csv or *.xlsx.");
    }
    PrintWriter err = spec.commandLine().getErr();
    choice.parse();
    TargetFile target = new TargetFile(to);
    target.mustBePossible();
    try (Workspace workspace = folder.read(err)) {
      target.mustNotBelongTo(workspace);
      CaseTable cases =
          CaseTables.of(
              new Excerpts(workspace, names.of(workspace, err)), choice.filter(workspace, err));
      target.write(file -> write(cases, format, file));
      PrintWriter out = spec.commandLine().getOut();
      out.printf(
          "Wrote %s by %s to %s.%n",
          Sentences.count(cases.rows().size(), "transcript"),
          Sentences.count(cases.columns().size(), "code"),
          to);
      out.flush();
      return 0;
    } catch (IllegalArgumentException wrong) {
      throw new CouldNot(String.valueOf(wrong.getMessage()));
    } catch (IOException failure) {
      throw new CouldNot(Sentences.of(failure));
    }
  }

  private long write(CaseTable cases, Format format, Path file) throws IOException {
    if (format == Format.XLSX) {
      cases.writeXlsx(file, counts);
    } else {
      cases.writeCsv(file, counts, excel ? CsvTable.Flavour.SPREADSHEET : CsvTable.Flavour.PLAIN);
    }
    return cases.rows().size();
  }
}
