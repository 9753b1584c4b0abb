package org.turnstone.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// The fields of one JSON object of a journal. Fields that nobody asks for are passed over, so a
/// newer Turnstone may add some.
///
/// Each reader throws [IllegalArgumentException] when its field is missing or of another kind.
record Fields(JsonNode node) {

  String text(String name) {
    return optionalText(name).orElseThrow(() -> new IllegalArgumentException("no " + name));
  }

  /// Empty when the field is missing or null.
  Optional<String> optionalText(String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    return Optional.of(
        value
            .stringValueOpt()
            .orElseThrow(() -> new IllegalArgumentException(name + " is not a text")));
  }

  /// Empty text when the field is missing or null.
  String textOrEmpty(String name) {
    return optionalText(name).orElse("");
  }

  /// Empty when the field is missing or null.
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : node.path(name)) {
      texts.add(
          value
              .stringValueOpt()
              .orElseThrow(() -> new IllegalArgumentException(name + " has no texts")));
    }
    return texts;
  }

  <T> Optional<T> optional(String name, Function<String, T> of) {
    return optionalText(name).map(of);
  }

  int number(String name) {
    return node.path(name)
        .intValueOpt()
        .orElseThrow(() -> new IllegalArgumentException("no number " + name));
  }

  long bigNumber(String name) {
    return node.path(name)
        .longValueOpt()
        .orElseThrow(() -> new IllegalArgumentException("no number " + name));
  }

  Instant time(String name) {
    return Instant.parse(text(name));
  }

  Fields object(String name) {
    JsonNode value = node.path(name);
    if (!value.isObject()) {
      throw new IllegalArgumentException("no object " + name);
    }
    return new Fields(value);
  }
}
