package org.turnstone.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.turnstone.model.Project;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;

/// Every turn that a query found, in order. Holds no words and reads nothing, so it stays as it is
/// while the index goes on. A hit is known by its place in the order, counted from 0. Safe from any
/// thread.
public final class Found {

  public static final Found NOTHING =
      new Found(TurnBlocks.NONE, Map.of(), new int[0], new float[0], List.of(), Optional.empty());

  private final TurnBlocks blocks;
  private final Map<Role, FixedBitSet> roles;
  private final int[] documents;

  /// By place; empty where the order is not by relevance.
  private final float[] scores;

  private final List<QueryNote> notes;
  private final Optional<Respelling> respelling;
  private final FixedBitSet turns;
  private final int transcripts;

  /// @param roles the documents of turns in each role
  /// @param documents in order
  /// @param scores of the documents; empty for none
  Found(
      TurnBlocks blocks,
      Map<Role, FixedBitSet> roles,
      int[] documents,
      float[] scores,
      List<QueryNote> notes,
      Optional<Respelling> respelling) {
    this.blocks = blocks;
    this.roles = roles;
    this.documents = documents;
    this.scores = scores;
    this.notes = List.copyOf(notes);
    this.respelling = respelling;
    this.turns = new FixedBitSet(blocks.all().length());
    FixedBitSet ranks = new FixedBitSet(blocks.transcripts().size());
    for (int document : documents) {
      turns.set(document);
      ranks.set(blocks.rankOf(document));
    }
    this.transcripts = ranks.cardinality();
  }

  /// How many turns match.
  public int total() {
    return documents.length;
  }

  /// In how many transcripts they are.
  public int transcripts() {
    return transcripts;
  }

  /// What the query names that is not there; empty for most queries.
  public List<QueryNote> notes() {
    return notes;
  }

  /// What may have been meant by words that no turn has.
  public Optional<Respelling> respelling() {
    return respelling;
  }

  /// The hits from one place to before another; fewer where there are no more.
  public List<Hit> hits(int from, int to) {
    return IntStream.range(Math.max(0, from), Math.min(to, documents.length))
        .mapToObj(this::hit)
        .toList();
  }

  private Hit hit(int place) {
    int document = documents[place];
    float score = scores.length == 0 ? 0 : scores[place];
    return blocks.hit(blocks.rankOf(document), document, score);
  }

  /// The place of a turn; empty when it was not found.
  public OptionalInt place(String transcript, int turn) {
    OptionalInt rank = blocks.rank(transcript);
    if (rank.isEmpty() || turn < 1 || turn > blocks.turns(rank.getAsInt())) {
      return OptionalInt.empty();
    }
    int document = blocks.first(rank.getAsInt()) + turn - 1;
    return turns.get(document)
        ? IntStream.range(0, documents.length)
            .filter(place -> documents[place] == document)
            .findFirst()
        : OptionalInt.empty();
  }

  /// Whether another one holds the same hits in the same order.
  public boolean hasSameHitsAs(Found other) {
    return blocks == other.blocks && Arrays.equals(documents, other.documents);
  }

  /// The places of the hits in which words of the given ranges lie.
  ///
  /// @param ranges by transcript
  public BitSet places(Map<String, ? extends Collection<TextRange>> ranges) {
    FixedBitSet covered = new FixedBitSet(turns.length());
    ProjectTurns.cover(covered, blocks, ranges);
    BitSet places = new BitSet(documents.length);
    for (int place = 0; place < documents.length; place++) {
      if (covered.get(documents[place])) {
        places.set(place);
      }
    }
    return places;
  }

  /// The same without the hits in some places.
  public Found without(BitSet places) {
    int[] kept = IntStream.range(0, documents.length).filter(place -> !places.get(place)).toArray();
    float[] keptScores = new float[scores.length == 0 ? 0 : kept.length];
    for (int place = 0; place < keptScores.length; place++) {
      keptScores[place] = scores[kept[place]];
    }
    return new Found(
        blocks,
        roles,
        Arrays.stream(kept).map(place -> documents[place]).toArray(),
        keptScores,
        notes,
        respelling);
  }

  /// How many hits there are of each kind, as a project says.
  public HitCounts counts(Project project) {
    return new HitCounter(blocks, turns, project).counts(roles);
  }
}
