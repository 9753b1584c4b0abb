package org.turnstone.search;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.TranscriptSummary;

/// Every turn that a query found, in order. Holds no words and reads nothing, so it stays as it is
/// while the index goes on. A hit is known by its place in the order, counted from 0. Safe from any
/// thread.
public final class Found {

  public static final Found NOTHING = nothing();

  private final TurnBlocks blocks;
  private final Map<Role, FixedBitSet> roles;
  private final InRanks hits;
  private final Arrangement order;
  private final List<QueryNote> notes;
  private final Optional<Respelling> respelling;

  /// @param roles the documents of turns in each role
  /// @param order of the same hits
  Found(
      TurnBlocks blocks,
      Map<Role, FixedBitSet> roles,
      InRanks hits,
      Arrangement order,
      List<QueryNote> notes,
      Optional<Respelling> respelling) {
    this.blocks = blocks;
    this.roles = roles;
    this.hits = hits;
    this.order = order;
    this.notes = List.copyOf(notes);
    this.respelling = respelling;
  }

  private static Found nothing() {
    InRanks none = new InRanks(TurnBlocks.NONE, TurnBlocks.NONE.all(), new int[0]);
    return new Found(TurnBlocks.NONE, Map.of(), none, none, List.of(), Optional.empty());
  }

  /// How many turns match.
  public int total() {
    return hits.total();
  }

  /// In how many transcripts they are.
  public int transcripts() {
    return hits.transcripts();
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
    return IntStream.range(Math.max(0, from), Math.min(to, total())).mapToObj(this::hit).toList();
  }

  private Hit hit(int place) {
    int document = order.document(place);
    return blocks.hit(blocks.rankOf(document), document, order.score(place));
  }

  /// The place of a turn; empty when it was not found.
  public OptionalInt place(String transcript, int turn) {
    OptionalInt rank = blocks.rank(transcript);
    if (rank.isEmpty() || turn < 1 || turn > blocks.turns(rank.getAsInt())) {
      return OptionalInt.empty();
    }
    int document = blocks.first(rank.getAsInt()) + turn - 1;
    return hits.turns().get(document) ? OptionalInt.of(order.place(document)) : OptionalInt.empty();
  }

  /// A transcript as it was catalogued when it was searched; empty when it was not. Where it is
  /// another now, a hit in it may be another turn now.
  public Optional<TranscriptSummary> searched(String transcript) {
    OptionalInt rank = blocks.rank(transcript);
    return rank.isPresent()
        ? Optional.of(blocks.transcripts().get(rank.getAsInt()))
        : Optional.empty();
  }

  /// Whether another one holds the same hits in the same order.
  public boolean hasSameHitsAs(Found other) {
    return blocks == other.blocks
        && hits.turns().equals(other.hits.turns())
        && isOrderedLike(other.order);
  }

  private boolean isOrderedLike(Arrangement other) {
    return order instanceof InRanks one && other instanceof InRanks two
        ? one.goesLike(two)
        : IntStream.range(0, total())
            .allMatch(place -> order.document(place) == other.document(place));
  }

  /// The places of the hits in which words of the given ranges lie.
  ///
  /// @param ranges by transcript
  public BitSet places(Map<String, ? extends Collection<TextRange>> ranges) {
    FixedBitSet covered = new FixedBitSet(blocks.all().length());
    ProjectTurns.cover(covered, blocks, ranges);
    return order.places(covered);
  }

  /// The same without the hits in some places.
  public Found without(BitSet places) {
    FixedBitSet turns = hits.turns().clone();
    places.stream().filter(place -> place < total()).map(order::document).forEach(turns::clear);
    InRanks kept = hits.with(turns);
    return new Found(blocks, roles, kept, order.only(kept), notes, respelling);
  }

  /// How many hits there are of each kind.
  ///
  /// @param now what is known of them by now
  public HitCounts counts(Scope now) {
    return new HitCounter(blocks, hits.turns(), now).counts(roles);
  }
}
