package org.turnstone.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;

/// The folded words in which codes are named and described.
record CodeWords(Codebook codebook, Map<CodeId, Set<String>> words) {

  static final CodeWords NONE = new CodeWords(Codebook.EMPTY, Map.of());

  static CodeWords of(Codebook codebook) {
    Map<CodeId, Set<String>> words = new HashMap<>();
    for (Code code : codebook.codes().values()) {
      words.put(
          code.id(),
          Set.copyOf(FoldingAnalyzer.words(code.name() + " " + code.definition().description())));
    }
    return new CodeWords(codebook, words);
  }
}
