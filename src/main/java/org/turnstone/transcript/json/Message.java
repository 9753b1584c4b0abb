package org.turnstone.transcript.json;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.turnstone.transcript.format.ChatParties;
import tools.jackson.databind.JsonNode;

/// What somebody said or wrote at once.
///
/// @param speaker as written; empty when unknown
record Message(String speaker, Moment start, Moment end, String words) {

  /// Events that are somebody's contribution: `user`, `assistant_message`.
  private static final Pattern EVENT =
      Pattern.compile(
          "(user|assistant|human|ai|bot|agent|model|system|developer|tool|interviewer|participant"
              + "|respondent|moderator)"
              + "([_. -]?(message|msg|turn|said|utterance|input|output|response))?");

  /// Whether something says who spoke and what, or what was said when.
  static boolean looksLike(JsonNode node) {
    if (!node.isObject()) {
      return false;
    }
    JsonNode said = inner(node);
    boolean words = Words.of(said).isPresent();
    boolean spoken = words && (speaker(said).isPresent() || speaker(node).isPresent());
    return spoken || words && isTimed(said) || isCall(said);
  }

  /// Empty when it is no speech, which the parties count.
  static Optional<Message> of(JsonNode node, ChatParties parties) {
    JsonNode said = inner(node);
    String speaker = speaker(said).or(() -> speaker(node)).orElse("");
    if (parties.leavesOut(speaker) || isHidden(said)) {
      return Optional.empty();
    }
    if (isCall(said)) {
      parties.leaveOutCall();
    }
    Optional<String> words = Words.of(said).map(value -> Words.text(value, parties));
    boolean emptied =
        words.isPresent() && words.get().isBlank() && !Words.of(said).get().isString();
    if (words.isEmpty() || emptied) {
      return Optional.empty();
    }
    Moment start =
        Moment.start(said).equals(Moment.UNKNOWN) ? Moment.start(node) : Moment.start(said);
    return Optional.of(new Message(speaker, start, Moment.end(said), words.get()));
  }

  /// Logs wrap what was said: `{"type": "user", "message": {...}}`.
  private static JsonNode inner(JsonNode node) {
    return Stream.of("message", "data", "payload")
        .map(node::path)
        .filter(one -> one.isObject() && Words.of(one).isPresent())
        .findFirst()
        .orElse(node);
  }

  private static boolean isTimed(JsonNode node) {
    JsonNode time = node.path("timestamp");
    boolean start = Stream.of("start", "start_time", "startTime", "begin").anyMatch(node::has);
    return (start || time.isArray() || time.isNumber()) && node.path("text").isString();
  }

  private static boolean isCall(JsonNode node) {
    return node.path("tool_calls").size() > 0 || node.path("function_call").isObject();
  }

  private static boolean isHidden(JsonNode node) {
    return node.path("metadata").path("is_visually_hidden_from_conversation").asBoolean(false);
  }

  private static Optional<String> speaker(JsonNode node) {
    for (String name : Fields.SPEAKER) {
      JsonNode value = node.path(name);
      JsonNode named = value.isObject() ? Fields.first(value, Fields.SPEAKER).orElse(value) : value;
      if (named.isString() && !named.asString().isBlank() && named.asString().length() <= 100) {
        return Optional.of(named.asString().strip());
      }
      if (named.isNumber() && name.startsWith("speaker")) {
        return Optional.of("Speaker " + named.asString());
      }
    }
    return Fields.scalar(node, Fields.EVENT)
        .map(event -> EVENT.matcher(event.strip().toLowerCase(Locale.ROOT)))
        .filter(Matcher::matches)
        .map(event -> event.group(1));
  }
}
