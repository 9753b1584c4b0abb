package org.turnstone.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A text as it is shown: with other names than it has, and so with other positions. Positions of
/// the reading text and shown ones are both UTF-16 units from 0. Immutable.
///
/// A name is shown whole or not at all: a position inside a replaced name stands for the whole of
/// it, the start of a range for where the name begins and its end for where the name ends.
public final class ShownText {

  private final String read;
  private final String shown;
  private final int[] readStarts;
  private final int[] readEnds;
  private final int[] shownStarts;
  private final int[] shownEnds;

  /// Words of the reading text, and what is shown instead.
  ///
  /// @param by never empty
  public record Replaced(TextRange range, String by) {}

  private ShownText(String read, List<Replaced> names) {
    this.read = read;
    readStarts = names.stream().mapToInt(name -> name.range().start()).toArray();
    readEnds = names.stream().mapToInt(name -> name.range().end()).toArray();
    shownStarts = new int[names.size()];
    shownEnds = new int[names.size()];
    StringBuilder text = new StringBuilder(read.length());
    int from = 0;
    for (int i = 0; i < readStarts.length; i++) {
      if (readStarts[i] < from
          || readEnds[i] <= readStarts[i]
          || readEnds[i] > read.length()
          || names.get(i).by().isEmpty()) {
        throw new IllegalArgumentException("replaced words are not in order: number " + i);
      }
      text.append(read, from, readStarts[i]);
      shownStarts[i] = text.length();
      text.append(names.get(i).by());
      shownEnds[i] = text.length();
      from = readEnds[i];
    }
    shown = names.isEmpty() ? read : text.append(read, from, read.length()).toString();
  }

  /// A text that is shown as it is.
  public static ShownText asRead(String text) {
    return new ShownText(text, List.of());
  }

  /// @param names in order, none overlapping another, nothing empty
  /// @throws IllegalArgumentException when they are not in order or reach beyond the text
  public static ShownText of(String text, List<Replaced> names) {
    return new ShownText(text, names);
  }

  /// What is shown.
  public String text() {
    return shown;
  }

  /// What is in the reading text.
  public String read() {
    return read;
  }

  /// Whether nothing is replaced, so that positions are the same.
  public boolean isAsRead() {
    return readStarts.length == 0;
  }

  /// The shown names, in shown positions.
  public List<TextRange> names() {
    return IntStream.range(0, shownStarts.length)
        .mapToObj(name -> new TextRange(shownStarts[name], shownEnds[name]))
        .toList();
  }

  /// Where a position of the reading text is shown; the beginning of a replaced name for one in it.
  public int toShown(int position) {
    return map(position, readStarts, readEnds, shownStarts, shownEnds, false);
  }

  /// The position of the reading text that is shown there; the beginning of a name for one in it.
  public int toRead(int position) {
    return map(position, shownStarts, shownEnds, readStarts, readEnds, false);
  }

  /// Where a range of the reading text is shown, with every name whole that it touches. An empty
  /// one stays empty.
  public TextRange toShown(TextRange range) {
    if (range.isEmpty()) {
      return new TextRange(toShown(range.start()), toShown(range.start()));
    }
    return new TextRange(
        toShown(range.start()),
        map(range.end(), readStarts, readEnds, shownStarts, shownEnds, true));
  }

  /// The range of the reading text that is shown there, with every name whole that it touches. An
  /// empty one stays empty.
  public TextRange toRead(TextRange range) {
    if (range.isEmpty()) {
      return new TextRange(toRead(range.start()), toRead(range.start()));
    }
    return new TextRange(
        toRead(range.start()),
        map(range.end(), shownStarts, shownEnds, readStarts, readEnds, true));
  }

  private static int map(
      int position, int[] starts, int[] ends, int[] toStarts, int[] toEnds, boolean isEnd) {
    int found = Arrays.binarySearch(starts, position);
    int before = found >= 0 ? found : -found - 2;
    if (found >= 0 || before < 0) {
      return found >= 0 ? toStarts[found] : position;
    }
    if (position < ends[before]) {
      return isEnd ? toEnds[before] : toStarts[before];
    }
    return toEnds[before] + position - ends[before];
  }
}
