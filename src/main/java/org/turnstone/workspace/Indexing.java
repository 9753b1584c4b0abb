package org.turnstone.workspace;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.model.Problem;
import org.turnstone.model.Transcript;
import org.turnstone.search.TurnIndex;

/// Puts transcripts into the index on all processors. The index is derived: without it one can read
/// and code all the same, so that a failure is a problem and not the end. For one thread.
final class Indexing {

  /// How many characters wait to be indexed at most.
  private static final long UNDER_WAY = 8L << 20;

  private static final String MISSING =
      "The search index is open in another window, which has not indexed all files yet: searches"
          + " here miss turns of %,d transcripts.";

  private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);

  /// A transcript and what tells its reading from others.
  record Entry(Transcript transcript, String fingerprint) {}

  private final TurnIndex index;
  private final Map<String, String> indexed;
  private final Set<String> catalogued;
  private final InOrder<String> work;
  private final Set<String> failures = new LinkedHashSet<>();

  /// Transcripts that only another process could put into the index.
  private final Set<String> missing = new HashSet<>();

  /// @param catalogued ids of transcripts that were known: who opens one while others are read has
  ///     it indexed too
  Indexing(TurnIndex index, ExecutorService workers, Set<String> catalogued) {
    this.index = index;
    this.catalogued = catalogued;
    this.indexed = index.fingerprints();
    this.work =
        new InOrder<>(
            workers,
            UNDER_WAY,
            failure -> {
              if (!failure.isEmpty()) {
                failures.add(failure);
              }
            });
  }

  /// Whether the index has this reading of a transcript, or cannot be changed here.
  boolean has(String id, String fingerprint) {
    boolean has = fingerprint.equals(indexed.get(id));
    if (!has && index.readOnly()) {
      missing.add(id);
    }
    return has || index.readOnly();
  }

  /// Has those indexed that are not, sometime before [#commit] returns.
  void put(List<Entry> entries) {
    List<Entry> missing =
        entries.stream()
            .filter(entry -> !has(entry.transcript().id(), entry.fingerprint()))
            .toList();
    Set<String> known =
        missing.stream()
            .map(entry -> entry.transcript().id())
            .filter(id -> indexed.containsKey(id) || catalogued.contains(id))
            .collect(Collectors.toSet());
    long length = missing.stream().mapToLong(entry -> entry.transcript().text().length()).sum();
    if (!missing.isEmpty()) {
      work.add(length, () -> index(missing, known));
      missing.forEach(entry -> indexed.put(entry.transcript().id(), entry.fingerprint()));
    }
  }

  /// Waits until all of it is in the index, and lets searches see it, if there are any.
  void reveal() {
    work.finish();
    if (!index.readOnly()) {
      attempt(index::reveal);
    }
  }

  /// Makes what was put durable and visible to searches.
  void commit() {
    work.finish();
    if (!index.readOnly()) {
      attempt(index::commit);
    }
  }

  /// The same after taking out what is not there any more.
  void commit(Set<String> present) {
    work.finish();
    if (!index.readOnly()) {
      attempt(
          () -> {
            indexed.keySet().stream().filter(id -> !present.contains(id)).forEach(index::remove);
            index.commit();
          });
    }
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    failures.forEach(sentence -> problems.add(Problem.warning("", sentence)));
    if (!missing.isEmpty()) {
      problems.add(Problem.warning("", String.format(Locale.ROOT, MISSING, missing.size())));
    }
    return problems;
  }

  /// @param known ids of those that replace what was indexed
  private String index(List<Entry> entries, Set<String> known) {
    try {
      for (Entry entry : entries) {
        if (known.contains(entry.transcript().id())) {
          index.put(entry.transcript(), entry.fingerprint());
        } else {
          index.add(entry.transcript(), entry.fingerprint());
        }
      }
      return "";
    } catch (UncheckedIOException | IllegalStateException failure) {
      return sentence(failure);
    }
  }

  private void attempt(Runnable step) {
    try {
      step.run();
    } catch (UncheckedIOException | IllegalStateException failure) {
      failures.add(sentence(failure));
    }
  }

  /// After a failure on disk the index may be closed, so that all that follows fails too.
  private static String sentence(RuntimeException failure) {
    LOG.warn("The index could not be written", failure);
    return "The search index could not be written, so searches may miss turns. Reading and coding"
        + " go on.";
  }
}
