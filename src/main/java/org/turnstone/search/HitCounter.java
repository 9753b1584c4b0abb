package org.turnstone.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.util.FixedBitSet;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;
import org.turnstone.model.Role;
import org.turnstone.model.TranscriptSummary;

/// Counts hits by what a project and the catalogue know of them. Goes over each transcript once.
final class HitCounter {

  /// Of an attribute with more values than this, and almost as many as transcripts, each value
  /// stands for a transcript and not for a group.
  private static final int ALWAYS_SHOWN = 12;

  private static final int MOST_VALUES = 300;

  private final TurnBlocks blocks;
  private final FixedBitSet turns;
  private final Scope scope;
  private final Project project;

  /// Hits by rank.
  private final int[] counts;

  HitCounter(TurnBlocks blocks, FixedBitSet turns, Scope scope) {
    this.blocks = blocks;
    this.turns = turns;
    this.scope = scope;
    this.project = scope.project();
    this.counts = new int[blocks.transcripts().size()];
    for (int rank = 0; rank < counts.length; rank++) {
      counts[rank] = blocks.countOf(turns, rank);
    }
  }

  /// @param roles documents of the turns in each role
  HitCounts counts(Map<Role, FixedBitSet> roles) {
    Map<Role, Integer> byRole = new EnumMap<>(Role.class);
    roles.forEach(
        (role, spoken) -> {
          int count = Math.toIntExact(FixedBitSet.intersectionCount(turns, spoken));
          if (count > 0) {
            byRole.put(role, count);
          }
        });
    Coded coded = new Coded();
    return new HitCounts(
        byRole,
        attributes(),
        transcripts(),
        mostFirst(coded.codes, id -> project.codebook().find(id).map(Code::name).orElse("")),
        turns.cardinality() - coded.turns,
        mostFirst(coded.coders, Function.identity()));
  }

  /// The transcripts with most hits; nobody looks for one among thousands.
  private SequencedMap<String, Integer> transcripts() {
    Comparator<Integer> most =
        Comparator.comparing((Integer rank) -> counts[rank])
            .reversed()
            .thenComparing(Comparator.naturalOrder());
    PriorityQueue<Integer> ranks = new PriorityQueue<>(most.reversed());
    for (int rank = 0; rank < counts.length; rank++) {
      if (counts[rank] > 0) {
        ranks.add(rank);
        if (ranks.size() > HitCounts.MOST_TRANSCRIPTS) {
          ranks.remove();
        }
      }
    }
    SequencedMap<String, Integer> transcripts = new LinkedHashMap<>();
    ranks.stream()
        .sorted(most)
        .forEach(rank -> transcripts.put(blocks.transcripts().get(rank).id(), counts[rank]));
    return transcripts;
  }

  private List<HitCounts.OfAttribute> attributes() {
    AttributeNames names = new AttributeNames(project);
    Map<String, OneAttribute> found = new LinkedHashMap<>();
    for (int rank = 0; rank < counts.length; rank++) {
      int count = counts[rank];
      names.each(
          blocks.transcripts().get(rank),
          (name, value) ->
              found
                  .computeIfAbsent(names.folded(name), _ -> new OneAttribute(name))
                  .add(value, count));
    }
    List<HitCounts.OfAttribute> attributes = new ArrayList<>();
    for (OneAttribute each : found.values()) {
      if (each.tellsGroups()) {
        SequencedMap<String, Integer> held = mostFirst(holding(each.hits), Function.identity());
        if (!held.isEmpty()) {
          attributes.add(new HitCounts.OfAttribute(each.name, held));
        }
      }
    }
    return attributes;
  }

  /// An attribute in all transcripts, with and without hits.
  private static final class OneAttribute {

    private final String name;
    private final Map<String, Integer> hits = new HashMap<>();
    private int transcripts;

    OneAttribute(String name) {
      this.name = name;
    }

    void add(String value, int count) {
      transcripts++;
      if (hits.size() <= MOST_VALUES) {
        hits.merge(value, count, Integer::sum);
      }
    }

    boolean tellsGroups() {
      return hits.size() <= Math.max(ALWAYS_SHOWN, Math.min(MOST_VALUES, transcripts / 2));
    }
  }

  /// A field finds every value that holds the words, so `film` counts those of `film maker` too.
  private static Map<String, Integer> holding(Map<String, Integer> values) {
    Map<String, List<String>> words = new HashMap<>();
    values.keySet().forEach(value -> words.put(value, FoldingAnalyzer.words(value)));
    Map<String, Integer> held = new HashMap<>();
    words.forEach(
        (value, wanted) -> {
          if (!wanted.isEmpty()) {
            held.put(
                value,
                values.entrySet().stream()
                    .filter(
                        other -> other.getValue() > 0 && holds(words.get(other.getKey()), wanted))
                    .mapToInt(Map.Entry::getValue)
                    .sum());
          }
        });
    held.values().removeIf(count -> count == 0);
    return held;
  }

  private static boolean holds(Collection<String> words, List<String> wanted) {
    return Collections.indexOfSubList(List.copyOf(words), wanted) >= 0;
  }

  private static <T> SequencedMap<T, Integer> mostFirst(
      Map<T, Integer> counts, Function<T, String> name) {
    SequencedMap<T, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<T, Integer> entry) -> entry.getValue())
                .reversed()
                .thenComparing(entry -> name.apply(entry.getKey())))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /// What codings say of the hits.
  private final class Coded {

    private final Map<CodeId, Integer> codes = new HashMap<>();
    private final Map<String, Integer> coders = new HashMap<>();
    private final Map<CodeId, Set<CodeId>> above = new HashMap<>();
    private final Map<String, Set<String>> askedAs = new HashMap<>();
    private int turns;

    Coded() {
      Set<String> names = new HashSet<>();
      project.allCodings().filter(scope::counts).forEach(coding -> names.add(coding.coder()));
      for (String name : names) {
        askedAs.put(name, asked(name, names));
      }
      project
          .codings()
          .forEach(
              (transcript, codings) ->
                  blocks
                      .rank(transcript)
                      .ifPresent(
                          rank -> {
                            if (counts[rank] > 0) {
                              count(rank, codings.values());
                            }
                          }));
    }

    /// The coders whose names find this one's codings: `coder:Ana` finds Ana Silva too.
    private Set<String> asked(String name, Set<String> names) {
      List<String> words = FoldingAnalyzer.words(name);
      Set<String> asked = new HashSet<>();
      for (String other : names) {
        List<String> wanted = FoldingAnalyzer.words(other);
        if (!wanted.isEmpty() && holds(words, wanted)) {
          asked.add(other);
        }
      }
      return asked;
    }

    private void count(int rank, Collection<Coding> codings) {
      Map<CodeId, BitSet> byCode = new HashMap<>();
      Map<String, BitSet> byCoder = new HashMap<>();
      BitSet any = new BitSet();
      for (Coding coding : codings) {
        Optional<BitSet> hits = scope.counts(coding) ? hits(rank, coding) : Optional.empty();
        if (hits.isPresent()) {
          any.or(hits.get());
          withThoseAbove(coding.code())
              .forEach(code -> byCode.computeIfAbsent(code, _ -> new BitSet()).or(hits.get()));
          askedAs
              .getOrDefault(coding.coder(), Set.of())
              .forEach(name -> byCoder.computeIfAbsent(name, _ -> new BitSet()).or(hits.get()));
        }
      }
      turns += any.cardinality();
      byCode.forEach((code, hits) -> codes.merge(code, hits.cardinality(), Integer::sum));
      byCoder.forEach((name, hits) -> coders.merge(name, hits.cardinality(), Integer::sum));
    }

    /// The hits within a coding, counted from the first turn of the transcript.
    private Optional<BitSet> hits(int rank, Coding coding) {
      BitSet hits = new BitSet();
      TranscriptSummary transcript = blocks.transcripts().get(rank);
      transcript
          .outline()
          .covered(coding.range())
          .ifPresent(
              span -> {
                for (int turn = span.first();
                    turn <= Math.min(span.last(), blocks.turns(rank));
                    turn++) {
                  if (HitCounter.this.turns.get(blocks.first(rank) + turn - 1)) {
                    hits.set(turn - 1);
                  }
                }
              });
      return hits.isEmpty() ? Optional.empty() : Optional.of(hits);
    }

    private Set<CodeId> withThoseAbove(CodeId id) {
      return above.computeIfAbsent(
          id,
          _ -> {
            Set<CodeId> codes = new HashSet<>(Set.of(id));
            Optional<Code> up = project.codebook().find(id);
            while (up.isPresent()) {
              up = project.codebook().parent(up.get());
              up.ifPresent(code -> codes.add(code.id()));
            }
            return codes;
          });
    }
  }
}
