package org.turnstone.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;

/// Files of every kind that can be read, for tests that hold for all of them.
public final class Fixtures {

  private Fixtures() {}

  static Stream<String> names() {
    return Stream.concat(
        Stream.of("dialogue.md", "focus-group.txt", "names.md", "monologue.txt", "chinese.txt"),
        shapes());
  }

  /// Those beside which a file with `.turns` behind its name says what is read.
  static Stream<String> shapes() {
    return text("shapes.txt").lines();
  }

  /// Tables and JSON, which hold several transcripts.
  static Stream<String> collections() {
    return Stream.of(
        "table/interviews.csv",
        "table/turns.tsv",
        "table/german.csv",
        "table/spoken.csv",
        "table/no-header.tsv",
        "table/chat.csv",
        "json/contributions.jsonl",
        "json/conversations.jsonl",
        "json/from-value.json",
        "json/branches.json",
        "json/recognised.json",
        "json/speakers.json",
        "json/chunks.json",
        "json/turns.json",
        "json/events.jsonl",
        "json/messenger.json",
        "json/replies.jsonl",
        "json/texts.jsonl");
  }

  public static String text(String name) {
    try (InputStream file = Fixtures.class.getResourceAsStream("/transcripts/" + name)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
