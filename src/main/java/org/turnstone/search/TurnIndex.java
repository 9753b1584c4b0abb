package org.turnstone.search;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;

/// The searchable copy of all turns. Holds nothing that cannot be rebuilt from the transcripts. One
/// writer per directory; every method may be called from any thread, and searches go on while
/// others write. Threads that write must not be interrupted: that can close the files under Lucene.
///
/// What fails on disk is thrown as an [UncheckedIOException] whose message is a sentence; use after
/// [#close] as an [IllegalStateException].
public final class TurnIndex implements AutoCloseable {

  private final IndexDirectory directory;
  private final SearcherManager searchers;

  /// How many turns searches see, about; and whether one came since they saw others.
  private volatile long seen;

  private volatile boolean asked;

  /// The blocks of the last search; the next one mostly has the same view and catalogue.
  private volatile @Nullable KnownBlocks known;

  private record KnownBlocks(IndexReader reader, Catalogue catalogue, TurnBlocks blocks) {}

  /// The turns in each role, which most searches count.
  private volatile @Nullable KnownRoles knownRoles;

  private record KnownRoles(
      TurnBlocks blocks, Map<String, Role> stated, Map<Role, FixedBitSet> turns) {}

  private TurnIndex(IndexDirectory directory) throws IOException {
    this.directory = directory;
    this.searchers =
        directory.writer().isPresent()
            ? new SearcherManager(directory.writer().get(), new Searchers())
            : new SearcherManager(directory.files(), new Searchers());
    this.seen = directory.writer().map(TurnIndex::turns).orElse(0L);
  }

  /// Opens the index in a directory, which is made when missing. An index that is damaged, older or
  /// newer is thrown away and begun again, and one that cannot be kept there is kept in memory
  /// ([#rebuilt] then says so). When another process writes to it, it is opened for reading only.
  public static TurnIndex open(Path directory) {
    try {
      return new TurnIndex(IndexDirectory.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The search index in %s cannot be opened.".formatted(directory), e);
    }
  }

  /// Why the index begins empty though one was there or should be, as a sentence; mostly empty.
  public Optional<String> rebuilt() {
    return directory.rebuilt();
  }

  /// Whether another process writes to the index, so that it can be searched but not changed here.
  public boolean readOnly() {
    return directory.writer().isEmpty();
  }

  /// Fingerprint with which each transcript was indexed, by transcript id, as searches see it.
  public Map<String, String> fingerprints() {
    return reading(searcher -> TurnBlocks.fingerprints(searcher.getIndexReader()));
  }

  /// Indexes all turns of a transcript in place of those indexed before. Many threads may do so at
  /// once. Searches see it after the next commit.
  ///
  /// @param fingerprint tells this state of the transcript from others; never read, only kept
  /// @throws IllegalStateException when the index is read-only
  public void put(Transcript transcript, String fingerprint) {
    writing(
        writer ->
            writer.updateDocuments(
                TurnDocuments.key(transcript.id()), TurnDocuments.block(transcript, fingerprint)));
  }

  /// The same for a transcript that is not in the index, which costs less.
  ///
  /// @throws IllegalStateException when the index is read-only
  public void add(Transcript transcript, String fingerprint) {
    writing(writer -> writer.addDocuments(TurnDocuments.block(transcript, fingerprint)));
  }

  /// Takes a transcript out; nothing happens when it is not in. Searches see it after the next
  /// commit.
  ///
  /// @throws IllegalStateException when the index is read-only
  public void remove(String transcript) {
    writing(writer -> writer.deleteDocuments(TurnDocuments.key(transcript)));
  }

  /// Lets searches see what was put and removed by now, though it is not durable yet, if one came
  /// since this was last done or there is twice as much to see. So no search waits for what is put,
  /// and while nobody searches, little is written in small pieces.
  ///
  /// @throws IllegalStateException when the index is read-only
  public void reveal() {
    writing(
        writer -> {
          long there = turns(writer);
          if (asked || there >= 2 * seen) {
            asked = false;
            searchers.maybeRefreshBlocking();
            seen = there;
          }
        });
  }

  private static long turns(IndexWriter writer) {
    return writer.getDocStats().numDocs;
  }

  /// Makes all that was put and removed durable and visible to searches.
  ///
  /// @throws IllegalStateException when the index is read-only
  public void commit() {
    writing(
        writer -> {
          writer.commit();
          searchers.maybeRefreshBlocking();
        });
  }

  /// The first turns that match, in that order, and how many there are.
  public Hits search(TurnQuery query, Scope scope, Order order, int limit) {
    Found found = find(query, scope, order, () -> false);
    return new Hits(found.total(), found.transcripts(), found.hits(0, limit), found.notes());
  }

  /// Every turn that matches, in that order.
  ///
  /// @param cancelled whether nobody waits for the answer any more; it is then of no use
  public Found find(TurnQuery query, Scope scope, Order order, BooleanSupplier cancelled) {
    if (query.node().isEmpty()) {
      return Found.NOTHING;
    }
    QueryNode node = query.node().get();
    asked = true;
    return reading(
        searcher -> {
          TurnSearch search = new TurnSearch(searcher, blocks(searcher, scope.catalogue()), scope);
          return search.found(query, node, order, roles(search, scope), cancelled);
        });
  }

  /// Every turn that matches, in the order of the catalogue.
  public List<Hit> all(TurnQuery query, Scope scope) {
    return search(query, scope, Order.TRANSCRIPT, Integer.MAX_VALUE).hits();
  }

  /// What [IndexedTurn#matches] finds in the turn; nothing when the index no longer has it.
  public List<TextRange> matches(TurnQuery query, Hit hit) {
    return indexed(hit).map(turn -> turn.matches(query)).orElse(List.of());
  }

  /// The turn, as it was indexed; empty when the index no longer has it.
  public Optional<Turn> turn(Hit hit) {
    return indexed(hit).map(IndexedTurn::turn);
  }

  /// The words of the turn, as they were indexed; empty when the index no longer has it.
  public String words(Hit hit) {
    return indexed(hit).map(IndexedTurn::words).orElse("");
  }

  /// Asks in another way than by a query, in one view of the index.
  <T> T ask(Catalogue catalogue, Asking<T> question) {
    return reading(searcher -> question.in(searcher, blocks(searcher, catalogue)));
  }

  interface Asking<T> {
    T in(IndexSearcher searcher, TurnBlocks blocks) throws IOException;
  }

  /// Many turns with their words, as they were indexed; those that the index no longer has are
  /// missing. Much faster than one by one.
  public Map<Hit, IndexedTurn> turns(Collection<Hit> hits, Catalogue catalogue) {
    return reading(
        searcher ->
            new StoredTurns(searcher.getIndexReader(), blocks(searcher, catalogue)).read(hits));
  }

  private Optional<IndexedTurn> indexed(Hit hit) {
    return reading(
        searcher -> {
          IndexReader reader = searcher.getIndexReader();
          Optional<Integer> document = TurnBlocks.document(reader, hit.transcript(), hit.turn());
          return document.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  TurnDocuments.indexed(
                      reader.storedFields().document(document.get()), hit.turn()));
        });
  }

  private TurnBlocks blocks(IndexSearcher searcher, Catalogue catalogue) throws IOException {
    KnownBlocks last = known;
    if (last == null
        || last.reader() != searcher.getIndexReader()
        || last.catalogue() != catalogue) {
      IndexReader reader = searcher.getIndexReader();
      last = new KnownBlocks(reader, catalogue, TurnBlocks.of(reader, catalogue));
      known = last;
    }
    return last.blocks();
  }

  private Map<Role, FixedBitSet> roles(TurnSearch search, Scope scope) throws IOException {
    KnownRoles last = knownRoles;
    if (last == null
        || last.blocks() != search.blocks()
        || !last.stated().equals(scope.project().roles())) {
      last = new KnownRoles(search.blocks(), scope.project().roles(), search.roles());
      knownRoles = last;
    }
    return last.turns();
  }

  /// What is worth keeping is kept as bits over all turns; what Lucene would keep besides, each
  /// search would pay for, and people hardly ask the same twice.
  private static final class Searchers extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null);
      return searcher;
    }
  }

  private interface Reading<T> {
    T in(IndexSearcher searcher) throws IOException;
  }

  private interface Writing {
    void to(IndexWriter writer) throws IOException;
  }

  private <T> T reading(Reading<T> action) {
    try {
      if (readOnly()) {
        searchers.maybeRefresh();
      }
      IndexSearcher searcher = searchers.acquire();
      try {
        return action.in(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (CorruptIndexException | EOFException e) {
      directory.markDamaged();
      throw new UncheckedIOException(
          "The search index is damaged. It will be built again when the project is opened next.",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException("The search index cannot be read.", e);
    } catch (AlreadyClosedException e) {
      throw new IllegalStateException("The search index is closed.", e);
    }
  }

  private void writing(Writing action) {
    IndexWriter writer =
        directory
            .writer()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The search index is open in another window and can only be read here."));
    try {
      action.to(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The search index cannot be written: %s.".formatted(e.getMessage()), e);
    } catch (AlreadyClosedException e) {
      throw new IllegalStateException("The search index is closed.", e);
    }
  }

  /// Commits what was put, and lets the files go. Merges under way are dropped; they would hold up
  /// the end of the program for seconds.
  @Override
  public void close() {
    try {
      known = null;
      knownRoles = null;
      searchers.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The search index could not be closed well.", e);
    }
  }
}
