package org.turnstone.soak;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;
import org.turnstone.soak.Work.Tag;
import org.turnstone.soak.Work.Theme;

/// What must come of what was done. Knows nothing of the program but what `docs/file-format.md` and
/// the guide promise. Never changes itself.
///
/// @param own of the person whose window it is
/// @param theirs of the second coder, as far as it has arrived
/// @param before the own work before each action that still stands, the last one first
/// @param after the own work after each action that was taken back, the last one first
record Model(
    Papers papers, Work own, Work theirs, PStack<Work> before, PStack<Work> after, int actions) {

  static final String CODER = "Ana";

  static Model of(Papers papers) {
    return new Model(papers, Work.NONE, Work.NONE, ConsPStack.empty(), ConsPStack.empty(), 0);
  }

  Work all() {
    return own.and(theirs);
  }

  Model with(Papers other) {
    return new Model(other, own, theirs, before, after, actions);
  }

  Model withTheirs(Work other) {
    return new Model(papers, own, other, before, after, actions);
  }

  /// Codes with which words were tagged that have been corrected since. The program may find them
  /// as they are now, or not; only it knows whether tagging them again is tagging them twice.
  Set<String> blurred() {
    Set<String> codes = new HashSet<>();
    for (Tag tag : own.codings().values()) {
      Paper paper = papers.disk().get(tag.transcript());
      if (papers.edited().contains(tag.transcript())
          && paper != null
          && !paper.text().contains(tag.words())) {
        codes.add(tag.code());
      }
    }
    return codes;
  }

  /// After the program did a step.
  Model after(Step step) {
    return switch (step.what()) {
      case "open" -> with(papers.opened());
      case "read" -> with(papers.read(step.text("transcript")));
      case "tag" -> tag(step);
      case "tagAll" -> tagAll(step);
      case "undo" -> undo();
      case "redo" -> redo();
      case "untag", "recode", "memo", "newCode", "rename", "move", "merge", "remove" ->
          did(worked(step));
      default -> this;
    };
  }

  private Work worked(Step step) {
    String code = step.text("code");
    return switch (step.what()) {
      case "untag" -> own.without(step.text("coding"));
      case "recode" -> own.recoded(step.text("coding"), code);
      case "memo" ->
          step.has("coding")
              ? own.withMemoOnCoding(step.text("coding"), step.text("text"))
              : own.withMemo(step.text("on"), step.text("text"));
      case "newCode" -> own.with(new Theme(code, step.text("name"), step.text("to")));
      case "rename" -> own.renamed(code, step.text("name"));
      case "move" -> own.moved(code, step.text("to"));
      case "merge" -> own.merged(code, step.text("to"));
      case "remove" -> own.withoutCode(code);
      default -> throw new IllegalArgumentException(step.line());
    };
  }

  private Model tag(Step step) {
    String id = step.text("transcript");
    Model read = with(papers.read(id));
    int turn = (int) step.number("turn");
    String words = read.papers.onDisk(id).words(turn);
    String wanted =
        step.has("from")
            ? words.substring((int) step.number("from"), (int) step.number("to"))
            : words;
    return read.tagged(List.of(tag(step, id, turn, wanted)));
  }

  /// The turns that have a phrase, as far as they still have it when they are read.
  private Model tagAll(Step step) {
    String phrase = step.text("phrase");
    Papers read = papers;
    List<Tag> tags = new ArrayList<>();
    for (Paper paper : papers.known().values()) {
      for (int turn : paper.turnsWith(phrase)) {
        if (papers.isReadable(paper.id())) {
          read = read.read(paper.id());
          Paper now = read.onDisk(paper.id());
          if (now.turnsWith(phrase).contains(turn)) {
            tags.add(tag(step, paper.id(), turn, now.words(turn)));
          }
        }
      }
    }
    return with(read).tagged(tags);
  }

  private Tag tag(Step step, String transcript, int turn, String words) {
    String coding = step.coding(transcript, turn);
    return new Tag(coding, step.text("code"), transcript, words, CODER, step.text("memo"));
  }

  /// Nobody tags the same words with the same code twice.
  private Model tagged(List<Tag> tags) {
    Set<List<String>> there = new HashSet<>();
    own.codings().values().forEach(tag -> there.add(place(tag)));
    List<Tag> added = tags.stream().filter(tag -> !there.contains(place(tag))).toList();
    return added.isEmpty() ? this : did(own.withAll(added));
  }

  private static List<String> place(Tag tag) {
    return List.of(tag.code(), tag.transcript(), tag.words());
  }

  private Model did(Work work) {
    return new Model(papers, work, theirs, before.plus(own), ConsPStack.empty(), actions + 1);
  }

  private Model undo() {
    return before.isEmpty()
        ? this
        : new Model(
            papers, before.getFirst(), theirs, before.minus(0), after.plus(own), actions + 1);
  }

  private Model redo() {
    return after.isEmpty()
        ? this
        : new Model(
            papers, after.getFirst(), theirs, before.plus(own), after.minus(0), actions + 1);
  }
}
