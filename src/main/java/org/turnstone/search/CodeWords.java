package org.turnstone.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;

/// The folded words in which codes are named and described. A code that has others below it is a
/// heading, and has none.
record CodeWords(Codebook codebook, Map<CodeId, Set<String>> words) {

  static final CodeWords NONE = new CodeWords(Codebook.EMPTY, Map.of());

  static CodeWords of(Codebook codebook) {
    Map<CodeId, Set<String>> words = new HashMap<>();
    Set<CodeId> headings =
        codebook.codes().values().stream()
            .flatMap(code -> code.parent().stream())
            .collect(Collectors.toSet());
    for (Code code : codebook.codes().values()) {
      if (headings.contains(code.id())) {
        continue;
      }
      words.put(
          code.id(),
          Set.copyOf(FoldingAnalyzer.words(code.name() + " " + code.definition().description())));
    }
    return new CodeWords(codebook, words);
  }
}
