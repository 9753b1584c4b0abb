package org.turnstone.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.turnstone.benchmark.Interviews.Interview;
import org.turnstone.benchmark.Interviews.Said;

/// One interview as it stands in its file.
///
/// @param file path from the folder
record Paper(String id, String file, List<Said> turns) {

  private static final String BETWEEN = "\n\n";

  static Paper of(Interview interview) {
    int number = interview.number();
    String file = "%03d/%05d.md".formatted(number / 1_000, number);
    return new Paper(interview.id(), file, interview.said());
  }

  /// What stands in the file.
  String markdown() {
    return "# Dialog\n**Transcript ID:** "
        + id
        + "\n---\n"
        + turns.stream()
            .map(said -> said.speaker() + ": " + said.words())
            .collect(Collectors.joining(BETWEEN))
        + "\n";
  }

  /// The words of a turn, counted from 1.
  String words(int turn) {
    return turns.get(turn - 1).words();
  }

  /// What positions refer to.
  String text() {
    return turns.stream().map(Said::words).collect(Collectors.joining(BETWEEN));
  }

  /// Where a turn begins in the text.
  int start(int turn) {
    return turns.stream()
        .limit(turn - 1)
        .mapToInt(said -> said.words().length() + BETWEEN.length())
        .sum();
  }

  /// The turns whose words have a phrase, from 1.
  List<Integer> turnsWith(String phrase) {
    return IntStream.rangeClosed(1, turns.size())
        .filter(turn -> words(turn).contains(phrase))
        .boxed()
        .toList();
  }

  /// The turn in which a place of the text lies.
  int turnAt(int position) {
    int turn = 1;
    while (turn < turns.size() && position >= start(turn + 1)) {
      turn++;
    }
    return turn;
  }

  Paper at(String otherFile) {
    return new Paper(id, otherFile, turns);
  }

  Paper withWords(int turn, String words) {
    List<Said> changed = new ArrayList<>(turns);
    changed.set(turn - 1, new Said(turns.get(turn - 1).speaker(), words));
    return new Paper(id, file, List.copyOf(changed));
  }

  /// With an answer and a question more, before a turn of an even number.
  Paper withMore(int before, String answer, String question) {
    List<Said> changed = new ArrayList<>(turns);
    changed.addAll(before - 1, List.of(new Said("User", answer), new Said("AI", question)));
    return new Paper(id, file, List.copyOf(changed));
  }
}
