package org.turnstone.transcript.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What is known to be no transcript, in words that go on after "Not a transcript:".
final class OtherJson {

  private static final int NAMED_FIELDS = 5;

  private OtherJson() {}

  /// Empty when it may be one.
  static Optional<String> reason(JsonNode value) {
    if (has(value, "nbformat", "cells")) {
      return Optional.of("a Jupyter notebook.");
    }
    String type = value.path("type").asString("");
    if (type.equals("FeatureCollection") || type.equals("Feature")) {
      return Optional.of("a map (GeoJSON).");
    }
    if (has(value, "name", "version") && (value.has("dependencies") || value.has("scripts"))) {
      return Optional.of("the description of a program.");
    }
    if (has(value, "code_path", "excerpt") || has(value, "memo_on", "memo")) {
      return Optional.of("coded excerpts or memos.");
    }
    if (has(value, "clock", "coder", "edits")) {
      return Optional.of("the journal of a project.");
    }
    if (has(value, "format", "id", "name") && value.size() == 3) {
      return Optional.of("the project file of Turnstone.");
    }
    return Optional.empty();
  }

  /// Of a value in which nothing was found.
  static String nothing(JsonNode value) {
    String fields =
        value.propertyNames().stream().limit(NAMED_FIELDS).collect(Collectors.joining(", "));
    int more = value.size() - NAMED_FIELDS;
    return "JSON in which nothing says who spoke or what was said"
        + (fields.isEmpty() ? "" : " (fields: " + fields)
        + (fields.isEmpty() ? "." : more > 0 ? " and %,d more).".formatted(more) : ").");
  }

  private static boolean has(JsonNode value, String... fields) {
    return value.isObject()
        && Stream.of(fields).allMatch(List.copyOf(value.propertyNames())::contains);
  }
}
