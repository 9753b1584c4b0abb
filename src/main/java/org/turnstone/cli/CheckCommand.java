package org.turnstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.turnstone.check.FolderReport;
import org.turnstone.export.CsvTable;
import org.turnstone.model.Problem;
import org.turnstone.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Print the import report: what there is to know of transcripts and journals.",
      "Repairs, doubts, what was left out and why, and transcripts unlike the others."
    },
    footer = {
      "",
      "Examples:",
      "  turnstone check interviews",
      "  turnstone check interviews --format csv > report.csv"
    })
final class CheckCommand implements Callable<Integer> {

  enum Format {
    text,
    csv,
    json
  }

  private static final List<String> COLUMNS =
      List.of("kind", "severity", "file", "transcript", "turn", "label", "sentence");

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private FolderArgument folder = new FolderArgument();

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: text)")
  private Format format = Format.text;

  @Override
  public Integer call() throws CouldNot {
    PrintWriter out = spec.commandLine().getOut();
    try (Workspace workspace = folder.readQuietly(spec.commandLine().getErr())) {
      FolderReport report = workspace.report();
      switch (format) {
        case text -> text(report, workspace.project().allCodings().count(), out);
        case csv -> csv(report, out);
        case json -> out.println(Output.prettyJson(json(report)));
      }
      out.flush();
      return 0;
    } catch (IOException failure) {
      throw new CouldNot(Sentences.of(failure));
    }
  }

  private static void text(FolderReport report, long codings, PrintWriter out) {
    report.findings().forEach(finding -> out.println(Sentences.of(finding)));
    out.println(
        Sentences.count(report.transcripts(), "transcript")
            + " with "
            + Sentences.count(report.turns(), "turn")
            + " by "
            + Sentences.count(report.speakers(), "speaker")
            + " in "
            + Sentences.count(report.files(), "file")
            + ", "
            + Sentences.count(codings, "coding")
            + ", "
            + Sentences.count(report.findings().size(), "remark")
            + ".");
  }

  private static void csv(FolderReport report, PrintWriter out) throws IOException {
    try (CsvTable table =
        new CsvTable(Output.to(Optional.empty(), out), COLUMNS, CsvTable.Flavour.PLAIN)) {
      for (Problem finding : report.findings()) {
        table.row(List.copyOf(cells(finding).values()));
      }
    }
  }

  private static Map<String, Object> json(FolderReport report) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("files", report.files());
    json.put("transcripts", report.transcripts());
    json.put("turns", report.turns());
    json.put("speakers", report.speakers());
    json.put("findings", report.findings().stream().map(CheckCommand::cells).toList());
    return json;
  }

  private static Map<String, String> cells(Problem finding) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("kind", finding.kind().word());
    cells.put("severity", Sentences.word(finding.severity()));
    cells.put("file", finding.file());
    cells.put("transcript", finding.place().map(Problem.Place::transcript).orElse(""));
    cells.put("turn", finding.place().map(place -> "" + place.turn()).orElse(""));
    cells.put("label", finding.label());
    cells.put("sentence", finding.sentence());
    return cells;
  }
}
