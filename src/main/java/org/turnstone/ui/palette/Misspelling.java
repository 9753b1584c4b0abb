package org.turnstone.ui.palette;

/// Letters that were meant to be the beginning of a word.
///
/// @param mistakes letters left out, too many, wrong, or two in each other's place
/// @param length how much of the word was meant
record Misspelling(int mistakes, int length) {

  /// The reading with the fewest mistakes.
  static Misspelling of(char[] typed, char[] word) {
    int[][] distance = new int[typed.length + 1][word.length + 1];
    for (int i = 0; i <= typed.length; i++) {
      for (int j = 0; j <= word.length; j++) {
        distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, typed, word, i, j);
      }
    }
    int length = 0;
    for (int j = 1; j <= word.length; j++) {
      length = distance[typed.length][j] < distance[typed.length][length] ? j : length;
    }
    return new Misspelling(distance[typed.length][length], length);
  }

  private static int step(int[][] distance, char[] typed, char[] word, int i, int j) {
    int same = typed[i - 1] == word[j - 1] ? 0 : 1;
    int fewest =
        Math.min(
            distance[i - 1][j - 1] + same, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
    boolean swapped = i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1];
    return swapped ? Math.min(fewest, distance[i - 2][j - 2] + 1) : fewest;
  }
}
