package org.turnstone.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turnstone.model.SectionMark;

/// The lines of a file cut into turns, before their words are read.
///
/// @param sections headings and rules between the turns
record Cut(List<Piece> pieces, List<SectionMark> sections) {

  /// One turn.
  ///
  /// @param speaker as written
  /// @param key the same in normal form
  /// @param lines what is said
  record Piece(String speaker, String key, Optional<String> time, List<String> lines) {}

  /// Everything said by one who is not named.
  static Cut unlabelled(List<String> lines) {
    List<SectionMark> sections = new ArrayList<>();
    int end = endOfSpeech(lines, 0, lines.size(), 2, sections);
    return new Cut(List.of(new Piece("", "", Optional.empty(), lines.subList(0, end))), sections);
  }

  /// @param turns the lines that begin turns, in order; none before the first is looked at
  static Cut at(List<Candidate> turns, List<String> lines) {
    List<Piece> pieces = new ArrayList<>();
    List<SectionMark> sections = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      Label label = turns.get(i).label();
      int start = turns.get(i).line() + 1;
      int next = i + 1 < turns.size() ? turns.get(i + 1).line() : lines.size();
      int end = endOfSpeech(lines, start, next, i + 2, sections);
      List<String> said = new ArrayList<>(end - start + 1);
      said.add(label.said());
      said.addAll(lines.subList(start, end));
      pieces.add(new Piece(label.name(), label.key(), label.time(), said));
    }
    return new Cut(pieces, sections);
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
