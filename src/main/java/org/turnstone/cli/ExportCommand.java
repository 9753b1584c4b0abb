package org.turnstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.turnstone.export.CsvTable;
import org.turnstone.export.Format;
import org.turnstone.export.GroupBy;
import org.turnstone.workspace.ChosenExcerpts;
import org.turnstone.workspace.Excerpts;
import org.turnstone.workspace.NearestWords;
import org.turnstone.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write coded excerpts to a file: a table, or a text to read.",
    footer = {
      "",
      "The name of the file says the format: csv, xlsx, html, md, docx, json or jsonl.",
      "",
      "Examples:",
      "  turnstone export interviews --to coded.csv",
      "  turnstone export interviews --to worries.docx --code Worries --coder Ana --coder Ben",
      "  turnstone export interviews --to coded.html --group-by Occupation"
    })
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private FolderArgument folder = new FolderArgument();
  @Mixin private NamesOption names = new NamesOption();
  @Mixin private ChoiceOptions choice = new ChoiceOptions();

  @Option(names = "--to", required = true, paramLabel = "FILE", description = "the file")
  private Path to = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv, xlsx, html, md, docx, json or jsonl, whatever the file is called")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--group-by",
      paramLabel = "WHAT",
      description = "code (the default), transcript, or the name of an attribute")
  private String groupBy = "code";

  @Option(
      names = "--excel",
      description = "CSV for a spreadsheet: byte order mark, and no cell can be run as a formula")
  private boolean excel;

  @Override
  public Integer call() throws CouldNot {
    Format chosen = format();
    PrintWriter err = spec.commandLine().getErr();
    choice.parse();
    TargetFile target = new TargetFile(to);
    target.mustBePossible();
    try (Workspace workspace = folder.read(err)) {
      target.mustNotBelongTo(workspace);
      Excerpts excerpts = new Excerpts(workspace, names.of(workspace, err));
      ChosenExcerpts wanted = excerpts.choose(choice.filter(workspace, err), groupBy(excerpts));
      long written =
          target.write(
              file ->
                  wanted.write(
                      file,
                      chosen,
                      excel ? CsvTable.Flavour.SPREADSHEET : CsvTable.Flavour.PLAIN,
                      _ -> {}));
      PrintWriter out = spec.commandLine().getOut();
      out.println("Wrote " + Sentences.count(written, "excerpt") + " to " + to + ".");
      out.flush();
      return 0;
    } catch (IllegalArgumentException wrong) {
      throw new CouldNot(String.valueOf(wrong.getMessage()));
    } catch (IOException failure) {
      throw new CouldNot(Sentences.of(failure));
    }
  }

  private Format format() {
    Format chosen =
        format.isPresent()
            ? Format.ofExtension(format.get())
                .orElseThrow(() -> wrongUse("There is no format named " + format.get() + "."))
            : ofName();
    if (excel && chosen != Format.CSV) {
      throw wrongUse("--excel is for CSV; %s needs nothing of it.".formatted(to.getFileName()));
    }
    return chosen;
  }

  /// A name without an extension, of a pipe mostly, is taken for a table.
  private Format ofName() {
    Optional<Format> named = Format.of(to);
    if (named.isEmpty() && String.valueOf(to.getFileName()).indexOf('.') > 0) {
      throw wrongUse(
          to.getFileName()
              + " says no format that is known here; name the file *.csv, .xlsx, .html, .md,"
              + " .docx, .json or .jsonl, or add --format.");
    }
    return named.orElse(Format.CSV);
  }

  private GroupBy groupBy(Excerpts excerpts) throws CouldNot {
    return switch (groupBy) {
      case "code" -> new GroupBy.ByCode();
      case "transcript" -> new GroupBy.ByTranscript();
      default ->
          new GroupBy.ByAttribute(
              excerpts.attributeNames().stream()
                  .filter(groupBy::equalsIgnoreCase)
                  .findFirst()
                  .orElseThrow(
                      () ->
                          new CouldNot(
                              "No transcript has an attribute named "
                                  + groupBy
                                  + "."
                                  + NearestWords.question(groupBy, excerpts.attributeNames()))));
    };
  }

  private ParameterException wrongUse(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
