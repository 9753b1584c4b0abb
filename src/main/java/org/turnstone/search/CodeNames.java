package org.turnstone.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;

/// Codes as people name them in queries.
final class CodeNames {

  private CodeNames() {}

  /// The codes a query means, without those below them. A name that is in the codebook as it is
  /// written comes before one that only looks like it.
  static List<Code> meant(Codebook codebook, QueryNode.WithCode asked) {
    List<Code> exact = codebook.matching(asked.written());
    return exact.isEmpty()
        ? codebook.inOrder().stream()
            .filter(code -> endsWith(codebook.path(code), asked.path()))
            .toList()
        : exact;
  }

  /// The codes a query means and all below them. One walk over the codebook, which `*` would
  /// otherwise need for each code.
  static Set<CodeId> meantAndBelow(Codebook codebook, QueryNode.WithCode asked) {
    Set<CodeId> codes = new HashSet<>();
    meant(codebook, asked).forEach(code -> codes.add(code.id()));
    for (Code code : codebook.inOrder()) {
      if (codebook.parent(code).filter(parent -> codes.contains(parent.id())).isPresent()) {
        codes.add(code.id());
      }
    }
    return codes;
  }

  private static boolean endsWith(List<String> path, List<NamePattern> wanted) {
    int skipped = path.size() - wanted.size();
    if (skipped < 0) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.get(i).matches(path.get(skipped + i))) {
        return false;
      }
    }
    return true;
  }
}
