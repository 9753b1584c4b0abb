package org.turnstone.transcript.json;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.turnstone.transcript.format.Format;
import org.turnstone.transcript.format.FormatReader;
import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.Remarks;
import org.turnstone.transcript.format.Sample;
import org.turnstone.transcript.format.Source;
import org.turnstone.transcript.text.TextStream;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// JSON: one value, a list of them, or several after each other. A list is read entry by entry, so
/// that it may be larger than memory; a single conversation may not.
public final class JsonFormat implements FormatReader {

  /// How many characters a value may have.
  static final long LONGEST = 64L << 20;

  @Override
  public Format format() {
    return Format.JSON;
  }

  @Override
  public boolean recognises(Sample sample) {
    String text = sample.text().orElse("").stripLeading();
    return (text.startsWith("{") || text.startsWith("[")) && begins(text);
  }

  /// Whether the first tokens are those of an object, or of a list of objects or lists.
  private static boolean begins(String text) {
    try (JsonTree json = new JsonTree(new StringReader(text), LONGEST)) {
      Optional<JsonToken> token = json.next();
      while (token.isPresent() && token.get() == JsonToken.START_ARRAY) {
        token = json.next();
      }
      if (token.isEmpty() || token.get() != JsonToken.START_OBJECT) {
        return token.isPresent() && isWhole(json);
      }
      token = json.next();
      boolean named = token.isPresent() && token.get() == JsonToken.PROPERTY_NAME;
      return named ? json.next().isPresent() : token.isPresent();
    } catch (IOException impossible) {
      return false;
    }
  }

  private static boolean isWhole(JsonTree json) throws IOException {
    while (json.next().isPresent()) {
      // to the end
    }
    return json.fault().isEmpty();
  }

  @Override
  public void read(Source source, Taker taker) throws IOException {
    Place from = Place.of(source.from());
    Conversations conversations = new Conversations(source.file().stem(), source.remarks(), taker);
    boolean list = source.sample().text().orElse("").stripLeading().startsWith("[");
    boolean inList = list && !source.from().equals(Position.START);
    Optional<JsonTree.Fault> fault;
    boolean wanted;
    try (TextStream characters = from.in(source).characters();
        JsonTree json = new JsonTree(inList ? new AfterBracket(characters) : characters, LONGEST)) {
      wanted = values(json, characters, inList ? 1 : 0, from.index(), list, conversations);
      fault = json.fault();
    }
    if (wanted) {
      conversations.end();
    }
    conversations.tell();
    fault.ifPresent(one -> tell(one, source.remarks()));
  }

  /// @param before how many characters stand before those of the file
  /// @param index of the conversation in the first value to begin with
  private static boolean values(
      JsonTree json,
      TextStream characters,
      int before,
      int index,
      boolean list,
      Conversations conversations)
      throws IOException {
    boolean wanted = true;
    int first = index;
    for (Optional<JsonToken> token = json.next();
        wanted && token.isPresent();
        token = wanted ? json.next() : token) {
      if (token.get() == JsonToken.END_ARRAY || list && json.isRootList(token.get())) {
        continue;
      }
      Place place = Place.of(characters.place(json.character() - before), first);
      JsonNode value = json.value(token.get());
      if (json.fault().isEmpty() || hasWords(value)) {
        wanted = conversations.add(value, place, !list && conversations.found() == 0);
      }
      first = 0;
    }
    return wanted;
  }

  /// Whether something of an entry that is broken can be read.
  private static boolean hasWords(JsonNode value) {
    return Conversation.isPart(value) || !Conversation.in(value).isEmpty();
  }

  private static void tell(JsonTree.Fault fault, Remarks remarks) {
    String sentence =
        fault.tooLarge()
            ? "An entry of this file is too large or too deeply nested, so it was read only up to"
                + " line %,d."
            : "This file is broken in line %,d; what stands before it was read.";
    remarks.warn(sentence.formatted(fault.line()));
  }
}
