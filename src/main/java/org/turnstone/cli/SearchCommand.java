package org.turnstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.turnstone.export.CsvTable;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.ShownText;
import org.turnstone.model.TextRange;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.search.Hit;
import org.turnstone.search.Hits;
import org.turnstone.search.IndexedTurn;
import org.turnstone.search.Order;
import org.turnstone.search.TurnQuery;
import org.turnstone.workspace.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Print the turns that match a query.",
    footer = {
      "",
      "A query has words, \"phrases\", \"near words\"~5, wild*, fuzzy~1, /regex/, AND OR NOT ( )",
      "and the fields role: speaker: transcript: code: coder: memo: coded: and any attribute.",
      "",
      "Examples:",
      "  turnstone search interviews 'brainstorm* AND role:participant'",
      "  turnstone search interviews 'code:\"economic worry\" NOT \"my job\"~3' --count"
    })
final class SearchCommand implements Callable<Integer> {

  /// Turns that are read at once.
  private static final int PAGE = 1_000;

  enum Format {
    text,
    jsonl,
    csv
  }

  private interface HitWriter {
    void write(TurnRow row, ShownText words, List<TextRange> matches) throws IOException;
  }

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private FolderArgument folder = new FolderArgument();
  @Mixin private NamesOption names = new NamesOption();

  @Parameters(index = "1", paramLabel = "QUERY", description = "what to look for")
  private String query = "";

  @Option(names = "--limit", paramLabel = "N", description = "print at most so many turns")
  private Optional<Integer> limit = Optional.empty();

  @Option(names = "--count", description = "print only how many turns match")
  private boolean count;

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: text)")
  private Format format = Format.text;

  @Override
  public Integer call() throws CouldNot {
    if (limit.isPresent() && limit.get() < 0) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--limit is followed by a number from 0 up.");
    }
    TurnQuery parsed = QueryText.parse(query);
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (Workspace workspace = folder.read(err)) {
      Hits hits =
          workspace.search(parsed, Order.TRANSCRIPT, count ? 1 : limit.orElse(Integer.MAX_VALUE));
      QueryText.explain(parsed, workspace, err);
      if (count) {
        out.println(hits.total());
      } else {
        print(new Printed(workspace, names.of(workspace, err), parsed, hits), out);
        err.println(summary(hits));
      }
      out.flush();
      err.flush();
      return 0;
    } catch (IOException failure) {
      throw new CouldNot(Sentences.of(failure));
    }
  }

  private static String summary(Hits hits) {
    String found =
        Sentences.count(hits.total(), "turn")
            + " in "
            + Sentences.count(hits.transcripts(), "transcript");
    return hits.hits().size() < hits.total()
        ? found + ", the first " + Sentences.count(hits.hits().size(), "turn") + " printed."
        : found + ".";
  }

  /// What is printed.
  private record Printed(Workspace workspace, Pseudonyms names, TurnQuery query, Hits hits) {}

  private void print(Printed printed, PrintWriter out) throws IOException {
    switch (format) {
      case text -> each(printed, (row, words, matches) -> out.println(line(row, words, matches)));
      case jsonl -> each(printed, (row, _, matches) -> out.println(json(row, matches)));
      case csv -> {
        try (Writer open = Output.to(Optional.empty(), out);
            CsvTable table = new CsvTable(open, TurnRow.COLUMNS, CsvTable.Flavour.PLAIN)) {
          each(printed, (row, _, _) -> table.row(row.cells()));
        }
      }
    }
  }

  /// Prints what was indexed, which is what was found, also when a file was changed since.
  private static void each(Printed printed, HitWriter writer) throws IOException {
    Workspace workspace = printed.workspace();
    List<Hit> hits = printed.hits().hits();
    for (int from = 0; from < hits.size(); from += PAGE) {
      List<Hit> page = hits.subList(from, Math.min(from + PAGE, hits.size()));
      Map<Hit, IndexedTurn> turns = workspace.index().turns(page, workspace.catalogue());
      for (Hit hit : page) {
        Optional<IndexedTurn> turn = Optional.ofNullable(turns.get(hit));
        if (turn.isPresent()) {
          write(printed, hit, turn.get(), writer);
        }
      }
    }
  }

  private static void write(Printed printed, Hit hit, IndexedTurn indexed, HitWriter writer)
      throws IOException {
    Workspace workspace = printed.workspace();
    String file =
        workspace.catalogue().find(hit.transcript()).map(TranscriptSummary::file).orElse("");
    ShownText words = printed.names().show(indexed.words());
    writer.write(
        TurnRow.of(
            hit.transcript(),
            file,
            indexed.turn(),
            words.read(),
            workspace.project(),
            printed.names()),
        words,
        indexed.matches(printed.query()));
  }

  private static String json(TurnRow row, List<TextRange> matches) {
    Map<String, Object> json = new LinkedHashMap<>(row.json());
    List<Map<String, Object>> ranges = new ArrayList<>();
    for (TextRange match : matches) {
      Map<String, Object> range = new LinkedHashMap<>();
      range.put("start", match.start());
      range.put("end", match.end());
      ranges.add(range);
    }
    json.put("matches", ranges);
    return Output.json(json);
  }

  /// `creativity_0049#12  participant  ... words around the first match ...`, ready to be given to
  /// `code --turn`.
  private static String line(TurnRow row, ShownText words, List<TextRange> matches) {
    int at = matches.isEmpty() ? row.start() : matches.getFirst().start();
    return row.transcript()
        + "#"
        + row.turn()
        + "\t"
        + row.role()
        + "\t"
        + WordsInContext.around(words.text(), words.toShown(at - row.start()));
  }
}
