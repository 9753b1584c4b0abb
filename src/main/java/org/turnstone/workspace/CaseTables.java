package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.turnstone.excerpts.CaseMatrix;
import org.turnstone.export.CaseTable;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.TranscriptSummary;

/// Counts codings by transcript and code, those without a place among them.
public final class CaseTables {

  private CaseTables() {}

  /// The table of the codings that are wanted. All codes have a column unless some are chosen.
  public static CaseTable of(Excerpts excerpts, CodingFilter filter) {
    List<Code> codes =
        excerpts.codebook().inOrder().stream()
            .filter(code -> filter.codes().map(wanted -> wanted.contains(code.id())).orElse(true))
            .toList();
    return of(
        excerpts, excerpts.codings().filter(coding -> excerpts.isWanted(coding, filter)), codes);
  }

  /// The table of some codings as they are in the excerpts, with a column for every code.
  public static CaseTable of(Excerpts excerpts, List<Coding> codings) {
    Stream<Coding> now = codings.stream().map(excerpts::asHere).flatMap(Optional::stream);
    return of(excerpts, now, excerpts.codebook().inOrder());
  }

  private static CaseTable of(Excerpts excerpts, Stream<Coding> codings, List<Code> codes) {
    Codebook codebook = excerpts.codebook();
    Map<String, Map<CodeId, Integer>> counts = new HashMap<>();
    codings.forEach(
        coding ->
            counts
                .computeIfAbsent(coding.transcript(), _ -> new HashMap<>())
                .merge(coding.code(), 1, Integer::sum));
    return new CaseTable(
        excerpts.attributeNames(),
        codes.stream().map(code -> new CaseTable.Column(code, codebook.path(code))).toList(),
        excerpts.catalogue().transcripts().stream()
            .map(
                transcript ->
                    new CaseTable.Row(
                        transcript.id(),
                        excerpts.names().text(transcript.title()),
                        excerpts.attributes(transcript),
                        counts(codes, counts.getOrDefault(transcript.id(), Map.of()))))
            .toList());
  }

  /// A counted matrix as it is written to a file.
  public static CaseTable of(Workspace workspace, CaseMatrix matrix) {
    Excerpts excerpts = new Excerpts(workspace);
    List<CaseTable.Row> rows = new ArrayList<>();
    for (int row = 0; row < matrix.rows().size(); row++) {
      TranscriptSummary transcript = matrix.rows().get(row);
      int at = row;
      rows.add(
          new CaseTable.Row(
              transcript.id(),
              excerpts.names().text(transcript.title()),
              excerpts.attributes(transcript),
              IntStream.range(0, matrix.columns().size())
                  .mapToObj(column -> matrix.count(at, column))
                  .toList()));
    }
    return new CaseTable(
        excerpts.attributeNames(),
        matrix.columns().stream()
            .map(
                code ->
                    new CaseTable.Column(
                        code.under(excerpts.names()), matrix.codebook().path(code)))
            .toList(),
        rows);
  }

  private static List<Integer> counts(List<Code> codes, Map<CodeId, Integer> counts) {
    return codes.stream().map(code -> counts.getOrDefault(code.id(), 0)).toList();
  }
}
