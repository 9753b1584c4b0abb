package org.turnstone.workspace;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.TurnOutline.Span;
import org.turnstone.search.Scope;
import org.turnstone.search.TurnQuery;

/// Which codings a person wants to see or export. Holds what matched when it was made.
///
/// @param codes only these; empty for all
/// @param coders only by these people; empty for everyone
/// @param turns only in these turns, by transcript; empty for all
public record CodingFilter(
    Optional<Set<CodeId>> codes,
    Optional<Set<String>> coders,
    Optional<Map<String, BitSet>> turns) {

  /// Every coding.
  public static final CodingFilter ALL =
      new CodingFilter(Optional.empty(), Optional.empty(), Optional.empty());

  /// The codings under the named codes and those below them, by those coders, in turns that match.
  ///
  /// @param paths names or paths of codes; empty for all
  /// @param coders names of people; empty for everyone
  /// @throws IllegalArgumentException when no code, or nobody who coded, has a name that is given,
  ///     with a sentence
  public static CodingFilter of(
      Workspace workspace, List<String> paths, List<String> coders, Optional<TurnQuery> query) {
    coders.forEach(name -> mustHaveCoded(workspace, name));
    return new CodingFilter(
        paths.isEmpty()
            ? Optional.empty()
            : Optional.of(named(workspace.project().codebook(), paths)),
        coders.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(coders)),
        query.map(each -> QueriedTurns.of(workspace, scope(workspace), each)));
  }

  private static Scope scope(Workspace workspace) {
    ProjectNow now = workspace.now();
    return new Scope(now.catalogue(), now.project());
  }

  /// Whether a coding is wanted.
  public boolean wants(Coding coding, Optional<Span> covered) {
    return codes.map(wanted -> wanted.contains(coding.code())).orElse(true)
        && coders.map(wanted -> wanted.contains(coding.coder())).orElse(true)
        && turns.map(matching -> isIn(matching, coding, covered)).orElse(true);
  }

  /// Whose codings were all taken off counts too: for them there is nothing to export.
  private static void mustHaveCoded(Workspace workspace, String name) {
    Set<String> coders = new HashSet<>(workspace.history().coders());
    coders.addAll(new Excerpts(workspace).coders());
    if (!coders.contains(name)) {
      throw new IllegalArgumentException(
          "Nobody named " + name + " has coded here." + NearestWords.question(name, coders));
    }
  }

  private static Set<CodeId> named(Codebook codebook, List<String> paths) {
    Set<CodeId> wanted = new HashSet<>();
    for (String path : paths) {
      List<Code> codes = codebook.matching(path);
      if (codes.isEmpty()) {
        List<String> names = codebook.codes().values().stream().map(Code::name).toList();
        throw new IllegalArgumentException(
            "No code is named " + path + "." + NearestWords.question(path, names));
      }
      codes.forEach(code -> wanted.addAll(codebook.withDescendants(code.id())));
    }
    return wanted;
  }

  private static boolean isIn(Map<String, BitSet> matching, Coding coding, Optional<Span> covered) {
    BitSet turns = matching.getOrDefault(coding.transcript(), new BitSet());
    return covered
        .map(span -> turns.nextSetBit(span.first()))
        .filter(turn -> turn >= 0 && turn <= covered.get().last())
        .isPresent();
  }
}
