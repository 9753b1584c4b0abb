package org.turnstone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.turnstone.codebook.CodebookFile;
import org.turnstone.model.Code;
import org.turnstone.model.Codebook;
import org.turnstone.model.Definition;
import org.turnstone.model.Project;
import org.turnstone.model.Pseudonyms;
import org.turnstone.workspace.AsItWas;
import org.turnstone.workspace.CodeCounts;
import org.turnstone.workspace.CodebookImport;
import org.turnstone.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "codes",
    mixinStandardHelpOptions = true,
    description = {
      "Print the codebook, or write it to a file, or add the codes of a file to it.",
      "text and json say how often each code was used; csv and qdc are for other programs and",
      "can be read again with --import."
    },
    footer = {
      "",
      "Examples:",
      "  turnstone codes interviews",
      "  turnstone codes interviews --at 2026-05-03",
      "  turnstone codes interviews --format qdc --to codebook.qdc",
      "  turnstone codes interviews --import themes.csv --coder Ana"
    })
final class CodesCommand implements Callable<Integer> {

  enum Format {
    text,
    csv,
    json,
    qdc
  }

  /// @param codings with this very code, not those below it
  /// @param transcripts that have one
  private record Row(Code code, List<String> path, int codings, int transcripts) {}

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private FolderArgument folder = new FolderArgument();

  @Option(
      names = "--at",
      paramLabel = "DATE",
      converter = AtMoment.class,
      description = "as it was at the end of that day, or at that time")
  private Optional<Instant> at = Optional.empty();

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: text)")
  private Format format = Format.text;

  @Mixin private NamesOption names = new NamesOption();

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "write to this file instead of standard output")
  private Optional<Path> to = Optional.empty();

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description = "add the codes of a CSV or .qdc file; those already there stay as they are")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--coder", paramLabel = "NAME", description = "who imports")
  private Optional<String> coder = Optional.empty();

  @Override
  public Integer call() throws CouldNot {
    try {
      if (file.isPresent()) {
        importCodes(file.get());
      } else if (to.isPresent()) {
        write(new TargetFile(to.get()));
      } else {
        print();
      }
      return 0;
    } catch (IOException failure) {
      throw new CouldNot(Sentences.of(failure));
    }
  }

  private void print() throws CouldNot, IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (Workspace workspace = folder.read(spec.commandLine().getErr())) {
      out.print(text(asked(workspace), shown(workspace)));
      out.flush();
    }
  }

  private void write(TargetFile target) throws CouldNot, IOException {
    target.mustBePossible();
    try (Workspace workspace = folder.read(spec.commandLine().getErr())) {
      target.mustNotBelongTo(workspace);
      Project project = asked(workspace);
      Files.writeString(target.path(), text(project, shown(workspace)));
      int codes = project.codebook().codes().size();
      say("Wrote " + Sentences.count(codes, "code") + " to " + target.path() + ".");
    }
  }

  private void importCodes(Path from) throws CouldNot, IOException {
    CodebookFile codes = CodebookFile.read(from);
    PrintWriter err = spec.commandLine().getErr();
    codes.notes().forEach(err::println);
    err.flush();
    try (Workspace workspace = folder.open(err, coder)) {
      CodebookImport read = CodebookImport.of(workspace.project(), codes);
      String known =
          read.known() == 0 ? "" : " " + Sentences.count(read.known(), "code") + " already here.";
      if (read.edits().isEmpty()) {
        say("Nothing to add." + known);
        return;
      }
      String label = read.label(String.valueOf(from.getFileName()));
      Saved.await(workspace.perform(label, read.edits()), workspace);
      say(label + "." + known);
    }
  }

  private Project asked(Workspace workspace) {
    return at.map(time -> AsItWas.before(workspace.history(), time).project())
        .orElseGet(workspace::project);
  }

  private Pseudonyms shown(Workspace workspace) {
    return names.of(workspace, spec.commandLine().getErr());
  }

  private void say(String sentence) {
    spec.commandLine().getOut().println(sentence);
    spec.commandLine().getOut().flush();
  }

  private String text(Project project, Pseudonyms shown) throws IOException {
    Codebook codebook = project.codebook().under(shown);
    return switch (format) {
      case text -> lines(rows(project, codebook).stream().map(CodesCommand::line).toList());
      case json ->
          lines(
              List.of(
                  Output.prettyJson(
                      rows(project, codebook).stream().map(CodesCommand::json).toList())));
      case csv -> file(codebook, CodebookFile.Format.CSV);
      case qdc -> file(codebook, CodebookFile.Format.QDC);
    };
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(line -> line + System.lineSeparator()).collect(joining());
  }

  private static String file(Codebook codebook, CodebookFile.Format format) throws IOException {
    return new String(CodebookFile.bytes(codebook, format), UTF_8);
  }

  private static List<Row> rows(Project project, Codebook codebook) {
    CodeCounts counts = new CodeCounts(List.of(), project);
    return codebook.inOrder().stream()
        .map(
            code ->
                new Row(
                    code,
                    codebook.path(code),
                    counts.codings(code.id()),
                    counts.transcripts(List.of(code.id()))))
        .toList();
  }

  private static String line(Row row) {
    String name = "  ".repeat(row.path().size() - 1) + row.code().name();
    return row.codings() == 0 ? name : name + "  " + Sentences.count(row.codings(), "coding");
  }

  private static Map<String, Object> json(Row row) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", row.code().name());
    json.put("code_path", String.join(Codebook.SEPARATOR, row.path()));
    json.put("codings", row.codings());
    json.put("transcripts", row.transcripts());
    json.put("colour", row.code().colour().word());
    Definition definition = row.code().definition();
    json.put("definition", definition.description());
    json.put("include", definition.include());
    json.put("exclude", definition.exclude());
    json.put("example", definition.example());
    return json;
  }
}
