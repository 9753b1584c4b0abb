package org.turnstone.placing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where a short pattern stands in a text, allowing for edits. Sequences that pattern and text have
/// in common vote for places; at the few best ones both are laid against each other, character by
/// character, with as few edits as can be (Sellers 1980).
final class Alignment {

  private static final int SEED = 5;
  private static final int CANDIDATES = 4;

  /// Votes are counted for places this near to each other together, and this much more of the text
  /// is looked at on either side.
  private static final int SLACK = 32;

  /// The greatest share of the pattern that may be edited.
  private static final double ALIKE = 0.5;

  private final String pattern;
  private final String text;

  Alignment(String pattern, String text) {
    this.pattern = pattern;
    this.text = text;
  }

  /// Where a position of the pattern is in the text, the best places first.
  ///
  /// @param boundary position in the pattern
  /// @param last of several that are as good: the last rather than the first
  List<Integer> positions(int boundary, boolean last) {
    return candidates().stream()
        .flatMap(near -> align(near, boundary, last).stream())
        .sorted(Comparator.comparingInt(Found::edits))
        .map(Found::position)
        .distinct()
        .toList();
  }

  private record Found(int position, int edits) {}

  /// Where the pattern may begin.
  private List<Integer> candidates() {
    Map<String, List<Integer>> seeds = new HashMap<>();
    for (int i = 0; i + SEED <= pattern.length(); i++) {
      seeds.computeIfAbsent(pattern.substring(i, i + SEED), _ -> new ArrayList<>()).add(i);
    }
    Map<Integer, Integer> votes = new HashMap<>();
    for (int i = 0; i + SEED <= text.length(); i++) {
      for (int offset : seeds.getOrDefault(text.substring(i, i + SEED), List.of())) {
        int bucket = Math.floorDiv(i - offset, SLACK);
        votes.merge(bucket, 1, Integer::sum);
        votes.merge(bucket + 1, 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CANDIDATES)
        .map(entry -> entry.getKey() * SLACK)
        .toList();
  }

  private Optional<Found> align(int near, int boundary, boolean last) {
    int from = Math.clamp(near - 2 * SLACK, 0, text.length());
    int to = Math.clamp(near + pattern.length() + 2L * SLACK, from, text.length());
    String window = text.substring(from, to);
    int[][] edits = edits(window);
    int end = 0;
    for (int j = 0; j <= window.length(); j++) {
      end = edits[pattern.length()][j] < edits[pattern.length()][end] ? j : end;
    }
    int best = edits[pattern.length()][end];
    return best > ALIKE * pattern.length()
        ? Optional.empty()
        : Optional.of(new Found(from + back(edits, window, end, boundary, last), best));
  }

  /// The edits from each beginning of the pattern to the best piece of the window that ends there.
  private int[][] edits(String window) {
    int[][] edits = new int[pattern.length() + 1][window.length() + 1];
    for (int i = 1; i <= pattern.length(); i++) {
      edits[i][0] = i;
      for (int j = 1; j <= window.length(); j++) {
        edits[i][j] =
            Math.min(
                edits[i - 1][j - 1] + replaced(window, i, j),
                Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
      }
    }
    return edits;
  }

  private int replaced(String window, int i, int j) {
    return pattern.charAt(i - 1) == window.charAt(j - 1) ? 0 : 1;
  }

  /// Goes back along the best way from the end to the boundary.
  private int back(int[][] edits, String window, int end, int boundary, boolean last) {
    int i = pattern.length();
    int j = end;
    while (i > boundary) {
      if (j > 0 && edits[i][j] == edits[i - 1][j - 1] + replaced(window, i, j)) {
        i--;
        j--;
      } else if (edits[i][j] == edits[i - 1][j] + 1) {
        i--;
      } else {
        j--;
      }
    }
    while (!last && j > 0 && edits[i][j] == edits[i][j - 1] + 1) {
      j--;
    }
    return j;
  }
}
