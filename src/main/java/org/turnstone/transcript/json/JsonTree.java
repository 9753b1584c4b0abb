package org.turnstone.transcript.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads values of JSON that may be broken: what stands before the fault is read, and a few faults
/// that programs make (a comma too many, `NaN`, line ends in strings) are none here.
final class JsonTree implements Closeable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /// A value must fit into memory.
  private final long longest;

  private final JsonParser parser;
  private Optional<Fault> fault = Optional.empty();

  /// Where JSON ends before its end.
  ///
  /// @param line counted from 1
  /// @param tooLarge whether a value is larger or deeper than what is read; else it is broken
  record Fault(int line, boolean tooLarge) {}

  /// @param longest how many characters a value may have
  JsonTree(Reader characters, long longest) throws IOException {
    this.longest = longest;
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), characters);
  }

  /// Goes to the next token. Empty at the end, and where the JSON is broken.
  Optional<JsonToken> next() throws IOException {
    try {
      return fault.isPresent() ? Optional.empty() : Optional.ofNullable(parser.nextToken());
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      fault = Optional.of(fault(e));
      return Optional.empty();
    }
  }

  /// Whether this token opens a list that is in nothing else.
  boolean isRootList(JsonToken token) {
    return token == JsonToken.START_ARRAY && parser.streamReadContext().getNestingDepth() == 1;
  }

  /// At which character the token begins that [#next] went to.
  long character() {
    return parser.currentTokenLocation().getCharOffset();
  }

  /// Why [#next] went no further; empty at the end of what is whole.
  Optional<Fault> fault() {
    return fault;
  }

  /// Reads the value that begins with the token that [#next] went to, as far as it goes.
  JsonNode value(JsonToken token) throws IOException {
    return value(token, character());
  }

  private JsonNode value(JsonToken token, long start) throws IOException {
    return switch (token) {
      case START_OBJECT -> object(start);
      case START_ARRAY -> array(start);
      case VALUE_STRING -> NODES.stringNode(text());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NUMBER_INT -> whole();
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
      default -> NODES.nullNode();
    };
  }

  private ObjectNode object(long start) throws IOException {
    ObjectNode object = NODES.objectNode();
    Optional<JsonToken> token = next(start);
    while (token.isPresent() && token.get() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      token = next(start);
      if (token.isPresent()) {
        JsonNode value = value(token.get(), start);
        if (fault.isEmpty() || value.isContainer()) {
          object.set(name, value);
        }
        token = next(start);
      }
    }
    return object;
  }

  private ArrayNode array(long start) throws IOException {
    ArrayNode array = NODES.arrayNode();
    Optional<JsonToken> token = next(start);
    while (token.isPresent() && token.get() != JsonToken.END_ARRAY) {
      JsonNode value = value(token.get(), start);
      if (fault.isEmpty() || value.isContainer()) {
        array.add(value);
      }
      token = next(start);
    }
    return array;
  }

  private Optional<JsonToken> next(long start) throws IOException {
    Optional<JsonToken> token = next();
    if (token.isPresent() && character() - start > longest) {
      fault = Optional.of(new Fault(parser.currentTokenLocation().getLineNr(), true));
      return Optional.empty();
    }
    return token;
  }

  /// The parser reads strings only when they are asked for, and may find them broken then.
  private String text() throws IOException {
    try {
      return parser.getString();
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      fault = Optional.of(fault(e));
      return "";
    }
  }

  /// A number that may be an id, so that no digit of it may be lost.
  private JsonNode whole() throws IOException {
    String digits = text();
    return digits.length() < 18
        ? NODES.numberNode(Long.parseLong(digits))
        : NODES.stringNode(digits);
  }

  private static Fault fault(JacksonException e) {
    boolean tooLarge = e instanceof StreamConstraintsException;
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    return new Fault(line, tooLarge);
  }

  @Override
  public void close() {
    parser.close();
  }
}
