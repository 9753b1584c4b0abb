package org.turnstone.transcript.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.turnstone.transcript.format.ChatParties;
import org.turnstone.transcript.format.Draft;
import org.turnstone.transcript.format.Origin;
import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.Repairs;
import org.turnstone.transcript.format.Speech;
import org.turnstone.transcript.format.Utterance;
import tools.jackson.databind.JsonNode;

/// Makes drafts of conversations.
final class Drafting {

  private static final int LONGEST_VALUE = 300;
  private static final int MOST_ATTRIBUTES = 50;

  private final Repairs repairs;
  private final ChatParties parties;

  Drafting(Repairs repairs, ChatParties parties) {
    this.repairs = repairs;
    this.parties = parties;
  }

  /// Empty when nobody says anything.
  ///
  /// @param name the id when the conversation gives none; empty to leave it open
  Optional<Draft> draft(Conversation conversation, Position position, String name) {
    if (conversation.oneText()) {
      List<String> lines = repairs.lines(conversation.messages().getFirst().asString());
      return lines.isEmpty()
          ? Optional.empty()
          : Optional.of(new Draft.Dialog(origin(conversation, position, name), lines));
    }
    List<Message> messages =
        conversation.messages().stream()
            .filter(Message::looksLike)
            .flatMap(node -> Message.of(node, parties).stream())
            .toList();
    if (messages.isEmpty()) {
      return Optional.empty();
    }
    boolean chat = messages.stream().anyMatch(one -> ChatParties.isParty(one.speaker()));
    List<Utterance> said = !chat && isRecognised(messages) ? speech(messages) : written(messages);
    return Optional.of(new Draft.Talk(origin(conversation, position, name), said, chat));
  }

  /// Whether speech recognition wrote it: pieces with a beginning and an end.
  private static boolean isRecognised(List<Message> messages) {
    return messages.stream()
        .limit(messages.size() - 1)
        .allMatch(
            one -> !Double.isNaN(one.start().seconds()) && !Double.isNaN(one.end().seconds()));
  }

  private List<Utterance> speech(List<Message> messages) {
    return Speech.joined(
        messages.stream()
            .map(
                one ->
                    new Speech.Piece(
                        repairs.line(one.speaker()),
                        one.start().seconds(),
                        one.end().seconds(),
                        repairs.line(one.words())))
            .toList());
  }

  private List<Utterance> written(List<Message> messages) {
    return messages.stream()
        .map(
            one ->
                new Utterance(
                    repairs.line(one.speaker()),
                    one.start().time().map(repairs::line),
                    repairs.lines(one.words())))
        .toList();
  }

  private Origin origin(Conversation conversation, Position position, String name) {
    JsonNode about = conversation.about();
    Optional<String> id =
        Fields.scalar(about, Fields.NAME.subList(0, 11))
            .or(() -> Fields.scalar(about, Fields.ID))
            .map(repairs::line)
            .or(() -> Optional.of(name))
            .filter(one -> !one.isBlank());
    String title = Fields.scalar(about, Fields.TITLE).map(repairs::line).orElse("");
    return new Origin(position, id, title, attributes(about, conversation));
  }

  private Map<String, String> attributes(JsonNode about, Conversation conversation) {
    Map<String, String> attributes = new LinkedHashMap<>();
    List<String> said =
        Stream.of(
                Fields.NAME.subList(0, 11),
                Fields.ID,
                Fields.TITLE,
                List.of("current_node", "text"))
            .flatMap(List::stream)
            .toList();
    for (Map.Entry<String, JsonNode> field : about.properties()) {
      JsonNode value = field.getValue();
      boolean kept =
          value.isValueNode()
              && !value.isNull()
              && !said.contains(field.getKey())
              && !field.getKey().isBlank()
              && attributes.size() < MOST_ATTRIBUTES
              && conversation.messages().stream().limit(1).noneMatch(value::equals);
      String words = kept ? repairs.line(value(field.getKey(), value)) : "";
      if (!words.isEmpty() && words.length() <= LONGEST_VALUE) {
        attributes.put(repairs.line(field.getKey()), words);
      }
    }
    return attributes;
  }

  /// Moments of the calendar are written as such.
  private static String value(String name, JsonNode value) {
    boolean time = Fields.START.contains(name) || name.contains("time") || name.endsWith("_at");
    String text = time ? Moment.of(value, name).text() : "";
    return text.isEmpty() ? value.asString() : text;
  }
}
