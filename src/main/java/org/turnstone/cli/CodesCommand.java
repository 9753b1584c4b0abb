package org.turnstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.turnstone.export.CsvTable;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Definition;
import org.turnstone.model.Project;
import org.turnstone.workspace.AsItWas;
import org.turnstone.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "codes",
    mixinStandardHelpOptions = true,
    description = "Print the codebook, with how often each code was used.",
    footer = {
      "",
      "Examples:",
      "  turnstone codes interviews --format csv",
      "  turnstone codes interviews --at 2026-05-03"
    })
final class CodesCommand implements Callable<Integer> {

  enum Format {
    text,
    csv,
    json
  }

  /// @param codings with this very code, not those below it
  /// @param transcripts that have one
  private record Row(Code code, List<String> path, long codings, long transcripts) {}

  private static final List<String> COLUMNS =
      List.of("code", "code_path", "codings", "transcripts", "colour", "definition");

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

  @Override
  public Integer call() throws CouldNot {
    PrintWriter out = spec.commandLine().getOut();
    try (Workspace workspace = folder.read(spec.commandLine().getErr())) {
      List<Row> rows =
          rows(
              at.map(time -> AsItWas.before(workspace.history(), time).project())
                  .orElseGet(workspace::project));
      switch (format) {
        case text -> rows.forEach(row -> out.println(line(row)));
        case json -> out.println(Output.prettyJson(rows.stream().map(CodesCommand::json).toList()));
        case csv -> {
          try (Writer open = Output.to(Optional.empty(), out);
              CsvTable table = new CsvTable(open, COLUMNS, CsvTable.Flavour.PLAIN)) {
            for (Row row : rows) {
              table.row(json(row).values().stream().map(String::valueOf).toList());
            }
          }
        }
      }
      out.flush();
      return 0;
    } catch (IOException failure) {
      throw new CouldNot(Sentences.of(failure));
    }
  }

  private static List<Row> rows(Project project) {
    Map<CodeId, Long> codings = new HashMap<>();
    Map<CodeId, Set<String>> transcripts = new HashMap<>();
    project
        .allCodings()
        .forEach(
            coding -> {
              codings.merge(coding.code(), 1L, Long::sum);
              transcripts
                  .computeIfAbsent(coding.code(), code -> new HashSet<>())
                  .add(coding.transcript());
            });
    List<Row> rows = new ArrayList<>();
    for (Code code : project.codebook().inOrder()) {
      rows.add(
          new Row(
              code,
              project.codebook().path(code),
              codings.getOrDefault(code.id(), 0L),
              transcripts.getOrDefault(code.id(), Set.of()).size()));
    }
    return rows;
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
