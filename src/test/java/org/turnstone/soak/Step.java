package org.turnstone.soak;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One thing that is done, or what was answered to it: an object of JSON on one line. It goes to
/// the program like this, and into the log.
///
/// @param json with `n`, the number of the step, and `do`, what is done
record Step(ObjectNode json) {

  static final JsonMapper JSON = new JsonMapper();

  static Step of(int number, String what) {
    return new Step(JSON.createObjectNode().put("n", number).put("do", what));
  }

  static Step parse(String line) {
    return new Step((ObjectNode) JSON.readTree(line));
  }

  Step with(String name, String value) {
    json.put(name, value);
    return this;
  }

  Step with(String name, long value) {
    json.put(name, value);
    return this;
  }

  Step with(String name, boolean value) {
    json.put(name, value);
    return this;
  }

  int n() {
    return json.path("n").asInt();
  }

  String what() {
    return json.path("do").asString();
  }

  boolean has(String name) {
    return json.has(name);
  }

  /// The text under a name; empty when there is none.
  String text(String name) {
    return json.path(name).asString("");
  }

  long number(String name) {
    return json.path(name).asLong();
  }

  /// The id of the coding that this step makes there; the program and the model both ask here.
  String coding(String transcript, int turn) {
    String unique = n() + " " + transcript + " " + turn;
    return UUID.nameUUIDFromBytes(unique.getBytes(StandardCharsets.UTF_8)).toString();
  }

  String line() {
    return json.toString();
  }
}
