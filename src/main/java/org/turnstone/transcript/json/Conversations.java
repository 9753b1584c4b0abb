package org.turnstone.transcript.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turnstone.transcript.format.ChatParties;
import org.turnstone.transcript.format.Draft;
import org.turnstone.transcript.format.FormatReader.Taker;
import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.Remarks;
import org.turnstone.transcript.format.Repairs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The conversations of a file, found in its values as they come. Contributions that stand by
/// themselves, one after the other, are one conversation as long as they name the same.
final class Conversations {

  private static final int MOST_MESSAGES = 200_000;

  private final String stem;
  private final Remarks remarks;
  private final Taker taker;
  private final Repairs repairs = new Repairs();
  private final ChatParties parties = new ChatParties();
  private final List<JsonNode> loose = new ArrayList<>();
  private Position begun = Position.START;
  private String name = "";
  private Optional<String> reason = Optional.empty();
  private int found;
  private int others;
  private int alternatives;

  /// @param stem of the name of the file
  Conversations(String stem, Remarks remarks, Taker taker) {
    this.stem = stem;
    this.remarks = remarks;
    this.taker = taker;
  }

  /// Takes the next value.
  ///
  /// @param place where it begins
  /// @param alone whether the file may have nothing else
  /// @return whether more are wanted
  boolean add(JsonNode value, Place place, boolean alone) throws IOException {
    Optional<String> other = OtherJson.reason(value);
    if (other.isPresent()) {
      reason = reason.or(() -> other);
      return true;
    }
    if (Conversation.isPart(value)) {
      return addLoose(value, place);
    }
    List<Conversation> conversations = Conversation.in(value);
    if (conversations.isEmpty()) {
      others++;
      reason = reason.or(() -> Optional.of(OtherJson.nothing(value)));
      return true;
    }
    if (!handOnLoose()) {
      return false;
    }
    for (int i = place.index(); i < conversations.size(); i++) {
      boolean named = !alone || conversations.size() > 1;
      if (!handOn(conversations.get(i), place.of(i), named)) {
        return false;
      }
    }
    return true;
  }

  private boolean addLoose(JsonNode value, Place place) throws IOException {
    String its = Fields.scalar(value, Fields.NAME).orElse(name);
    boolean another = !its.equals(name) && !name.isEmpty() || loose.size() >= MOST_MESSAGES;
    if (another && !handOnLoose()) {
      return false;
    }
    name = its;
    begun = loose.isEmpty() ? place.of(0) : begun;
    loose.add(value);
    return true;
  }

  private boolean handOnLoose() throws IOException {
    if (loose.isEmpty()) {
      return true;
    }
    var about = JsonNodeFactory.instance.objectNode();
    if (!name.isEmpty()) {
      about.put("id", name);
    }
    List<JsonNode> messages = List.copyOf(loose);
    loose.clear();
    return handOn(new Conversation(about, messages, false, 0), begun, false);
  }

  private boolean handOn(Conversation conversation, Position position, boolean named)
      throws IOException {
    Optional<Draft> draft =
        new Drafting(repairs, parties)
            .draft(conversation, position, named ? stem + " " + (found + 1) : "");
    if (draft.isEmpty()) {
      return true;
    }
    found++;
    alternatives += conversation.alternatives();
    return taker.take(draft.get());
  }

  /// There are no more values.
  void end() throws IOException {
    handOnLoose();
  }

  /// How many conversations were handed on.
  int found() {
    return found;
  }

  /// Says what was found and left out.
  void tell() {
    if (found == 0) {
      remarks.notATranscript(reason.orElse("JSON that has no words in it."));
    } else if (others > 0) {
      remarks.note(
          others == 1
              ? "Left out 1 entry that says nothing of who spoke."
              : "Left out %,d entries that say nothing of who spoke.".formatted(others));
    }
    if (alternatives > 0) {
      remarks.note(
          alternatives == 1
              ? "Left out 1 alternative reply that the conversation did not go on with."
              : "Left out %,d alternative replies that the conversations did not go on with."
                  .formatted(alternatives));
    }
    parties.tell(remarks);
    repairs.tell(remarks);
  }
}
