package org.turnstone.ui.transcript;

import java.text.BreakIterator;
import java.util.Locale;
import org.turnstone.model.ShownText;
import org.turnstone.model.TextRange;

/// Where a caret may stand in a reading text: never within what a person sees as one character, be
/// it a surrogate pair, an emoji of several parts, a letter with marks, or a name that is shown
/// under another one. Line ends between words are stepped over in one go. Positions outside the
/// text become its nearest end.
final class Boundaries {

  private final String text;
  private final ShownText shown;

  Boundaries(String text) {
    this(ShownText.asRead(text));
  }

  Boundaries(ShownText shown) {
    this.text = shown.read();
    this.shown = shown;
  }

  String text() {
    return text;
  }

  /// The position itself, or the one before the character that it would split.
  int snap(int position) {
    int at = within(position);
    TextRange line = line(at);
    BreakIterator characters = characters(line);
    return characters.isBoundary(at - line.start())
        ? startOfName(at)
        : startOfName(line.start() + characters.preceding(at - line.start()));
  }

  /// The position one character on.
  int next(int position) {
    int at = within(position);
    TextRange line = line(at);
    return at == line.end()
        ? skipLineEnds(at)
        : endOfName(line.start() + characters(line).following(at - line.start()));
  }

  /// The position one character back.
  int previous(int position) {
    int at = within(position);
    TextRange line = line(at);
    return at == line.start()
        ? skipLineEndsBack(at)
        : startOfName(line.start() + characters(line).preceding(at - line.start()));
  }

  /// The end of the word that goes on or begins after the position.
  int nextWord(int position) {
    int at = skipLineEnds(within(position));
    TextRange line = line(at);
    BreakIterator words = words(line);
    for (int start = at - line.start(); start < line.length(); ) {
      int end = words.following(start);
      if (hasWord(line.start() + start, line.start() + end)) {
        return endOfName(line.start() + end);
      }
      start = end;
    }
    return line.end();
  }

  /// The start of the word that goes on or ends before the position.
  int previousWord(int position) {
    int at = skipLineEndsBack(within(position));
    TextRange line = line(at);
    BreakIterator words = words(line);
    for (int end = at - line.start(); end > 0; ) {
      int start = words.preceding(end);
      if (hasWord(line.start() + start, line.start() + end)) {
        return startOfName(line.start() + start);
      }
      end = start;
    }
    return line.start();
  }

  /// The start of the first word that begins after the position, else the end of the text.
  int startOfNextWord(int position) {
    int at = within(position);
    int end = nextWord(at);
    while (end > at && previousWord(end) <= position) {
      at = end;
      end = nextWord(at);
    }
    return end > at ? previousWord(end) : text.length();
  }

  /// The word at the position; where there is none, the characters between two words.
  TextRange word(int position) {
    int at = within(position);
    TextRange line = line(at);
    if (line.isEmpty()) {
      return line;
    }
    int inLine = Math.min(at - line.start(), line.length() - 1);
    BreakIterator words = words(line);
    int end = words.following(inLine);
    return shown.toRead(
        shown.toShown(new TextRange(line.start() + words.previous(), line.start() + end)));
  }

  /// The line of text at the position, without its end.
  TextRange line(int position) {
    int at = within(position);
    int end = text.indexOf('\n', at);
    return new TextRange(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length() : end);
  }

  /// The edge of a word, or of a sign between words, that is nearest to the position.
  int wordEdge(int position) {
    TextRange word = word(position);
    return within(position) - word.start() < word.end() - within(position)
        ? word.start()
        : word.end();
  }

  /// The first position from here on that is not before a blank or a line end.
  int skipBlanks(int position) {
    int at = within(position);
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// The last position up to here that is not after a blank or a line end.
  int skipBlanksBack(int position) {
    int at = within(position);
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /// The position itself, or the start of the replaced name that it is in.
  private int startOfName(int position) {
    return shown.toRead(shown.toShown(position));
  }

  private int endOfName(int position) {
    return startOfName(position) == position
        ? position
        : shown.toRead(shown.toShown(new TextRange(position - 1, position))).end();
  }

  private int within(int position) {
    return Math.clamp(position, 0, text.length());
  }

  /// The first position from here on that is not before a line end.
  int skipLineEnds(int position) {
    int at = position;
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    return at;
  }

  /// The last position up to here that is not after a line end.
  int skipLineEndsBack(int position) {
    int at = position;
    while (at > 0 && text.charAt(at - 1) == '\n') {
      at--;
    }
    return at;
  }

  private boolean hasWord(int start, int end) {
    return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private BreakIterator characters(TextRange line) {
    return over(BreakIterator.getCharacterInstance(Locale.ROOT), line);
  }

  private BreakIterator words(TextRange line) {
    return over(BreakIterator.getWordInstance(Locale.ROOT), line);
  }

  private BreakIterator over(BreakIterator breaks, TextRange line) {
    breaks.setText(line.in(text));
    return breaks;
  }
}
