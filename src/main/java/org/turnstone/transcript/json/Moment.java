package org.turnstone.transcript.json;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.turnstone.transcript.format.Clock;
import org.turnstone.transcript.format.Speech;
import tools.jackson.databind.JsonNode;

/// When something was said: seconds of a recording, or a moment of the calendar.
///
/// @param seconds NaN when it is no time of a recording
/// @param text as a person reads it; empty when nothing is known
record Moment(double seconds, String text) {

  static final Moment UNKNOWN = new Moment(Double.NaN, "");

  /// Seconds since 1970 are more than this, seconds of a recording less.
  private static final double EPOCH = 1e8;

  private static final double EPOCH_MILLIS = 1e11;
  private static final double LAST = 1e14;

  /// In turns that Turnstone wrote, `start` and `end` are places in the text.
  private static boolean hasPlaces(JsonNode message) {
    return message.has("turn") && message.has("file");
  }

  static Moment start(JsonNode message) {
    if (hasPlaces(message)) {
      return message.has("time") ? of(message.get("time"), "time") : UNKNOWN;
    }
    for (String name : Fields.START) {
      JsonNode value = message.get(name);
      if (value != null && !value.isNull() && !value.isObject()) {
        return of(value.isArray() ? value.path(0) : value, name);
      }
    }
    return UNKNOWN;
  }

  static Moment end(JsonNode message) {
    JsonNode pair = message.path("timestamp");
    if (pair.isArray()) {
      return of(pair.path(1), "");
    }
    if (hasPlaces(message)) {
      return UNKNOWN;
    }
    for (String name : Fields.END) {
      if (message.has(name)) {
        return of(message.get(name), name);
      }
    }
    return UNKNOWN;
  }

  static Moment of(JsonNode value, String name) {
    OptionalDouble number =
        value.isNumber()
            ? OptionalDouble.of(value.asDouble())
            : value.isString() ? Speech.number(value.asString()) : OptionalDouble.empty();
    if (number.isEmpty() || !Double.isFinite(number.getAsDouble())) {
      return value.isString() ? new Moment(Double.NaN, value.asString().strip()) : UNKNOWN;
    }
    return of(number.getAsDouble(), name.toLowerCase(Locale.ROOT).endsWith("ms"));
  }

  private static Moment of(double number, boolean millis) {
    if (number >= LAST) {
      return UNKNOWN;
    }
    if (number >= EPOCH) {
      long seconds = (long) (number >= EPOCH_MILLIS ? number / 1000 : number);
      return new Moment(Double.NaN, Instant.ofEpochSecond(seconds).toString());
    }
    double seconds = millis ? number / 1000 : number;
    return new Moment(seconds, Clock.written(seconds));
  }

  Optional<String> time() {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
