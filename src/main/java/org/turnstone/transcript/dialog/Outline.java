package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The lines of a file sorted into head and turns.
///
/// @param remarks what a person should know of how it was done, as sentences
record Outline(Head head, Speakers speakers, Cut cut, List<String> remarks) {

  private static final int NAMED_LINES = 3;

  /// @param proven labels that the folder has shown to be speakers, or a person says are
  /// @param texts labels that a person says are none
  static Outline of(List<String> written, Set<String> proven, Set<String> texts) {
    Layout layout = Layout.of(written).without(texts);
    List<String> lines = layout.lines();
    List<Candidate> candidates =
        layout.tellsTurns() ? Candidates.of(layout) : Candidates.of(lines, layout.times(), texts);
    HeadSearch.Found found = HeadSearch.in(lines, candidates, proven);
    List<String> body = lines.subList(found.end(), lines.size());
    List<Candidate> ofBody =
        candidates.stream()
            .filter(one -> one.line() >= found.end())
            .map(one -> one.from(found.end()))
            .toList();
    Speakers speakers =
        layout.tellsTurns()
            ? Speakers.all(ofBody)
            : Speakers.of(Candidates.inOneShape(ofBody), proven);
    List<String> remarks = new ArrayList<>(layout.remarks());
    if (!speakers.doubtful().isEmpty()) {
      remarks.add(doubt(speakers.doubtful(), found.end()));
    }
    if (speakers.turns().isEmpty()) {
      remarks.add("No speaker is named in this file, so it was read as one turn.");
    } else {
      found.head().addRest(body.subList(0, speakers.turns().getFirst().line()));
    }
    Wraps wraps = Wraps.of(body, speakers.turns());
    if (wraps.isWrapped()) {
      remarks.add(
          "The lines of this file were cut at %d characters; they were joined to paragraphs again."
              .formatted(wraps.margin()));
    }
    Cut cut = Cut.at(speakers.turns(), body, wraps, Times.of(layout, found.end()));
    return new Outline(found.head(), speakers, cut, remarks);
  }

  private static String doubt(List<Candidate> doubtful, int offset) {
    List<String> numbers =
        doubtful.stream()
            .limit(NAMED_LINES)
            .map(one -> "%,d".formatted(one.line() + offset + 1))
            .toList();
    int more = doubtful.size() - numbers.size();
    return doubtful.size() == 1
        ? "Line %s begins like a turn and was read as part of the one around it."
            .formatted(numbers.getFirst())
        : "Lines %s%s begin like turns and were read as part of the ones around them."
            .formatted(String.join(", ", numbers), more > 0 ? " and %,d more".formatted(more) : "");
  }
}
