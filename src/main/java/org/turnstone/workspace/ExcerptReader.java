package org.turnstone.workspace;

import java.io.IOException;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.turnstone.model.Coding;
import org.turnstone.model.Excerpt;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.TurnOutline.Span;
import org.turnstone.search.Hit;
import org.turnstone.search.IndexedTurn;

/// Makes excerpts of codings. Reads the questions of so many codings at once that those which lie
/// together in the index are read together, and the next ones while these are used; never holds
/// more.
final class ExcerptReader {

  private static final int AT_ONCE = 1 << 16;

  private final Excerpts excerpts;

  ExcerptReader(Excerpts excerpts) {
    this.excerpts = excerpts;
  }

  Stream<Excerpt> stream(List<Coding> codings) {
    Iterator<Batch> batches = new Ahead(codings);
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(batches, 0), false)
        .flatMap(this::excerpts);
  }

  /// The excerpts of some codings, in their order.
  List<Excerpt> read(List<Coding> codings) {
    return excerpts(questions(codings)).toList();
  }

  /// Codings with the words of their questions, which are all that is read for them: who speaks in
  /// which turn is in the catalogue.
  private record Batch(List<Placed> codings, String[] questions) {}

  private Batch questions(List<Coding> codings) {
    List<Placed> placed = codings.stream().map(this::placed).toList();
    Set<Hit> wanted = HashSet.newHashSet(placed.size());
    placed.forEach(each -> each.question().ifPresent(wanted::add));
    Map<Hit, IndexedTurn> turns = excerpts.workspace().index().turns(wanted, excerpts.catalogue());
    Map<String, Optional<Transcript>> read = new HashMap<>();
    String[] questions =
        placed.stream()
            .map(each -> each.question().map(hit -> words(each, hit, turns, read)).orElse(""))
            .toArray(String[]::new);
    return new Batch(placed, questions);
  }

  /// The index may have another reading than the one that is catalogued: then the transcript is
  /// read. Rather no question than the words of another turn.
  private String words(
      Placed of, Hit hit, Map<Hit, IndexedTurn> turns, Map<String, Optional<Transcript>> read) {
    TextRange range = of.transcript().orElseThrow().outline().range(hit.turn());
    IndexedTurn indexed = turns.get(hit);
    if (indexed != null && indexed.turn().range().equals(range)) {
      return indexed.words();
    }
    Optional<Transcript> transcript = read.computeIfAbsent(hit.transcript(), this::transcript);
    return transcript
        .flatMap(each -> each.turn(hit.turn()))
        .filter(turn -> turn.range().equals(range))
        .map(turn -> transcript.orElseThrow().words(turn))
        .orElse("");
  }

  private Optional<Transcript> transcript(String id) {
    try {
      return Optional.of(excerpts.workspace().transcript(id));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private Stream<Excerpt> excerpts(Batch batch) {
    Map<String, Map<String, String>> attributes = new HashMap<>();
    return IntStream.range(0, batch.questions().length)
        .mapToObj(i -> excerpt(batch.codings().get(i), batch.questions()[i], attributes));
  }

  /// A coding with what the catalogue knows of its place.
  ///
  /// @param question the turn before, where the interviewer speaks
  private record Placed(
      Coding coding,
      Optional<TranscriptSummary> transcript,
      Optional<Span> span,
      Optional<Hit> question) {}

  private Placed placed(Coding coding) {
    Optional<TranscriptSummary> transcript = excerpts.catalogue().find(coding.transcript());
    Optional<Span> span = excerpts.span(coding);
    Optional<Hit> question =
        span.map(turns -> turns.first() - 1)
            .filter(before -> before >= 1)
            .filter(before -> role(transcript.orElseThrow(), before) == Role.INTERVIEWER)
            .map(before -> new Hit(coding.transcript(), before, 0));
    return new Placed(coding, transcript, span, question);
  }

  private Excerpt excerpt(
      Placed placed, String question, Map<String, Map<String, String>> attributes) {
    Coding coding = placed.coding();
    Optional<TranscriptSummary> transcript = placed.transcript();
    Optional<Integer> first = placed.span().map(Span::first);
    Map<String, String> shown =
        transcript
            .map(known -> attributes.computeIfAbsent(known.id(), _ -> excerpts.attributes(known)))
            .orElse(Map.of());
    Excerpt read =
        new Excerpt(
            coding,
            excerpts.path(coding.code()),
            question,
            transcript.map(TranscriptSummary::title).orElse(""),
            transcript.map(TranscriptSummary::file).orElse(""),
            placed.span(),
            first.map(turn -> transcript.orElseThrow().outline().speaker(turn)).orElse(""),
            first.map(turn -> role(transcript.orElseThrow(), turn)).orElse(Role.OTHER),
            shown);
    return read.under(excerpts.names(), shown);
  }

  private Role role(TranscriptSummary transcript, int turn) {
    String speaker = transcript.outline().speaker(turn);
    return excerpts.project().role(speaker, transcript.outline().role(turn));
  }

  /// Reads one batch further than was asked for. One that nobody takes is dropped.
  private final class Ahead implements Iterator<Batch> {

    private final List<Coding> codings;
    private int begun;
    private Optional<CompletableFuture<Batch>> next = Optional.empty();

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
              : Optional.of(CompletableFuture.supplyAsync(() -> questions(batch)));
    }

    @Override
    public boolean hasNext() {
      return next.isPresent();
    }

    @Override
    public Batch next() {
      CompletableFuture<Batch> current = next.orElseThrow(NoSuchElementException::new);
      try {
        Batch read = current.join();
        begin();
        return read;
      } catch (CompletionException failure) {
        throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
      }
    }
  }
}
