package org.turnstone.model;

import java.util.Comparator;

/// The order in which people count: `9.md` before `10.md`, folder by folder, upper and lower case
/// side by side. Numbers may have any length. Names that differ only in case or in leading zeros
/// are still told apart, so that the order is the same on every computer.
public final class NaturalOrder implements Comparator<String> {

  /// Makes hardly a string on the way, since all paths of a folder are sorted at every opening.
  @Override
  public int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int iEnd = nameEnd(one, i);
      int jEnd = nameEnd(other, j);
      int order = compareNames(one, i, iEnd, other, j, jEnd);
      if (order != 0) {
        return order;
      }
      i = iEnd + 1;
      j = jEnd + 1;
    }
    int order = Boolean.compare(i < one.length(), j < other.length());
    return order != 0 ? order : one.compareTo(other);
  }

  private static int compareNames(
      String one, int oneStart, int oneEnd, String other, int otherStart, int otherEnd) {
    int i = oneStart;
    int j = otherStart;
    while (i < oneEnd && j < otherEnd) {
      int iEnd = runEnd(one, i, oneEnd);
      int jEnd = runEnd(other, j, otherEnd);
      int order = compareRuns(one, i, iEnd, other, j, jEnd);
      if (order != 0) {
        return order;
      }
      i = iEnd;
      j = jEnd;
    }
    int order = Integer.compare(oneEnd - i, otherEnd - j);
    boolean same =
        oneEnd - oneStart == otherEnd - otherStart
            && one.regionMatches(oneStart, other, otherStart, oneEnd - oneStart);
    return order != 0 || same
        ? order
        : one.substring(oneStart, oneEnd).compareTo(other.substring(otherStart, otherEnd));
  }

  private static int compareRuns(String one, int i, int iEnd, String other, int j, int jEnd) {
    if (!isDigit(one.charAt(i)) || !isDigit(other.charAt(j))) {
      return Character.compare(folded(one.charAt(i)), folded(other.charAt(j)));
    }
    int ours = withoutZeros(one, i, iEnd);
    int theirs = withoutZeros(other, j, jEnd);
    int order = Integer.compare(iEnd - ours, jEnd - theirs);
    while (order == 0 && ours < iEnd) {
      order = Character.compare(one.charAt(ours++), other.charAt(theirs++));
    }
    return order;
  }

  private static char folded(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  private static int nameEnd(String path, int start) {
    int end = path.indexOf('/', start);
    return end < 0 ? path.length() : end;
  }

  /// The end of the run of digits that begins here, else of the one character.
  private static int runEnd(String name, int start, int nameEnd) {
    int end = start + 1;
    while (isDigit(name.charAt(start)) && end < nameEnd && isDigit(name.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int withoutZeros(String digits, int start, int end) {
    int first = start;
    while (first < end && digits.charAt(first) == '0') {
      first++;
    }
    return first;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
