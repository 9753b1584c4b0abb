package org.turnstone.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;

/// The searchable copy of all turns. Holds nothing that cannot be rebuilt from the transcripts. One
/// writer per directory; every method may be called from any thread.
public final class TurnIndex implements AutoCloseable {

  private TurnIndex() {}

  /// Opens the index in a directory, which is made when missing. An index that is damaged, older or
  /// newer is thrown away and begun again ([#rebuilt] then says so). When another process writes to
  /// it, it is opened for reading only.
  public static TurnIndex open(Path directory) {
    throw new UnsupportedOperationException();
  }

  /// Why the index was begun again, as a sentence; empty when it was not.
  public Optional<String> rebuilt() {
    return Optional.empty();
  }

  /// Whether another process holds the index, so that it can be searched but not changed.
  public boolean readOnly() {
    return false;
  }

  /// Fingerprint with which each transcript was indexed, by transcript id, as of the last commit.
  public Map<String, String> fingerprints() {
    return Map.of();
  }

  /// Indexes all turns of a transcript in place of those indexed before. Many threads may do so at
  /// once. Searches see it after the next commit.
  ///
  /// @throws IllegalStateException when the index is read-only
  public void put(Transcript transcript, String fingerprint) {}

  /// Takes a transcript out. Searches see it after the next commit.
  ///
  /// @throws IllegalStateException when the index is read-only
  public void remove(String transcript) {}

  /// Makes all that was put and removed durable and visible to searches.
  public void commit() {}

  /// The first turns that match, in that order, and how many there are.
  public Hits search(TurnQuery query, Scope scope, Order order, int limit) {
    return Hits.NONE;
  }

  /// Every turn that matches, in the order of the catalogue.
  public List<Hit> all(TurnQuery query, Scope scope) {
    return List.of();
  }

  /// What the query names that the project does not have.
  public List<QueryNote> notes(TurnQuery query, Scope scope) {
    return List.of();
  }

  /// The words of the turn that the query asked for, as ranges of the reading text, in order and
  /// without overlap. Fields and what stands after NOT give none.
  public List<TextRange> matches(TurnQuery query, Hit hit) {
    return List.of();
  }

  /// The turn, as it was indexed; empty when the index no longer has it.
  public Optional<Turn> turn(Hit hit) {
    return Optional.empty();
  }

  /// The words of the turn, as they were indexed; empty when the index no longer has it.
  public String words(Hit hit) {
    return "";
  }

  @Override
  public void close() {}
}
