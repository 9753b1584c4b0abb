package org.turnstone.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is kept in memory of every transcript of a project: all but the words.
///
/// @param id as in [Transcript]
/// @param title as in [Transcript]
/// @param file as in [Transcript]
/// @param attributes from the file; a project can hold others, see [Project#attributes]
/// @param outline where its turns lie
public record TranscriptSummary(
    String id, String title, String file, Map<String, String> attributes, TurnOutline outline) {

  public TranscriptSummary {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  public static TranscriptSummary of(Transcript transcript) {
    return new TranscriptSummary(
        transcript.id(),
        transcript.title(),
        transcript.file(),
        transcript.attributes(),
        TurnOutline.of(transcript.turns()));
  }
}
