package org.turnstone.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.Turn;
import org.turnstone.model.TurnOutline;
import org.turnstone.search.Found;
import org.turnstone.search.Hit;
import org.turnstone.search.IndexedTurn;

/// Turns that were found, as they can be quoted. The words are those of the index where it has the
/// file as it was last read and the file looks as it did then; other files are read.
final class FoundTurns {

  /// With fewer transcripts, reading them (most are in memory) is no slower than asking.
  private static final int MANY = 8;

  /// Of what stands on either side of a turn; a quotation looks one further for half a character.
  private static final int AROUND = Quotation.CONTEXT + 1;

  private final Workspace workspace;
  private final Found searched;
  private final Map<Hit, FoundTurn> known;

  private FoundTurns(Workspace workspace, Found searched, Map<Hit, FoundTurn> known) {
    this.workspace = workspace;
    this.searched = searched;
    this.known = known;
  }

  /// @param searched what the hits are of
  static FoundTurns of(Workspace workspace, Found searched, Collection<Hit> hits) {
    Set<String> transcripts = hits.stream().map(Hit::transcript).collect(Collectors.toSet());
    if (transcripts.size() < MANY) {
      return new FoundTurns(workspace, searched, Map.of());
    }
    Map<String, TurnOutline> outlines = outlines(workspace, searched, transcripts);
    List<Hit> all = List.copyOf(hits);
    Map<Hit, FoundTurn> known = new ConcurrentHashMap<>();
    int parts = Runtime.getRuntime().availableProcessors();
    IntStream.range(0, parts)
        .parallel()
        .mapToObj(i -> all.subList(part(i, parts, all), part(i + 1, parts, all)))
        .forEach(part -> known.putAll(known(workspace, outlines, part)));
    return new FoundTurns(workspace, searched, known);
  }

  private static int part(int i, int of, List<Hit> hits) {
    return (int) ((long) hits.size() * i / of);
  }

  /// Those of the transcripts that were searched, and are in the index, as they are on disk.
  private static Map<String, TurnOutline> outlines(
      Workspace workspace, Found searched, Set<String> transcripts) {
    Map<String, String> indexed = workspace.index().fingerprints();
    Map<String, TurnOutline> outlines = new ConcurrentHashMap<>();
    transcripts.parallelStream()
        .forEach(
            id ->
                workspace
                    .transcripts()
                    .unchanged(id)
                    .filter(now -> now.fingerprint().equals(indexed.get(id)))
                    .filter(now -> isAsSearched(searched, now.summary()))
                    .ifPresent(now -> outlines.put(id, now.summary().outline())));
    return outlines;
  }

  private static boolean isAsSearched(Found searched, TranscriptSummary now) {
    return searched.searched(now.id()).filter(then -> then == now).isPresent();
  }

  private static Map<Hit, FoundTurn> known(
      Workspace workspace, Map<String, TurnOutline> outlines, List<Hit> hits) {
    List<Hit> wanted = new ArrayList<>();
    for (Hit hit : hits) {
      around(outlines, hit).ifPresent(span -> wanted.addAll(span.hits(hit)));
    }
    Map<Hit, IndexedTurn> words = workspace.index().turns(wanted, workspace.catalogue());
    Map<Hit, FoundTurn> known = new HashMap<>();
    for (Hit hit : hits) {
      around(outlines, hit)
          .flatMap(span -> joined(hit, span, outlines.get(hit.transcript()), words))
          .ifPresent(turn -> known.put(hit, turn));
    }
    return known;
  }

  /// A turn and those beside it.
  private record Around(int first, int last) {

    List<Hit> hits(Hit of) {
      List<Hit> hits = new ArrayList<>();
      for (int turn = first; turn <= last; turn++) {
        hits.add(of(of, turn));
      }
      return hits;
    }

    static Hit of(Hit hit, int turn) {
      return new Hit(hit.transcript(), turn, 0);
    }
  }

  private static Optional<Around> around(Map<String, TurnOutline> outlines, Hit hit) {
    TurnOutline outline = outlines.get(hit.transcript());
    if (outline == null || hit.turn() < 1 || hit.turn() > outline.turns()) {
      return Optional.empty();
    }
    TextRange range = outline.range(hit.turn());
    int first = hit.turn();
    while (first > 1 && range.start() - outline.range(first).start() < AROUND) {
      first--;
    }
    int last = hit.turn();
    while (last < outline.turns() && outline.range(last).end() - range.end() < AROUND) {
      last++;
    }
    return Optional.of(new Around(first, last));
  }

  /// The text of some turns; empty when they do not add up to it.
  private static Optional<FoundTurn> joined(
      Hit hit, Around span, TurnOutline outline, Map<Hit, IndexedTurn> words) {
    int from = outline.range(span.first()).start();
    StringBuilder text = new StringBuilder();
    for (int number = span.first(); number <= span.last(); number++) {
      IndexedTurn turn = words.get(Around.of(hit, number));
      text.append(number == span.first() ? "" : Transcript.BETWEEN_TURNS);
      TextRange range = outline.range(number);
      if (turn == null
          || range.start() - from != text.length()
          || range.length() != turn.words().length()) {
        return Optional.empty();
      }
      text.append(turn.words());
    }
    IndexedTurn found = words.get(Around.of(hit, hit.turn()));
    boolean fromTheBeginning = span.first() > 1 || from == 0;
    return fromTheBeginning && found != null
        ? Optional.of(new FoundTurn(found.turn(), from, text.toString()))
        : Optional.empty();
  }

  /// The turn of a hit. May read its transcript.
  ///
  /// @throws IOException when it cannot be read or is no longer what was searched, with a sentence
  FoundTurn of(Hit hit) throws IOException {
    FoundTurn turn = known.get(hit);
    return turn == null ? read(workspace, searched, hit) : turn;
  }

  /// The index is behind the file when the file was just changed, or when another window holds the
  /// index. A turn counts only when it is the one that was found, in the very reading that was
  /// searched.
  static FoundTurn read(Workspace workspace, Found searched, Hit hit) throws IOException {
    Transcript transcript = workspace.transcript(hit.transcript());
    Optional<TranscriptSummary> now = workspace.catalogue().find(hit.transcript());
    return transcript
        .turn(hit.turn())
        .filter(_ -> now.filter(each -> isAsSearched(searched, each)).isPresent())
        .filter(turn -> isIndexed(workspace, hit, turn, transcript.words(turn)))
        .map(turn -> FoundTurn.in(transcript, turn))
        .orElseThrow(
            () -> new IOException(transcript.file() + " was changed after it was searched."));
  }

  private static boolean isIndexed(Workspace workspace, Hit hit, Turn turn, String words) {
    return workspace.index().words(hit).equals(words)
        && workspace
            .index()
            .turn(hit)
            .filter(indexed -> indexed.range().equals(turn.range()))
            .isPresent();
  }
}
