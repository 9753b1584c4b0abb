package org.turnstone.search;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.turnstone.model.Project;
import org.turnstone.model.TranscriptSummary;

/// The transcripts with each value of the attributes that were asked for last. They are looked at
/// once for an attribute, and again when the project says other values. Safe from any thread.
final class KnownAttributes {

  /// Each has a number for every transcript.
  private static final int KEPT = 8;

  /// @param stated the values it was made from, besides those that were read
  /// @param ranks of the transcripts, by value
  private record Known(Map<String, Map<String, String>> stated, Map<String, int[]> ranks) {}

  private final TurnBlocks blocks;
  private final Map<String, Known> known = new LinkedHashMap<>(KEPT, 0.75f, true);

  KnownAttributes(TurnBlocks blocks) {
    this.blocks = blocks;
  }

  /// The turns of the transcripts that have such a value of the attribute, whatever its case.
  FixedBitSet turns(String name, Project project, Predicate<String> wanted) {
    FixedBitSet turns = new FixedBitSet(blocks.all().length());
    ranks(name, project)
        .forEach(
            (value, ranks) -> {
              if (wanted.test(value)) {
                for (int rank : ranks) {
                  blocks.setAll(turns, rank);
                }
              }
            });
    return turns;
  }

  private synchronized Map<String, int[]> ranks(String name, Project project) {
    AttributeNames names = new AttributeNames(project);
    String folded = names.folded(name);
    Known last = known.get(folded);
    if (last == null || last.stated() != project.attributes()) {
      last = new Known(project.attributes(), ranks(names, folded));
      known.put(folded, last);
      if (known.size() > KEPT) {
        known.remove(known.keySet().iterator().next());
      }
    }
    return last.ranks();
  }

  private Map<String, int[]> ranks(AttributeNames names, String name) {
    Map<String, IntStream.Builder> ranks = new HashMap<>();
    List<TranscriptSummary> transcripts = blocks.transcripts();
    for (int rank = 0; rank < transcripts.size(); rank++) {
      for (String value : names.values(transcripts.get(rank), name)) {
        ranks.computeIfAbsent(value, _ -> IntStream.builder()).add(rank);
      }
    }
    Map<String, int[]> built = HashMap.newHashMap(ranks.size());
    ranks.forEach((value, each) -> built.put(value, each.build().toArray()));
    return Collections.unmodifiableMap(built);
  }
}
