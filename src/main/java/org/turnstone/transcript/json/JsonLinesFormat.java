package org.turnstone.transcript.json;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.turnstone.transcript.format.Format;
import org.turnstone.transcript.format.FormatReader;
import org.turnstone.transcript.format.Remarks;
import org.turnstone.transcript.format.Sample;
import org.turnstone.transcript.format.Source;
import org.turnstone.transcript.text.TextStream;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// JSONL: a conversation or a contribution to one in each line. Reads line by line, so that a file
/// may be larger than memory; a broken line is left out.
public final class JsonLinesFormat implements FormatReader {

  @Override
  public Format format() {
    return Format.JSON_LINES;
  }

  @Override
  public boolean recognises(Sample sample) {
    if (sample.text().filter(text -> text.indexOf('{') >= 0).isEmpty()) {
      return false;
    }
    List<String> lines =
        sample.lines().stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    long objects = lines.stream().filter(JsonLinesFormat::isObject).count();
    String name = sample.path().toLowerCase(Locale.ROOT);
    boolean named = Stream.of(".jsonl", ".ndjson").anyMatch(name::endsWith);
    return objects > (named ? 0 : 1) && 2 * objects > lines.size()
        || named && lines.size() == 1 && lines.getFirst().startsWith("{\"");
  }

  private static boolean isObject(String line) {
    return line.startsWith("{") && line.endsWith("}") && value(line).isPresent();
  }

  @Override
  public void read(Source source, Taker taker) throws IOException {
    Place from = Place.of(source.from());
    Conversations conversations = new Conversations(source.file().stem(), source.remarks(), taker);
    Broken broken = new Broken();
    boolean wanted = true;
    try (TextStream characters = from.in(source).characters()) {
      LongLines lines = new LongLines(characters, JsonFormat.LONGEST);
      int index = from.index();
      for (Optional<LongLines.Line> line = lines.next();
          wanted && line.isPresent();
          line = wanted ? lines.next() : line) {
        Optional<JsonNode> value = line.get().cut() ? Optional.empty() : value(line.get().text());
        if (value.isPresent()) {
          Place place = Place.of(characters.place(line.get().character()), index);
          wanted = conversations.add(value.get(), place, false);
        } else {
          broken.add(line.get());
        }
        index = 0;
      }
    }
    if (wanted) {
      conversations.end();
    }
    conversations.tell();
    broken.tell(source.remarks());
  }

  /// Empty when the line is no JSON from its beginning to its end.
  private static Optional<JsonNode> value(String line) {
    try (JsonTree json = new JsonTree(new StringReader(line), Long.MAX_VALUE)) {
      Optional<JsonToken> token = json.next();
      if (token.isEmpty()) {
        return Optional.empty();
      }
      JsonNode value = json.value(token.get());
      boolean whole = json.fault().isEmpty() && json.next().isEmpty() && json.fault().isEmpty();
      return whole ? Optional.of(value) : Optional.empty();
    } catch (IOException impossible) {
      return Optional.empty();
    }
  }

  private static final class Broken {
    private int count;
    private long first;

    private void add(LongLines.Line line) {
      first = count++ == 0 ? line.number() : first;
    }

    private void tell(Remarks remarks) {
      if (count > 0) {
        remarks.warn(
            count == 1
                ? "Line %,d is broken and was left out.".formatted(first)
                : "%,d lines are broken and were left out, line %,d first."
                    .formatted(count, first));
      }
    }
  }
}
