package org.turnstone.transcript.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.turnstone.transcript.format.ChatParties;
import tools.jackson.databind.JsonNode;

/// The words of a message: a text, a list of parts (paragraphs, pictures, calls of tools), or a
/// text cut into plain and formatted pieces.
final class Words {

  private static final Set<String> PARAGRAPHS = Set.of("", "text", "input_text", "output_text");
  private static final Set<String> PIECES =
      Set.of(
          "plain",
          "bold",
          "italic",
          "underline",
          "strikethrough",
          "spoiler",
          "link",
          "text_link",
          "mention",
          "mention_name",
          "hashtag",
          "cashtag",
          "bot_command",
          "email",
          "phone",
          "code",
          "pre",
          "blockquote",
          "custom_emoji");

  private Words() {}

  /// Where a message has its words.
  static Optional<JsonNode> of(JsonNode message) {
    for (String name : Fields.WORDS) {
      JsonNode value = message.path(name);
      boolean list = name.equals("content") || name.equals("text") || name.equals("parts");
      if (value.isString() || list && (value.isArray() || holdsWords(value))) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static boolean holdsWords(JsonNode value) {
    return value.isObject()
        && Stream.of("parts", "text", "content", "content_type").anyMatch(value::has);
  }

  static String text(JsonNode value, ChatParties parties) {
    if (value.isString()) {
      return value.asString();
    }
    if (value.isObject()) {
      return part(value, parties);
    }
    return isOneText(value)
        ? value.valueStream().map(Words::piece).collect(Collectors.joining())
        : paragraphs(value, parties);
  }

  private static boolean isOneText(JsonNode list) {
    boolean pieces = list.valueStream().anyMatch(one -> PIECES.contains(type(one)));
    boolean mixed =
        list.valueStream().anyMatch(JsonNode::isString)
            && list.valueStream().anyMatch(JsonNode::isObject);
    return pieces || mixed && list.valueStream().noneMatch(one -> type(one).contains("_asset"));
  }

  private static String piece(JsonNode piece) {
    return piece.isString() ? piece.asString() : piece.path("text").asString("");
  }

  private static String paragraphs(JsonNode list, ChatParties parties) {
    List<String> paragraphs = new ArrayList<>();
    list.valueStream()
        .map(one -> one.isString() ? one.asString() : part(one, parties))
        .filter(words -> !words.isBlank())
        .forEach(paragraphs::add);
    return String.join("\n\n", paragraphs);
  }

  /// A part of a message; one that is no speech is counted.
  private static String part(JsonNode part, ChatParties parties) {
    JsonNode text = Fields.first(part, List.of("parts", "text", "content")).orElse(part);
    boolean speech = part.isObject() && PARAGRAPHS.contains(type(part)) && text != part;
    if (!speech) {
      parties.leaveOutCall();
      return "";
    }
    return text.isString() || text.isContainer() ? text(text, parties) : "";
  }

  private static String type(JsonNode part) {
    String type = part.path("type").asString("");
    return type.isEmpty() ? part.path("content_type").asString("") : type;
  }
}
