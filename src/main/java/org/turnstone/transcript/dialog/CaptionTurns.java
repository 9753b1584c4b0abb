package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turnstone.transcript.format.Utterance;

/// The turns of captions while they grow. Lines are joined to flowing words; a pause after a
/// sentence parts paragraphs. Where nobody is named, paragraphs are turns of their own, so that
/// they can be coded.
final class CaptionTurns {

  /// Characters after which an unnamed turn ends with the next sentence, and at the latest.
  private static final int LONG = 500;

  private static final int LONGEST = 1_200;

  /// From it on (Chinese, Japanese) letters need no blanks between words.
  private static final char FIRST_WITHOUT_BLANKS = '\u2E80';

  private final List<Turn> turns = new ArrayList<>();

  /// Sounds before anybody speaks; they go to the words after them.
  private String held = "";

  /// One while it grows.
  private static final class Turn {
    private final String speaker;
    private final Optional<String> time;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private Turn(String speaker, Optional<String> time) {
      this.speaker = speaker;
      this.time = time;
    }
  }

  /// Words that no long pause interrupts.
  private static final class Paragraph {
    private final Optional<String> time;
    private final StringBuilder words = new StringBuilder();
    private Optional<String> until = Optional.empty();

    private Paragraph(Optional<String> time) {
      this.time = time;
    }
  }

  /// A cue whose speaker the format names, or leaves as it was.
  void addNamed(Utterance cue) {
    if (!cue.speaker().isEmpty()) {
      begin(cue.speaker(), cue, false);
    }
    boolean paused = cue.lines().getFirst().isEmpty();
    for (String line : cue.lines()) {
      if (!line.isEmpty()) {
        say(line, cue, paused);
        paused = false;
      }
    }
  }

  /// @param label of who speaks from here on; the line begins with it
  void add(CaptionLine line, Optional<Label> label) {
    if (label.isPresent()) {
      begin(label.get().name(), line.cue(), false);
    } else if (line.changes()) {
      begin("", line.cue(), true);
    }
    String words = label.map(it -> it.said(line.text())).orElse(line.text());
    if (!words.isEmpty()) {
      say(words, line.cue(), line.paused());
    }
  }

  private void begin(String speaker, Utterance cue, boolean other) {
    boolean same = !turns.isEmpty() && turns.getLast().speaker.equals(speaker);
    if (!same || other) {
      turns.add(new Turn(speaker, cue.time()));
    }
  }

  private void say(String words, Utterance cue, boolean paused) {
    boolean sound = Markers.isSound(words);
    if (sound && (turns.isEmpty() || turns.getLast().paragraphs.isEmpty())) {
      held = held.isEmpty() ? words : held + " " + words;
      return;
    }
    if (turns.isEmpty()) {
      turns.add(new Turn("", cue.time()));
    }
    List<Paragraph> paragraphs = turns.getLast().paragraphs;
    if (paragraphs.isEmpty() || !sound && isOver(paragraphs.getLast(), paused)) {
      paragraphs.add(new Paragraph(cue.time()));
    }
    Paragraph last = paragraphs.getLast();
    if (!held.isEmpty()) {
      join(last.words, held);
      held = "";
    }
    join(last.words, words);
    last.until = cue.until();
  }

  /// A named speaker who stops to think in the middle of a sentence has not ended a paragraph.
  private boolean isOver(Paragraph paragraph, boolean paused) {
    boolean named = !turns.getLast().speaker.isEmpty();
    boolean sentence = endsSentence(paragraph.words);
    boolean grown =
        !named
            && (paragraph.words.length() >= LONGEST
                || paragraph.words.length() >= LONG && sentence);
    return paused && (!named || sentence) || grown;
  }

  private static boolean endsSentence(CharSequence words) {
    return words.length() > 0 && ".?!…。？！؟।".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static void join(StringBuilder text, String words) {
    boolean dense =
        !text.isEmpty()
            && text.charAt(text.length() - 1) >= FIRST_WITHOUT_BLANKS
            && words.charAt(0) >= FIRST_WITHOUT_BLANKS
            && !Character.isSurrogate(words.charAt(0))
            && !isHangul(words.charAt(0));
    text.append(text.isEmpty() || dense ? "" : " ").append(words);
  }

  private static boolean isHangul(char c) {
    return c >= '\uAC00' && c <= '\uD7AF';
  }

  /// @param named whether anybody is named; else every paragraph is a turn
  List<Utterance> turns(boolean named) {
    if (!held.isEmpty()) {
      Turn last = turns.isEmpty() ? new Turn("", Optional.empty()) : turns.removeLast();
      Paragraph sounds = new Paragraph(last.time);
      sounds.words.append(held);
      last.paragraphs.add(sounds);
      turns.add(last);
      held = "";
    }
    List<Utterance> all = new ArrayList<>();
    for (Turn turn : turns) {
      if (named) {
        all.add(whole(turn));
      } else {
        turn.paragraphs.forEach(
            it -> all.add(new Utterance("", it.time, it.until, List.of(it.words.toString()))));
      }
    }
    return all;
  }

  private static Utterance whole(Turn turn) {
    List<String> lines = new ArrayList<>();
    Optional<String> until = Optional.empty();
    for (Paragraph paragraph : turn.paragraphs) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.add(paragraph.words.toString());
      until = paragraph.until;
    }
    return new Utterance(turn.speaker, turn.time, until, lines);
  }
}
