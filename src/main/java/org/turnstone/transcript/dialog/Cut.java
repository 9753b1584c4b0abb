package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turnstone.model.SectionMark;

/// The lines of a file cut into turns, before their words are read. The turns are made one at a
/// time, since a file can hold a million.
///
/// @param lines those of the file after its head
/// @param turns the lines that begin turns, in order; none when no speaker is named
/// @param ends where the lines of each turn end
/// @param sections headings and rules between the turns
/// @param wraps which of the lines go on in the next one
/// @param times those that stand beside the lines
record Cut(
    List<String> lines,
    List<Candidate> turns,
    List<Integer> ends,
    List<SectionMark> sections,
    Wraps wraps,
    Times times) {

  /// One turn.
  ///
  /// @param speaker as written
  /// @param key the same in normal form
  /// @param lines what is said
  record Piece(
      String speaker,
      String key,
      Optional<String> time,
      Optional<String> until,
      List<String> lines) {}

  /// Without turns, everything is said by one who is not named.
  static Cut at(List<Candidate> turns, List<String> lines, Wraps wraps, Times times) {
    List<Integer> ends = new ArrayList<>();
    List<SectionMark> sections = new ArrayList<>();
    for (int i = 0; i < Math.max(1, turns.size()); i++) {
      int start = turns.isEmpty() ? 0 : turns.get(i).line() + 1;
      int next = i + 1 < turns.size() ? turns.get(i + 1).line() : lines.size();
      ends.add(endOfSpeech(lines, start, next, i + 2, sections));
    }
    return new Cut(lines, turns, ends, sections, wraps, times);
  }

  int size() {
    return ends.size();
  }

  /// @param index from 0
  Piece piece(int index) {
    if (turns.isEmpty()) {
      int end = ends.getFirst();
      return new Piece(
          "", "", times.begin(0, end), times.end(0, end), wraps.join(lines.subList(0, end), 0));
    }
    int line = turns.get(index).line();
    Label label = turns.get(index).label();
    List<String> said = new ArrayList<>();
    said.add(label.said(lines.get(line)));
    said.addAll(lines.subList(line + 1, ends.get(index)));
    int end = ends.get(index);
    return new Piece(
        label.name(),
        label.key(),
        label.time().or(() -> times.begin(line, end)),
        times.end(line, end),
        wraps.join(said, line));
  }

  /// Where the headings and rules begin that stand directly before the next turn; they are noted.
  private static int endOfSpeech(
      List<String> lines, int start, int next, int turn, List<SectionMark> sections) {
    int end = next;
    int place = sections.size();
    while (end > start) {
      String line = lines.get(end - 1);
      Optional<String> heading = Marks.heading(line);
      if (heading.isPresent()) {
        sections.add(place, new SectionMark(turn, InlineMarkup.plain(heading.get())));
      } else if (Marks.isRule(line)) {
        sections.add(place, new SectionMark(turn, ""));
      } else if (!line.isEmpty()) {
        break;
      }
      end--;
    }
    return end;
  }
}
