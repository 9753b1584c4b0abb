package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.turnstone.excerpts.CaseMatrix;
import org.turnstone.export.CaseTable;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.TranscriptSummary;

/// Counts codings by transcript and code.
public final class CaseTables {

  private CaseTables() {}

  /// The matrix of the codings that are wanted, those without a place among them. All codes have a
  /// column unless some are chosen, and all transcripts of the catalogue a row.
  public static CaseTable of(Workspace workspace, CodingFilter filter) {
    Excerpts excerpts = new Excerpts(workspace);
    Codebook codebook = excerpts.project().codebook();
    List<Code> codes =
        codebook.inOrder().stream()
            .filter(code -> filter.codes().map(wanted -> wanted.contains(code.id())).orElse(true))
            .toList();
    Map<String, Map<CodeId, Integer>> counts = new HashMap<>();
    excerpts
        .codings()
        .filter(coding -> excerpts.isWanted(coding, filter))
        .forEach(coding -> count(counts, coding));
    return new CaseTable(
        excerpts.attributeNames(),
        codes.stream().map(code -> new CaseTable.Column(code, codebook.path(code))).toList(),
        excerpts.catalogue().transcripts().stream()
            .map(
                transcript ->
                    new CaseTable.Row(
                        transcript.id(),
                        transcript.title(),
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
              transcript.title(),
              excerpts.attributes(transcript),
              IntStream.range(0, matrix.columns().size())
                  .mapToObj(column -> matrix.count(at, column))
                  .toList()));
    }
    return new CaseTable(
        excerpts.attributeNames(),
        matrix.columns().stream()
            .map(code -> new CaseTable.Column(code, matrix.codebook().path(code)))
            .toList(),
        rows);
  }

  private static void count(Map<String, Map<CodeId, Integer>> counts, Coding coding) {
    counts
        .computeIfAbsent(coding.transcript(), _ -> new HashMap<>())
        .merge(coding.code(), 1, Integer::sum);
  }

  private static List<Integer> counts(List<Code> codes, Map<CodeId, Integer> counts) {
    return codes.stream().map(code -> counts.getOrDefault(code.id(), 0)).toList();
  }
}
