package org.turnstone.transcript.json;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The names under which programs write the same thing, the surest first.
final class Fields {

  static final List<String> SPEAKER =
      List.of(
          "speaker",
          "role",
          "from",
          "sender",
          "author",
          "who",
          "speaker_name",
          "speakerName",
          "speaker_label",
          "speaker_id",
          "sender_name",
          "voice",
          "participant",
          "username",
          "user",
          "name");
  static final List<String> EVENT = List.of("type", "event", "kind");
  static final List<String> WORDS =
      List.of(
          "content",
          "text",
          "value",
          "utterance",
          "words",
          "body",
          "message",
          "msg",
          "transcript",
          "sentence",
          "said",
          "speech",
          "parts");
  static final List<String> START =
      List.of(
          "start",
          "start_time",
          "startTime",
          "begin",
          "timestamp",
          "time",
          "offset",
          "start_ms",
          "startMs",
          "timestamp_ms",
          "date",
          "datetime",
          "created_at",
          "createdAt",
          "create_time",
          "created",
          "sent_at",
          "ts");
  static final List<String> END = List.of("end", "end_time", "endTime", "stop", "end_ms", "endMs");

  /// Lists of contributions, in something that says more of them.
  static final List<String> LIST =
      List.of(
          "messages",
          "chat_messages",
          "conversation",
          "conversations",
          "dialog",
          "dialogue",
          "turns",
          "utterances",
          "segments",
          "chunks",
          "transcript",
          "exchanges",
          "entries",
          "events",
          "log",
          "history",
          "items",
          "data",
          "results",
          "monologues");

  /// Which transcript something belongs to.
  static final List<String> NAME =
      List.of(
          "transcript_id",
          "interview_id",
          "conversation_id",
          "conversationId",
          "session_id",
          "sessionId",
          "dialogue_id",
          "dialog_id",
          "thread_id",
          "chat_id",
          "message_tree_id",
          "transcript",
          "interview",
          "session");

  static final List<String> ID = List.of("id", "uuid", "key");
  static final List<String> TITLE = List.of("title", "name");

  private Fields() {}

  /// The first of these fields that is there and not null.
  static Optional<JsonNode> first(JsonNode object, List<String> names) {
    for (String name : names) {
      JsonNode value = object.get(name);
      if (value != null && !value.isNull()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /// The first of these fields that is a text or a number and not blank.
  static Optional<String> scalar(JsonNode object, List<String> names) {
    for (String name : names) {
      JsonNode value = object.get(name);
      if (value != null && (value.isString() || value.isNumber()) && !value.asString().isBlank()) {
        return Optional.of(value.asString());
      }
    }
    return Optional.empty();
  }
}
