package org.turnstone.ui.coding;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.ui.kit.PlainLetters;

/// The codes that fit what is typed, the best first: a word begins so, then the letters stand
/// somewhere within, then they come in that order. Among equals those that like turns have are
/// first, then the one used last, then they stand as in the tree.
final class CodeMatches {

  private final Codebook codebook;
  private final List<Code> inOrder;

  /// Puts the codes in order once, for all that is typed while the codebook stays the same.
  CodeMatches(Codebook codebook) {
    this.codebook = codebook;
    this.inOrder = codebook.inOrder();
  }

  boolean areOf(Codebook other) {
    return codebook == other;
  }

  /// @param typed letters of a name; of a path the names above must fit too
  /// @param like how much speaks for a code here; 0 when nothing does
  /// @param lastUsed when the coder last used a code
  List<CodeMatch> find(
      String typed, ToDoubleFunction<CodeId> like, Function<CodeId, Optional<Instant>> lastUsed) {
    List<String> path = Codebook.splitPath(typed).stream().map(PlainLetters::of).toList();
    Comparator<CodeMatch> best =
        Comparator.comparing(CodeMatch::kind)
            .thenComparing(match -> -like.applyAsDouble(match.code().id()))
            .thenComparing(
                match -> lastUsed.apply(match.code().id()).orElse(Instant.MIN),
                Comparator.reverseOrder());
    return inOrder.stream()
        .flatMap(code -> CodeMatch.of(code, path.getLast()).stream())
        .filter(match -> path.size() == 1 || isUnder(match.code(), path))
        .sorted(best)
        .toList();
  }

  private boolean isUnder(Code code, List<String> typed) {
    List<String> path = codebook.path(code);
    int skipped = path.size() - typed.size();
    return skipped >= 0
        && IntStream.range(0, typed.size() - 1)
            .allMatch(i -> PlainLetters.of(path.get(skipped + i)).startsWith(typed.get(i)));
  }
}
