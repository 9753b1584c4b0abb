package org.turnstone.transcript.dialog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.turnstone.transcript.dialog.FileLabels.Standing;
import org.turnstone.transcript.format.ReadingChoices;
import org.turnstone.transcript.format.Remarks;

/// The lines of a file sorted into head and turns.
///
/// @param start index of the first line after the head
record Outline(Head head, int start, List<Candidate> body, Speakers speakers, Cut cut) {

  private static final int NAMED_LINES = 3;

  /// @param proven labels that the folder has shown to be speakers
  /// @param choices what a person says of labels, which stands whatever the file looks like
  static Outline of(List<String> lines, Set<String> proven, ReadingChoices choices) {
    List<Candidate> candidates = Candidates.of(lines, choices.texts());
    HeadSearch.Found found = HeadSearch.in(lines, candidates, speaking(proven, choices));
    List<String> body = lines.subList(found.end(), lines.size());
    List<Candidate> ofBody =
        candidates.stream()
            .filter(one -> one.line() >= found.end())
            .map(one -> one.from(found.end()))
            .toList();
    Speakers speakers =
        Speakers.of(Candidates.inOneShape(ofBody), proven).with(ofBody, choices.speakers());
    if (!speakers.turns().isEmpty()) {
      found.head().addRest(body.subList(0, speakers.turns().getFirst().line()));
    }
    return new Outline(found.head(), found.end(), ofBody, speakers, Cut.at(speakers.turns(), body));
  }

  private static Set<String> speaking(Set<String> proven, ReadingChoices choices) {
    Set<String> all = new HashSet<>(proven);
    all.addAll(choices.speakers());
    return all;
  }

  /// Tells what a person should know of how it was done.
  void tell(Remarks remarks) {
    if (speakers.turns().isEmpty()) {
      remarks.note("No speaker is named in this file, so it was read as one turn.");
      return;
    }
    List<Candidate> doubtful = speakers.doubtful();
    if (!doubtful.isEmpty()) {
      Candidate first = doubtful.getFirst();
      remarks.doubt(inside(doubtful), first.label().name(), turn(first));
    }
    for (Candidate candidate : body) {
      if (speakers.standings().get(candidate.key()) == Standing.LIKELY) {
        String name = candidate.label().name();
        remarks.doubt(
            "Line %,d begins with “%s:” where a speaker may begin, and was read as text."
                .formatted(candidate.line() + start + 1, name),
            name,
            turn(candidate));
      }
    }
  }

  /// The turn in which a line is, at least the first.
  private int turn(Candidate line) {
    long begun = speakers.turns().stream().filter(turn -> turn.line() <= line.line()).count();
    return (int) Math.max(1, begun);
  }

  private String inside(List<Candidate> doubtful) {
    List<String> numbers =
        doubtful.stream()
            .limit(NAMED_LINES)
            .map(one -> "%,d".formatted(one.line() + start + 1))
            .toList();
    int more = doubtful.size() - numbers.size();
    return doubtful.size() == 1
        ? "Line %s begins like a turn and was read as part of the one around it."
            .formatted(numbers.getFirst())
        : "Lines %s%s begin like turns and were read as part of the ones around them."
            .formatted(String.join(", ", numbers), more > 0 ? " and %,d more".formatted(more) : "");
  }
}
