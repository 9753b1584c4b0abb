package org.turnstone.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// Reads the lines of which a journal has most, those that only add codings, four times as fast as
/// [ActionLine] and with names shared. It gives up on whatever is not quite as [ActionLine] writes
/// it; then [ActionLine] says what the line is.
final class ActionParser {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Shared shared;

  ActionParser(Shared shared) {
    this.shared = shared;
  }

  /// A line that is not as it is mostly written.
  private static final class Unusual extends Exception {
    private static final long serialVersionUID = 1;

    Unusual() {
      super(null, null, false, false);
    }
  }

  /// @param bytes of which a part is the line, without its `\n`
  Action read(byte[] bytes, int start, int end) throws ActionLine.Damaged {
    try (JsonParser in = MAPPER.createParser(bytes, start, end - start)) {
      return action(in);
    } catch (Unusual | JacksonException | IllegalArgumentException | DateTimeException unusual) {
      return ActionLine.read(java.util.Arrays.copyOfRange(bytes, start, end));
    }
  }

  private Action action(JsonParser in) throws Unusual {
    require(in.nextToken() == JsonToken.START_OBJECT);
    String id = text("id", in);
    require("clock".equals(in.nextName()) && in.nextToken() == JsonToken.VALUE_NUMBER_INT);
    long clock = in.getLongValue();
    require(clock >= 0 && clock <= ActionLine.GREATEST_CLOCK);
    String time = text("at", in);
    Instant at = Instant.parse(time);
    String coder = shared.name(text("coder", in));
    String label = text("label", in);
    require("edits".equals(in.nextName()) && in.nextToken() == JsonToken.START_ARRAY);
    List<Edit> edits = new ArrayList<>(1);
    while (in.nextToken() == JsonToken.START_OBJECT) {
      require(text("type", in).equals("codingAdded"));
      require("coding".equals(in.nextName()) && in.nextToken() == JsonToken.START_OBJECT);
      edits.add(new Edit.CodingAdded(coding(in, time, at)));
      require(in.nextToken() == JsonToken.END_OBJECT);
    }
    require(in.currentToken() == JsonToken.END_ARRAY);
    require(in.nextToken() == JsonToken.END_OBJECT && in.nextToken() == null);
    return new Action(id, clock, at, coder, label, edits, Optional.empty());
  }

  private Coding coding(JsonParser in, String actionTime, Instant actionAt) throws Unusual {
    CodingId id = new CodingId(text("id", in));
    String code = text("code", in);
    String transcript = shared.name(text("transcript", in));
    TextRange range = new TextRange(number("start", in), number("end", in));
    String words = text("words", in);
    String name = in.nextName();
    String before = "before".equals(name) ? text(in) : "";
    name = before.isEmpty() ? name : in.nextName();
    String after = "after".equals(name) ? text(in) : "";
    name = after.isEmpty() ? name : in.nextName();
    require("coder".equals(name));
    String coder = shared.name(text(in));
    String time = text("at", in);
    name = in.nextName();
    String memo = "memo".equals(name) ? text(in) : "";
    require((memo.isEmpty() ? name : in.nextName()) == null);
    require(in.currentToken() == JsonToken.END_OBJECT);
    return new Coding(
        id,
        shared.code(code),
        transcript,
        new Quotation(range, words, before, after),
        coder,
        time.equals(actionTime) ? actionAt : Instant.parse(time),
        memo);
  }

  private static String text(String name, JsonParser in) throws Unusual {
    require(name.equals(in.nextName()));
    return text(in);
  }

  private static String text(JsonParser in) throws Unusual {
    require(in.nextToken() == JsonToken.VALUE_STRING);
    return in.getString();
  }

  private static int number(String name, JsonParser in) throws Unusual {
    require(name.equals(in.nextName()) && in.nextToken() == JsonToken.VALUE_NUMBER_INT);
    return in.getIntValue();
  }

  private static void require(boolean usual) throws Unusual {
    if (!usual) {
      throw new Unusual();
    }
  }
}
