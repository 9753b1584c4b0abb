package org.turnstone.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An action as one line of a journal: a JSON object in UTF-8, and `\n`.
final class ActionLine {

  /// Above it, numbers of JSON are not exact in every program.
  static final long GREATEST_CLOCK = 1L << 53;

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private ActionLine() {}

  /// A line that is not an action. Its message says why, without words of the line.
  static final class Damaged extends Exception {
    private static final long serialVersionUID = 1;

    Damaged(String message) {
      super(message);
    }
  }

  static byte[] write(Action action) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      write(action, line);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return line.toByteArray();
  }

  /// Writes the line edit by edit: an action can have a million of them.
  static void write(Action action, OutputStream out) throws IOException {
    ObjectNode head = ModelJson.object();
    head.put("id", action.id());
    head.put("clock", action.clock());
    head.put("at", action.at().toString());
    head.put("coder", action.coder());
    head.put("label", action.label());
    String opened = MAPPER.writeValueAsString(head);
    write(opened.substring(0, opened.length() - 1) + ",\"edits\":[", out);
    String between = "";
    for (Edit edit : action.edits()) {
      write(between + MAPPER.writeValueAsString(EditJson.write(edit)), out);
      between = ",";
    }
    ObjectNode tail = ModelJson.object();
    action.undoes().ifPresent(id -> tail.put("undoes", id));
    if (!action.takesBack().isEmpty()) {
      action.takesBack().forEach(tail.putArray("takesBack")::add);
    }
    String closing = MAPPER.writeValueAsString(tail).substring(1);
    write((tail.isEmpty() ? "]" : "],") + closing + "\n", out);
  }

  private static void write(String json, OutputStream out) throws IOException {
    boolean halves = json.chars().anyMatch(unit -> Character.isSurrogate((char) unit));
    out.write((halves ? escapeHalfCharacters(json) : json).getBytes(StandardCharsets.UTF_8));
  }

  /// UTF-8 has no bytes for half of a surrogate pair, and a quotation can begin or end with one.
  private static String escapeHalfCharacters(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            point -> {
              if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                escaped.append("\\u%04x".formatted(point));
              } else {
                escaped.appendCodePoint(point);
              }
            });
    return escaped.toString();
  }

  /// @param line without its `\n`
  static Action read(byte[] line) throws Damaged {
    try {
      Fields fields = new Fields(MAPPER.readTree(line));
      List<Edit> edits = new ArrayList<>();
      JsonNode written = fields.node().path("edits");
      if (!written.isArray()) {
        throw new Damaged("has no edits");
      }
      written.forEach(edit -> edits.add(EditJson.read(edit)));
      return new Action(
          fields.text("id"),
          clock(fields),
          fields.time("at"),
          fields.text("coder"),
          fields.textOrEmpty("label"),
          edits,
          fields.optionalText("undoes"),
          fields.texts("takesBack"));
    } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
      throw new Damaged(e.getClass().getSimpleName());
    }
  }

  private static long clock(Fields fields) {
    long clock = fields.bigNumber("clock");
    if (clock < 0 || clock > GREATEST_CLOCK) {
      throw new IllegalArgumentException("no clock");
    }
    return clock;
  }
}
