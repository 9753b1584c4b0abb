package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turnstone.model.TextRange;

/// Cuts the words of a turn into paragraphs at blank lines, and is the one place that converts
/// between the reading text and the characters of a paragraph on screen.
final class Paragraphs {

  private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t]*\n\\s*");

  private Paragraphs() {}

  /// The paragraphs of a turn, in order; none when nothing is said.
  static List<TextRange> of(String text, TextRange turn) {
    List<TextRange> paragraphs = new ArrayList<>();
    Matcher gap = BLANK_LINES.matcher(text).region(turn.start(), turn.end());
    int start = turn.start();
    while (gap.find()) {
      add(paragraphs, start, gap.start());
      start = gap.end();
    }
    add(paragraphs, start, turn.end());
    return paragraphs;
  }

  /// The character of a paragraph on screen that a position of the reading text is at. Positions
  /// outside become its nearest end.
  static int onScreen(TextRange paragraph, int position) {
    return Math.clamp(position - paragraph.start(), 0, paragraph.length());
  }

  /// The position in the reading text of a character of a paragraph on screen.
  static int inText(TextRange paragraph, int character) {
    return paragraph.start() + Math.clamp(character, 0, paragraph.length());
  }

  private static void add(List<TextRange> paragraphs, int start, int end) {
    if (start < end) {
      paragraphs.add(new TextRange(start, end));
    }
  }
}
