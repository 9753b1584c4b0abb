package org.turnstone.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Which of the names that there are a person may have meant by one that there is not.
final class NearNames {

  /// A shorter word that differs in two letters is another word.
  private static final int SHORT_WORD = 4;

  private NearNames() {}

  /// Names that begin with what was written, then names that differ in a letter or two, or hold a
  /// word that does.
  static List<String> of(String wanted, Collection<String> known) {
    String folded = FoldingAnalyzer.fold(wanted.strip());
    if (folded.isEmpty() || WordPattern.hasWildcard(wanted) || folded.length() > 100) {
      return List.of();
    }
    WordPattern one = WordPattern.fuzzy(folded, 1);
    Optional<WordPattern> two =
        folded.length() > SHORT_WORD
            ? Optional.of(WordPattern.fuzzy(folded, WordPattern.MOST_CHANGES))
            : Optional.empty();
    return List.<Predicate<String>>of(
            name -> name.startsWith(folded),
            name -> isOrHolds(one, name),
            name -> two.isPresent() && isOrHolds(two.get(), name))
        .stream()
        .flatMap(near -> known.stream().filter(name -> near.test(FoldingAnalyzer.fold(name))))
        .distinct()
        .toList();
  }

  private static boolean isOrHolds(WordPattern near, String name) {
    return near.accepts(name) || FoldingAnalyzer.words(name).stream().anyMatch(near::accepts);
  }
}
