package org.turnstone.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.turnstone.model.Catalogue;
import org.turnstone.model.NaturalOrder;
import org.turnstone.model.Problem;
import org.turnstone.model.TranscriptSummary;

/// The import report of a folder.
///
/// @param files that were looked at, whether they hold transcripts or not
/// @param whole whether those are all; else it tells what is known so far
/// @param speakers labels that differ
/// @param findings by kind, then the worst first, then in natural order of the files
public record FolderReport(
    int files, boolean whole, int transcripts, long turns, int speakers, List<Problem> findings) {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::kind)
          .thenComparing(Problem::severity, Comparator.reverseOrder())
          .thenComparing(Problem::file, new NaturalOrder());

  public FolderReport {
    findings = List.copyOf(findings);
  }

  /// Takes time with many transcripts, so it is made in the background.
  ///
  /// @param problems what was found when the files were read, and since
  public static FolderReport of(
      int files, boolean whole, Catalogue catalogue, List<Problem> problems) {
    List<Problem> findings = new ArrayList<>(problems);
    findings.addAll(Outliers.of(catalogue));
    findings.sort(ORDER);
    return new FolderReport(
        files,
        whole,
        catalogue.transcripts().size(),
        catalogue.turns(),
        (int) catalogue.transcripts().stream().flatMap(FolderReport::labels).distinct().count(),
        findings);
  }

  /// How many findings there are of each kind.
  public Map<Problem.Kind, Integer> counts() {
    Map<Problem.Kind, Integer> counts = new EnumMap<>(Problem.Kind.class);
    findings.forEach(finding -> counts.merge(finding.kind(), 1, Integer::sum));
    return counts;
  }

  private static Stream<String> labels(TranscriptSummary transcript) {
    return IntStream.rangeClosed(1, transcript.outline().turns())
        .mapToObj(transcript.outline()::speaker)
        .filter(label -> !label.isEmpty())
        .distinct();
  }
}
