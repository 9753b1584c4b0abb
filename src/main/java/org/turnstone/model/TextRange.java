package org.turnstone.model;

/// A piece of the reading text of one transcript.
///
/// @param start the first position, in UTF-16 units from the beginning of the reading text
/// @param end the position after the last one, in the same units; never before `start`
public record TextRange(int start, int end) implements Comparable<TextRange> {

  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + " to " + end);
    }
  }

  /// How many UTF-16 units it has, which may be more than the characters a person counts.
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /// Whether the other range lies within this one, ends included.
  public boolean contains(TextRange other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether both have at least one position in common; ranges that only touch do not overlap.
  public boolean overlaps(TextRange other) {
    return start < other.end && other.start < end;
  }

  /// The words of this range. Its end is cut to the length of the text.
  public String in(String text) {
    return text.substring(Math.min(start, text.length()), Math.min(end, text.length()));
  }

  /// Whether a position is in the middle of a character, which can take two units of a text.
  public static boolean splitsCharacter(String text, int position) {
    return position > 0
        && position < text.length()
        && Character.isLowSurrogate(text.charAt(position))
        && Character.isHighSurrogate(text.charAt(position - 1));
  }

  /// In order of start; of two that start together the longer is first.
  @Override
  public int compareTo(TextRange other) {
    return start != other.start ? Integer.compare(start, other.start) : other.end - end;
  }
}
