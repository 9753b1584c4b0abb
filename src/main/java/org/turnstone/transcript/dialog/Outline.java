package org.turnstone.transcript.dialog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.turnstone.transcript.dialog.OwnLabels.Standing;
import org.turnstone.transcript.format.Remarks;

/// The lines of a file sorted into head and turns.
///
/// @param names those above the talk of which it was asked whether they are speakers
/// @param start index of the first line after the head
/// @param notes what a person should know of how the file is laid out
record Outline(
    Head head,
    Set<String> names,
    int start,
    List<Candidate> body,
    Speakers speakers,
    Cut cut,
    List<String> notes) {

  private static final int NAMED_LINES = 3;

  /// @param candidates those of the layout
  /// @param proven labels that the folder has shown to be speakers
  /// @param certain labels that a person says are speakers, whatever the lines look like
  static Outline of(
      Layout layout, List<Candidate> candidates, Set<String> proven, Set<String> certain) {
    List<String> lines = layout.lines();
    HeadSearch.Found found = HeadSearch.in(lines, candidates, union(proven, certain));
    List<String> body = lines.subList(found.end(), lines.size());
    List<Candidate> ofBody =
        candidates.stream()
            .filter(one -> one.line() >= found.end())
            .map(one -> one.from(found.end()))
            .toList();
    Speakers speakers =
        layout.tellsTurns()
            ? Speakers.all(ofBody)
            : Speakers.of(Candidates.inOneShape(ofBody), proven).with(ofBody, certain);
    if (!speakers.turns().isEmpty()) {
      found.head().addRest(body.subList(0, speakers.turns().getFirst().line()));
    }
    Wraps wraps = Wraps.of(body, speakers.turns());
    Cut cut = Cut.at(speakers.turns(), body, wraps, Times.of(layout, found.end()));
    return new Outline(
        found.head(), found.names(), found.end(), ofBody, speakers, cut, layout.remarks());
  }

  private static Set<String> union(Set<String> ones, Set<String> others) {
    Set<String> all = new HashSet<>(ones);
    all.addAll(others);
    return all;
  }

  /// Tells what a person should know of how it was done.
  void tell(Remarks remarks) {
    notes.forEach(remarks::note);
    if (cut.wraps().isWrapped()) {
      remarks.note(
          "The lines of this file were cut at %d characters; they were joined to paragraphs again."
              .formatted(cut.wraps().margin()));
    }
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
