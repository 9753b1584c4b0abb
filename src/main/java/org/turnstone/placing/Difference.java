package org.turnstone.placing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// How different two texts are, from 0 for the same to 1.
public final class Difference {

  /// Up to this length every character is compared with every other one (Levenshtein 1966). Longer
  /// ones are compared by the sequences of [#SEQUENCE] characters they have in common (Dice 1945),
  /// since the cost must not grow with the square of the length.
  private static final int SHORT = 1000;

  private static final int SEQUENCE = 5;

  private Difference() {}

  static double of(String one, String other) {
    if (one.equals(other)) {
      return 0;
    }
    return Math.max(one.length(), other.length()) <= SHORT
        ? (double) edits(one, other) / Math.max(1, Math.max(one.length(), other.length()))
        : 1 - inCommon(one, other);
  }

  /// The edits that lead from a text to the nearest beginning of the other one.
  static int editsToBeginning(String one, String other) {
    return Arrays.stream(lastRow(one, other)).min().orElse(one.length());
  }

  /// Characters to insert, delete or replace to make one of the other.
  public static int edits(String one, String other) {
    return lastRow(one, other)[other.length()];
  }

  /// The edits that lead from a text to each beginning of the other one.
  private static int[] lastRow(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row;
  }

  private static double inCommon(String one, String other) {
    Map<String, Integer> sequences = new HashMap<>();
    for (int i = 0; i + SEQUENCE <= one.length(); i++) {
      sequences.merge(one.substring(i, i + SEQUENCE), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i + SEQUENCE <= other.length(); i++) {
      if (sequences.merge(other.substring(i, i + SEQUENCE), -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return 2.0 * common / (one.length() + other.length() - 2 * (SEQUENCE - 1));
  }
}
