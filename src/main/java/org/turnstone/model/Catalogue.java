package org.turnstone.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The transcripts of a project, without their words, in natural order of their files.
public final class Catalogue {

  public static final Catalogue EMPTY = new Catalogue(List.of());

  private final List<TranscriptSummary> transcripts;
  private final SequencedMap<String, TranscriptSummary> byId;
  private final long turns;

  /// @throws IllegalStateException when two have the same id
  public Catalogue(List<TranscriptSummary> transcripts) {
    this.transcripts = List.copyOf(transcripts);
    this.byId = Collections.unmodifiableSequencedMap(byId(this.transcripts));
    this.turns =
        this.transcripts.stream().mapToLong(transcript -> transcript.outline().turns()).sum();
  }

  private static SequencedMap<String, TranscriptSummary> byId(List<TranscriptSummary> transcripts) {
    return transcripts.stream()
        .collect(
            Collectors.toMap(
                TranscriptSummary::id,
                Function.identity(),
                (one, other) -> {
                  throw new IllegalStateException("two transcripts are named " + one.id());
                },
                LinkedHashMap::new));
  }

  /// All of them, in that order; cannot be changed.
  public List<TranscriptSummary> transcripts() {
    return transcripts;
  }

  /// The same by their ids, in the same order; cannot be changed.
  public Map<String, TranscriptSummary> byId() {
    return byId;
  }

  public Optional<TranscriptSummary> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public long turns() {
    return turns;
  }
}
