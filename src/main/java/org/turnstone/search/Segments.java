package org.turnstone.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TaskExecutor;
import org.apache.lucene.search.Weight;

/// The segments of one view of the index, asked one after the other or, where much is to be done,
/// at the same time as far as there are processors.
final class Segments {

  /// The thread that asks does its part. Threads of the system, since virtual ones begin later.
  private static final TaskExecutor TOGETHER =
      new TaskExecutor(
          Executors.newFixedThreadPool(
              Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
              Thread.ofPlatform().daemon().name("search ", 1).factory()));

  /// Handing work over and waiting for it costs more than most searches take.
  private static final TaskExecutor ALONE = new TaskExecutor(Runnable::run);

  private final IndexSearcher searcher;
  private final boolean much;

  /// @param much whether a search in them takes some milliseconds
  Segments(IndexSearcher searcher, boolean much) {
    this.searcher = searcher;
    this.much = much;
  }

  /// What is done with what matches in one segment.
  interface Taking<T> {
    T from(LeafReaderContext segment, ScorerSupplier matching) throws IOException;
  }

  /// The query in the form that [#each] takes.
  Query rewritten(Query query) throws IOException {
    return searcher.rewrite(query);
  }

  /// What was taken from the segments in which something may match, in their order.
  <T> List<T> each(Query rewritten, ScoreMode scores, Taking<T> taking) throws IOException {
    Weight weight = searcher.createWeight(rewritten, scores, 1);
    List<Callable<Optional<T>>> tasks = new ArrayList<>();
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      tasks.add(
          () -> {
            ScorerSupplier matching = weight.scorerSupplier(segment);
            return matching == null
                ? Optional.empty()
                : Optional.of(taking.from(segment, matching));
          });
    }
    TaskExecutor executor = much ? TOGETHER : ALONE;
    return executor.invokeAll(tasks).stream().flatMap(Optional::stream).toList();
  }
}
