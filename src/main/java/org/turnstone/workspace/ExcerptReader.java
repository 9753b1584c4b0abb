package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.turnstone.model.Coding;
import org.turnstone.model.Excerpt;
import org.turnstone.model.Role;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.Turn;
import org.turnstone.model.TurnOutline.Span;
import org.turnstone.search.Hit;
import org.turnstone.search.IndexedTurn;

/// Makes excerpts of codings. Reads the turns of a few thousand codings at once, and the next ones
/// while these are used; never holds more.
final class ExcerptReader {

  private static final int AT_ONCE = 4096;

  private final Excerpts excerpts;

  ExcerptReader(Excerpts excerpts) {
    this.excerpts = excerpts;
  }

  Stream<Excerpt> stream(List<Coding> codings) {
    Iterator<List<Excerpt>> batches = new Ahead(codings);
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(batches, 0), false)
        .flatMap(List::stream);
  }

  /// The excerpts of some codings, in their order.
  List<Excerpt> read(List<Coding> codings) {
    Set<Hit> wanted = new HashSet<>();
    List<Optional<Span>> spans = new ArrayList<>(codings.size());
    for (Coding coding : codings) {
      Optional<Span> span = excerpts.span(coding);
      spans.add(span);
      span.ifPresent(
          turns -> {
            wanted.add(hit(coding, turns.first()));
            wanted.add(hit(coding, turns.first() - 1));
          });
    }
    Map<Hit, IndexedTurn> turns = excerpts.workspace().index().turns(wanted, excerpts.catalogue());
    Map<String, Map<String, String>> attributes = new HashMap<>();
    List<Excerpt> read = new ArrayList<>(codings.size());
    for (int i = 0; i < codings.size(); i++) {
      read.add(excerpt(codings.get(i), spans.get(i), turns, attributes));
    }
    return read;
  }

  private Excerpt excerpt(
      Coding coding,
      Optional<Span> span,
      Map<Hit, IndexedTurn> turns,
      Map<String, Map<String, String>> attributes) {
    Optional<TranscriptSummary> transcript = excerpts.catalogue().find(coding.transcript());
    Optional<Turn> first =
        span.map(at -> turns.get(hit(coding, at.first()))).map(IndexedTurn::turn);
    Map<String, String> shown =
        transcript
            .map(known -> attributes.computeIfAbsent(known.id(), _ -> excerpts.attributes(known)))
            .orElse(Map.of());
    Excerpt read =
        new Excerpt(
            coding,
            excerpts.path(coding.code()),
            span.map(at -> turns.get(hit(coding, at.first() - 1)))
                .filter(before -> role(before.turn()) == Role.INTERVIEWER)
                .map(IndexedTurn::words)
                .orElse(""),
            transcript.map(TranscriptSummary::title).orElse(""),
            transcript.map(TranscriptSummary::file).orElse(""),
            span,
            first.map(Turn::speaker).orElse(""),
            first.map(this::role).orElse(Role.OTHER),
            shown);
    return read.under(excerpts.names(), shown);
  }

  private Role role(Turn turn) {
    return excerpts.project().role(turn.speaker(), turn.role());
  }

  private static Hit hit(Coding coding, int turn) {
    return new Hit(coding.transcript(), turn, 0);
  }

  /// Reads one batch further than was asked for. One that nobody takes is dropped.
  private final class Ahead implements Iterator<List<Excerpt>> {

    private final List<Coding> codings;
    private int begun;
    private Optional<CompletableFuture<List<Excerpt>>> next = Optional.empty();

    Ahead(List<Coding> codings) {
      this.codings = codings;
      begin();
    }

    private void begin() {
      List<Coding> batch = codings.subList(begun, Math.min(begun + AT_ONCE, codings.size()));
      begun += batch.size();
      next =
          batch.isEmpty()
              ? Optional.empty()
              : Optional.of(CompletableFuture.supplyAsync(() -> read(batch)));
    }

    @Override
    public boolean hasNext() {
      return next.isPresent();
    }

    @Override
    public List<Excerpt> next() {
      CompletableFuture<List<Excerpt>> current = next.orElseThrow(NoSuchElementException::new);
      try {
        List<Excerpt> read = current.join();
        begin();
        return read;
      } catch (CompletionException failure) {
        throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
      }
    }
  }
}
