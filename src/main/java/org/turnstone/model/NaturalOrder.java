package org.turnstone.model;

import java.util.Comparator;

/// The order in which people count: `9.md` before `10.md`, folder by folder, upper and lower case
/// side by side. Numbers may have any length. Names that differ only in case or in leading zeros
/// are still told apart, so that the order is the same on every computer.
public final class NaturalOrder implements Comparator<String> {

  @Override
  public int compare(String one, String other) {
    String[] ours = one.split("/");
    String[] theirs = other.split("/");
    for (int i = 0; i < Math.min(ours.length, theirs.length); i++) {
      int order = compareNames(ours[i], theirs[i]);
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(ours.length, theirs.length);
    return order != 0 ? order : one.compareTo(other);
  }

  private static int compareNames(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int iEnd = runEnd(one, i);
      int jEnd = runEnd(other, j);
      int order = compareRuns(one.substring(i, iEnd), other.substring(j, jEnd));
      if (order != 0) {
        return order;
      }
      i = iEnd;
      j = jEnd;
    }
    int order = Integer.compare(one.length() - i, other.length() - j);
    return order != 0 ? order : one.compareTo(other);
  }

  private static int compareRuns(String one, String other) {
    if (isDigit(one.charAt(0)) && isDigit(other.charAt(0))) {
      String number = withoutZeros(one);
      String otherNumber = withoutZeros(other);
      int order = Integer.compare(number.length(), otherNumber.length());
      return order != 0 ? order : number.compareTo(otherNumber);
    }
    return one.compareToIgnoreCase(other);
  }

  /// The end of the run of digits that begins here, else of the one character.
  private static int runEnd(String name, int start) {
    int end = start + 1;
    while (isDigit(name.charAt(start)) && end < name.length() && isDigit(name.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String withoutZeros(String digits) {
    int start = 0;
    while (start < digits.length() && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
