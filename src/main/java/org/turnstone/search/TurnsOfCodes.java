package org.turnstone.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;

/// The turns that each code was given to by coders who count, as a project had it once: found in
/// one walk over all codings. A few bytes a coding, where a bit for every turn and code would be
/// too much.
///
/// @param codings those it was made from
/// @param documents of the turns, some of them several times
/// @param length how many documents there are
record TurnsOfCodes(
    Map<String, Map<CodingId, Coding>> codings, Map<CodeId, int[]> documents, int length) {

  static TurnsOfCodes of(Scope scope, TurnBlocks blocks) {
    Map<CodeId, IntStream.Builder> documents = new HashMap<>();
    Map<String, Map<CodingId, Coding>> codings = scope.project().codings();
    codings.forEach(
        (transcript, there) ->
            blocks
                .rank(transcript)
                .ifPresent(
                    rank ->
                        there.values().stream()
                            .filter(scope::counts)
                            .forEach(each -> add(each, rank, blocks, documents))));
    return new TurnsOfCodes(
        codings,
        documents.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, of -> of.getValue().build().toArray())),
        blocks.all().length());
  }

  private static void add(
      Coding coding, int rank, TurnBlocks blocks, Map<CodeId, IntStream.Builder> documents) {
    IntStream.Builder of = documents.computeIfAbsent(coding.code(), _ -> IntStream.builder());
    ProjectTurns.covered(
        blocks,
        rank,
        coding.range(),
        (first, end) -> {
          for (int document = first; document < end; document++) {
            of.add(document);
          }
        });
  }

  /// The turns of any of some codes.
  FixedBitSet turns(Set<CodeId> codes) {
    FixedBitSet turns = new FixedBitSet(length);
    for (CodeId code : codes) {
      for (int document : documents.getOrDefault(code, new int[0])) {
        turns.set(document);
      }
    }
    return turns;
  }
}
