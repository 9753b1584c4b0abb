package org.turnstone.search;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
        ? codebook.inOrder(code -> endsWith(codebook.path(code), asked.path()))
        : exact;
  }

  /// The codes a query means and all below them.
  static Set<CodeId> meantAndBelow(Codebook codebook, QueryNode.WithCode asked) {
    Set<CodeId> meant = meant(codebook, asked).stream().map(Code::id).collect(toSet());
    return codebook.codes().values().stream()
        .filter(code -> isWithin(codebook, code, meant))
        .map(Code::id)
        .collect(toSet());
  }

  private static boolean isWithin(Codebook codebook, Code code, Set<CodeId> meant) {
    return Stream.iterate(
            Optional.of(code), Optional::isPresent, up -> up.flatMap(codebook::parent))
        .anyMatch(up -> meant.contains(up.orElseThrow().id()));
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
