package org.turnstone.excerpts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.TranscriptSummary;

/// How many excerpts with each code there are in each transcript: a row for every transcript that
/// was looked at, also one without any, a column for every code in order of the codebook. Holds
/// only what is not zero.
public final class CaseMatrix {

  private final List<TranscriptSummary> rows;
  private final List<Code> columns;
  private final Codebook codebook;
  private final int[][] columnsOf;
  private final int[][] countsOf;

  private CaseMatrix(FoundExcerpts found, List<Code> columns, Map<String, Row> counted) {
    this.rows = found.transcripts();
    this.columns = columns;
    this.codebook = found.in().project().codebook();
    this.columnsOf = new int[rows.size()][];
    this.countsOf = new int[rows.size()][];
    Row none = new Row();
    for (int row = 0; row < columnsOf.length; row++) {
      Row of = counted.getOrDefault(rows.get(row).id(), none);
      columnsOf[row] = of.counts.keySet().stream().mapToInt(Integer::intValue).toArray();
      countsOf[row] = of.counts.values().stream().mapToInt(Integer::intValue).toArray();
    }
  }

  /// Counts what was found.
  ///
  /// @param parentsSum whether a coding counts for the codes above its own too
  public static CaseMatrix of(FoundExcerpts found, boolean parentsSum) {
    Codebook codebook = found.in().project().codebook();
    List<Code> columns = codebook.inOrder();
    Map<CodeId, int[]> counting = new HashMap<>();
    Map<CodeId, Integer> places = new HashMap<>();
    columns.forEach(code -> places.put(code.id(), places.size()));
    columns.forEach(code -> counting.put(code.id(), counting(code, codebook, places, parentsSum)));
    Map<String, Row> counted = new HashMap<>();
    for (Coding coding : found.codings()) {
      Row row = counted.computeIfAbsent(coding.transcript(), _ -> new Row());
      for (int column : counting.getOrDefault(coding.code(), new int[0])) {
        row.counts.merge(column, 1, Integer::sum);
      }
    }
    return new CaseMatrix(found, columns, counted);
  }

  public List<TranscriptSummary> rows() {
    return rows;
  }

  public List<Code> columns() {
    return columns;
  }

  /// The codebook that the columns are from.
  public Codebook codebook() {
    return codebook;
  }

  /// How many excerpts of a transcript have a code.
  public int count(int row, int column) {
    int at = Arrays.binarySearch(columnsOf[row], column);
    return at < 0 ? 0 : countsOf[row][at];
  }

  private static int[] counting(
      Code code, Codebook codebook, Map<CodeId, Integer> places, boolean parentsSum) {
    Optional<Code> at = Optional.of(code);
    int[] columns = {};
    while (at.isPresent()) {
      columns = Arrays.copyOf(columns, columns.length + 1);
      columns[columns.length - 1] = places.get(at.get().id());
      at = parentsSum ? at.flatMap(codebook::parent) : Optional.empty();
    }
    return columns;
  }

  private static final class Row {
    final TreeMap<Integer, Integer> counts = new TreeMap<>();
  }
}
