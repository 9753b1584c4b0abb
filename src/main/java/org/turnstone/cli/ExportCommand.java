package org.turnstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.turnstone.export.CodedExcerptsCsv;
import org.turnstone.export.CsvTable;
import org.turnstone.search.TurnQuery;
import org.turnstone.workspace.CodingFilter;
import org.turnstone.workspace.Excerpts;
import org.turnstone.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write coded excerpts to a CSV file, a row for each coding.",
    footer = {
      "",
      "Examples:",
      "  turnstone export interviews --to coded.csv",
      "  turnstone export interviews --to worries.csv --code Worries --coder Ana --excel"
    })
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private FolderArgument folder = new FolderArgument();

  @Option(names = "--to", required = true, paramLabel = "FILE.csv", description = "the file")
  private Path to = Path.of("");

  @Option(
      names = "--code",
      paramLabel = "PATH",
      description = "only this code and those below it; may be given several times")
  private List<String> codes = new ArrayList<>();

  @Option(names = "--query", paramLabel = "QUERY", description = "only codings in turns that match")
  private Optional<String> query = Optional.empty();

  @Option(names = "--coder", paramLabel = "NAME", description = "only codings by this coder; may be given several times")
  private List<String> coders = new ArrayList<>();

  @Option(
      names = "--excel",
      description = "for a spreadsheet: byte order mark, and no cell can be run as a formula")
  private boolean excel;

  @Override
  public Integer call() throws CouldNot {
    PrintWriter err = spec.commandLine().getErr();
    Optional<TurnQuery> parsed =
        query.isPresent() ? Optional.of(QueryText.parse(query.get())) : Optional.empty();
    TargetFile target = new TargetFile(to);
    target.mustBePossible();
    try (Workspace workspace = folder.read(err)) {
      target.mustNotBelongTo(workspace);
      if (parsed.isPresent()) {
        QueryText.explain(parsed.get(), workspace, err);
      }
      CodingFilter filter = CodingFilter.of(workspace, codes, coders, parsed);
      Excerpts excerpts = new Excerpts(workspace);
      long written =
          CodedExcerptsCsv.write(
              excerpts.stream(filter),
              excerpts.attributeNames(),
              to,
              excel ? CsvTable.Flavour.SPREADSHEET : CsvTable.Flavour.PLAIN);
      spec.commandLine()
          .getOut()
          .println("Wrote " + Sentences.count(written, "excerpt") + " to " + to + ".");
      spec.commandLine().getOut().flush();
      return 0;
    } catch (IllegalArgumentException wrong) {
      throw new CouldNot(String.valueOf(wrong.getMessage()));
    } catch (UncheckedIOException failure) {
      throw new CouldNot(notWritten(failure.getCause()));
    } catch (IOException failure) {
      throw new CouldNot(notWritten(failure));
    }
  }

  private String notWritten(IOException failure) {
    return to
        + " was not written, and what stood there before is as it was. "
        + Sentences.of(failure);
  }
}
