package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Coding;
import org.turnstone.model.Problem;

/// A coding whose words are not in the transcript any more. It is kept, listed and exported, and
/// painted nowhere, until the words or the transcript come back or it is taken off.
///
/// @param reason why, as a sentence without the words themselves
public record Unplaced(Coding coding, String reason) {

  static Unplaced of(Coding coding, Catalogue catalogue) {
    String sentence =
        catalogue.find(coding.transcript()).isPresent()
            ? "The words of a coding by %s were not found again in %s. It is kept and waits to be"
                + " placed."
            : "A coding by %s waits for %s, which is not in the folder.";
    return new Unplaced(coding, sentence.formatted(coding.coder(), coding.transcript()));
  }

  /// A transcript that went missing leaves all its codings without a place, for one reason.
  static List<Problem> problems(List<Unplaced> unplaced) {
    Map<String, Integer> reasons = new LinkedHashMap<>();
    unplaced.forEach(lost -> reasons.merge(lost.reason(), 1, Integer::sum));
    List<Problem> problems = new ArrayList<>();
    reasons.forEach((reason, count) -> problems.add(Problem.warning("", times(reason, count))));
    return problems;
  }

  /// @param transcripts that could not be read when their codings were to be looked for
  static List<Problem> unreadable(Set<String> transcripts, Catalogue catalogue) {
    String sentence =
        "%s could not be read just now. Its codings stay where they were last found, and are looked"
            + " for again when it is opened.";
    return transcripts.stream()
        .sorted()
        .map(catalogue::find)
        .flatMap(Optional::stream)
        .map(each -> Problem.warning(each.file(), sentence.formatted(each.id())))
        .toList();
  }

  private static String times(String reason, int count) {
    return count == 1
        ? reason
        : String.format(Locale.ROOT, "%s The same holds for %,d more.", reason, count - 1);
  }
}
