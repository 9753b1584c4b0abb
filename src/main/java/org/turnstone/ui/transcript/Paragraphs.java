package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turnstone.model.ShownText;
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
  static int onScreen(ShownText text, TextRange paragraph, int position) {
    int within = Math.clamp(position, paragraph.start(), paragraph.end());
    return text.toShown(within) - text.toShown(paragraph.start());
  }

  /// The characters of a paragraph on screen of a range of the reading text; empty when it has none
  /// there.
  static TextRange onScreen(ShownText text, TextRange paragraph, TextRange range) {
    int from = Math.clamp(range.start(), paragraph.start(), paragraph.end());
    int to = Math.clamp(range.end(), from, paragraph.end());
    TextRange shown = text.toShown(new TextRange(from, to));
    int start = text.toShown(paragraph.start());
    return new TextRange(shown.start() - start, shown.end() - start);
  }

  /// The position in the reading text of a character of a paragraph on screen. Between two letters
  /// of a replaced name it is the nearer end of the name.
  static int inText(ShownText text, TextRange paragraph, int character) {
    int start = text.toShown(paragraph.start());
    int shown = start + Math.clamp(character, 0, text.toShown(paragraph).length());
    TextRange name = new TextRange(text.toRead(shown), end(text, shown));
    TextRange whole = text.toShown(name);
    boolean nearerToEnd = whole.end() - shown < shown - whole.start();
    return shown > whole.start() && nearerToEnd ? name.end() : name.start();
  }

  private static int end(ShownText text, int shown) {
    return shown < text.text().length()
        ? text.toRead(new TextRange(shown, shown + 1)).end()
        : text.toRead(shown);
  }

  private static void add(List<TextRange> paragraphs, int start, int end) {
    if (start < end) {
      paragraphs.add(new TextRange(start, end));
    }
  }
}
