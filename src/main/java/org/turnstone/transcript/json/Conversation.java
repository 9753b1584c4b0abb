package org.turnstone.transcript.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A conversation somewhere in a value.
///
/// @param about what is said of it as a whole; an empty list when nothing is
/// @param messages its contributions; one text when it is still to be found who speaks
/// @param alternatives how many contributions of a tree of replies are not in its main path
record Conversation(JsonNode about, List<JsonNode> messages, boolean oneText, int alternatives) {

  private static final int LOOKED_AT = 20;
  private static final int SHORTEST_TEXT = 40;
  private static final int DEEPEST = 8;

  /// Fields that hold a whole interview as one text.
  private static final List<String> TEXT =
      List.of(
          "text",
          "transcript",
          "transcription",
          "interview",
          "dialogue",
          "dialog",
          "conversation",
          "content");

  /// Lines that begin with who speaks.
  private static final Pattern LABEL =
      Pattern.compile("(?m)^\\W{0,4}\\p{L}[\\p{L}\\p{N} ._-]{0,40}\\W{0,3}:");

  /// Whether a value is one contribution to a conversation and not a whole one.
  static boolean isPart(JsonNode value) {
    return Message.looksLike(value)
        && Fields.LIST.stream().noneMatch(name -> ofList(value.path(name), value).isPresent())
        && ReplyTree.of(value).isEmpty()
        && ofText(value).filter(one -> isDialogue(one.messages().getFirst())).isEmpty();
  }

  private static boolean isDialogue(JsonNode text) {
    return LABEL.matcher(text.asString()).results().limit(3).count() > 2;
  }

  /// All conversations in a value, in its order.
  static List<Conversation> in(JsonNode value) {
    List<Conversation> found = new ArrayList<>();
    search(value, 0, found);
    return found;
  }

  private static void search(JsonNode value, int depth, List<Conversation> found) {
    Optional<Conversation> here = value.isArray() ? ofList(value, value) : ofObject(value);
    if (here.isPresent()) {
      found.add(here.get());
    } else if (depth < DEEPEST) {
      value
          .valueStream()
          .filter(JsonNode::isContainer)
          .forEach(child -> search(child, depth + 1, found));
    }
  }

  private static Optional<Conversation> ofObject(JsonNode object) {
    Optional<Conversation> tree = ReplyTree.of(object);
    if (tree.isPresent()) {
      return tree;
    }
    Stream<JsonNode> named = Fields.LIST.stream().map(object::path);
    Optional<Conversation> list =
        Stream.concat(named, object.valueStream())
            .flatMap(one -> ofList(one, object).stream())
            .findFirst();
    return list.or(() -> ofText(object));
  }

  private static Optional<Conversation> ofList(JsonNode list, JsonNode about) {
    if (!list.isArray()) {
      return Optional.empty();
    }
    long objects = list.valueStream().limit(LOOKED_AT).filter(JsonNode::isObject).count();
    long messages = list.valueStream().limit(LOOKED_AT).filter(Conversation::isPart).count();
    return messages > 0 && 2 * messages >= objects
        ? Optional.of(new Conversation(about, list.valueStream().toList(), false, 0))
        : Optional.empty();
  }

  private static Optional<Conversation> ofText(JsonNode object) {
    return TEXT.stream()
        .map(object::path)
        .filter(text -> text.isString() && isLong(text.asString()))
        .findFirst()
        .map(text -> new Conversation(object, List.of(text), true, 0));
  }

  private static boolean isLong(String text) {
    return text.length() >= SHORTEST_TEXT && text.chars().anyMatch(Character::isWhitespace);
  }
}
