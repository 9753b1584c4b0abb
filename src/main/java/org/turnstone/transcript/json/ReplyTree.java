package org.turnstone.transcript.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// A conversation in which contributions have several replies, of which one was gone on with.
final class ReplyTree {

  private ReplyTree() {}

  static Optional<Conversation> of(JsonNode object) {
    if (object.path("mapping").isObject()) {
      return mapping(object);
    }
    JsonNode root = object.path("prompt").path("replies").isArray() ? object.get("prompt") : object;
    return root.path("replies").isArray() && Message.looksLike(root)
        ? Optional.of(replies(object, root))
        : Optional.empty();
  }

  /// Nodes by id, each with its parent; the last one of the branch in use is named.
  private static Optional<Conversation> mapping(JsonNode object) {
    JsonNode nodes = object.get("mapping");
    String at = object.path("current_node").asString("");
    LinkedList<JsonNode> path = new LinkedList<>();
    Set<String> seen = new HashSet<>();
    for (String id = nodes.has(at) ? at : lastOf(nodes); nodes.has(id) && seen.add(id); ) {
      JsonNode message = nodes.get(id).path("message");
      if (message.isObject()) {
        path.addFirst(message);
      }
      id = nodes.get(id).path("parent").asString("");
    }
    long all = nodes.valueStream().filter(node -> isSpeech(node.path("message"))).count();
    long kept = path.stream().filter(ReplyTree::isSpeech).count();
    return all == 0
        ? Optional.empty()
        : Optional.of(new Conversation(object, path, false, (int) (all - kept)));
  }

  private static boolean isSpeech(JsonNode message) {
    String role = message.path("author").path("role").asString("");
    return Message.looksLike(message) && (role.equals("user") || role.equals("assistant"));
  }

  /// The end of the branch that takes the newest reply everywhere, when none is named.
  private static String lastOf(JsonNode nodes) {
    Set<String> seen = new HashSet<>();
    String id =
        nodes.propertyNames().stream()
            .filter(one -> !nodes.has(nodes.get(one).path("parent").asString("")))
            .findFirst()
            .orElse("");
    while (nodes.has(id) && seen.add(id) && !nodes.get(id).path("children").isEmpty()) {
      JsonNode children = nodes.get(id).get("children");
      String child = children.path(children.size() - 1).asString("");
      if (!nodes.has(child)) {
        break;
      }
      id = child;
    }
    return id;
  }

  /// Replies in replies; the best ranked is the main one, else the first.
  private static Conversation replies(JsonNode about, JsonNode root) {
    List<JsonNode> path = new ArrayList<>();
    int others = 0;
    Optional<JsonNode> next = Optional.of(root);
    while (next.isPresent()) {
      path.add(next.get());
      JsonNode replies = next.get().path("replies");
      next =
          replies
              .valueStream()
              .filter(Message::looksLike)
              .min(Comparator.comparingDouble(one -> one.path("rank").asDouble(1e9)));
      others += Math.max(0, replies.size() - 1);
    }
    return new Conversation(about, path, false, others);
  }
}
