package org.turnstone.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Where the turns of one transcript lie and who speaks in them, without the words: what is needed
/// to say which turns a coding covers when the text is not at hand. Kept for every transcript of a
/// project, so it is four arrays; the labels of speakers are shared by all outlines.
public final class TurnOutline {

  private final int[] starts;
  private final int[] ends;
  private final Role[] roles;
  private final String[] speakers;

  /// Turn n is at index n - 1 of each.
  ///
  /// @param roles as read from the file
  /// @param speakers as written in the file
  /// @throws IllegalArgumentException when their lengths differ
  public TurnOutline(int[] starts, int[] ends, Role[] roles, String[] speakers) {
    if (starts.length != ends.length
        || starts.length != roles.length
        || starts.length != speakers.length) {
      throw new IllegalArgumentException("starts, ends, roles and speakers of different length");
    }
    this.starts = starts.clone();
    this.ends = ends.clone();
    this.roles = roles.clone();
    this.speakers = Arrays.stream(speakers).map(String::intern).toArray(String[]::new);
  }

  /// The outline of a transcript.
  ///
  /// @param turns all of it, in order: the first is turn 1
  public static TurnOutline of(List<Turn> turns) {
    return new TurnOutline(
        turns.stream().mapToInt(turn -> turn.range().start()).toArray(),
        turns.stream().mapToInt(turn -> turn.range().end()).toArray(),
        turns.stream().map(Turn::role).toArray(Role[]::new),
        turns.stream().map(Turn::speaker).toArray(String[]::new));
  }

  public int turns() {
    return starts.length;
  }

  /// Range of a turn.
  ///
  /// @param number counted from 1
  public TextRange range(int number) {
    return new TextRange(starts[number - 1], ends[number - 1]);
  }

  /// Role of a turn, as read from the file.
  ///
  /// @param number counted from 1
  public Role role(int number) {
    return roles[number - 1];
  }

  /// Label of the speaker of a turn; empty when there is none.
  ///
  /// @param number counted from 1
  public String speaker(int number) {
    return speakers[number - 1];
  }

  /// The turns in which words of the range lie, found in logarithmic time.
  public Optional<Span> covered(TextRange range) {
    int first = firstAbove(ends, range.start()) + 1;
    int last = firstAbove(starts, range.end() - 1);
    return first <= last ? Optional.of(new Span(first, last)) : Optional.empty();
  }

  /// The index of the first of some rising numbers that is higher; their count when none is.
  private static int firstAbove(int[] rising, int number) {
    int low = 0;
    int high = rising.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rising[middle] > number) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// Numbers of the first and last of some turns, both counted from 1.
  public record Span(int first, int last) {

    /// As it is written in tables: `4`, or `4-6`.
    @Override
    public String toString() {
      return first == last ? Integer.toString(first) : first + "-" + last;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TurnOutline that
        && Arrays.equals(starts, that.starts)
        && Arrays.equals(ends, that.ends)
        && Arrays.equals(roles, that.roles)
        && Arrays.equals(speakers, that.speakers);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(starts) + Arrays.hashCode(ends);
  }
}
