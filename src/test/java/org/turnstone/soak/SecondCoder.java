package org.turnstone.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.turnstone.soak.Work.Tag;
import org.turnstone.soak.Work.Theme;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Ben, whose journal a sync engine brings. His lines are written as `docs/file-format.md` has
/// them, without the code of the program.
final class SecondCoder {

  /// Names of his codes, which both use and which stay.
  private static final List<String> CODES = List.of("shared hope", "shared doubt", "shared craft");

  private static final String AT = "2026-05-03T09:12:00Z";

  private final Path journal;
  private int clock;

  SecondCoder(Path folder) {
    journal = folder.resolve(".turnstone/journal/ben~b0b.jsonl");
  }

  static List<String> codes() {
    return List.of("ben0", "ben1", "ben2");
  }

  /// Makes his codes.
  Work begin(Work theirs) throws IOException {
    Work work = theirs;
    ArrayNode edits = Step.JSON.createArrayNode();
    for (int i = 0; i < CODES.size(); i++) {
      Theme code = new Theme(codes().get(i), CODES.get(i), "");
      work = work.with(code);
      ObjectNode edit = edits.addObject().put("type", "codeAdded");
      edit.putObject("code").put("id", code.id()).put("name", code.name()).put("colour", "plum");
    }
    Files.createDirectories(journal.getParent());
    append(action(edits));
    return work;
  }

  /// A line with some tags more, not written yet.
  ///
  /// @param made the tags on it are added to this
  byte[] tags(Papers papers, Random random, List<Tag> made) {
    List<Paper> there = new ArrayList<>(papers.disk().values());
    ArrayNode edits = Step.JSON.createArrayNode();
    for (int i = 1 + random.nextInt(20); i > 0; i--) {
      Paper paper = there.get(random.nextInt(there.size()));
      int turn = 1 + random.nextInt(paper.turns().size());
      String id = "ben-" + clock + "-" + i;
      String code = codes().get(random.nextInt(CODES.size()));
      Tag tag = new Tag(id, code, paper.id(), paper.words(turn), "Ben", "");
      made.add(tag);
      ObjectNode edit = edits.addObject().put("type", "codingAdded");
      write(tag, paper, paper.start(turn), edit.putObject("coding"));
    }
    return action(edits);
  }

  private static void write(Tag tag, Paper paper, int start, ObjectNode coding) {
    String text = paper.text();
    int end = start + tag.words().length();
    coding.put("id", tag.id()).put("code", tag.code()).put("transcript", tag.transcript());
    coding.put("start", start).put("end", end).put("words", tag.words());
    coding.put("before", text.substring(Math.max(0, start - 32), start));
    coding.put("after", text.substring(end, Math.min(text.length(), end + 32)));
    coding.put("coder", tag.coder()).put("at", AT);
  }

  private byte[] action(ArrayNode edits) {
    ObjectNode action = Step.JSON.createObjectNode();
    action.put("id", "ben-action-" + clock).put("clock", ++clock).put("at", AT);
    action.put("coder", "Ben").put("label", "Tagged").set("edits", edits);
    return (action + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// A part of a line, or all of it.
  void append(byte[] bytes) throws IOException {
    Files.write(journal, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
