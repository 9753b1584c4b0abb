package org.turnstone.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One interview: what is known of it, its reading text and its turns.
///
/// The reading text is the one string that all positions refer to: the bodies of the turns as a
/// person reads them, mark-up and labels taken out, joined by a blank line (`\n\n`), lines ended by
/// `\n`. What stands before the first turn is not part of it.
///
/// @param id the id its metadata gives, else its file name without extension; unique in a project
/// @param title its heading; empty when it has none
/// @param file path from the project folder, with `/`
/// @param attributes named values from its metadata, in the order of the file
/// @param preamble text before the first turn that is neither title nor metadata; often empty
/// @param text the reading text
/// @param turns in order, numbered from 1, each within the text and none overlapping another
/// @param styles in order of start
/// @param sections in order
public record Transcript(
    String id,
    String title,
    String file,
    Map<String, String> attributes,
    String preamble,
    String text,
    List<Turn> turns,
    List<StyledRange> styles,
    List<SectionMark> sections) {

  /// Stands between the words of one turn and those of the next in the reading text.
  public static final String BETWEEN_TURNS = "\n\n";

  public Transcript {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    turns = List.copyOf(turns);
    styles = List.copyOf(styles);
    sections = List.copyOf(sections);
  }

  /// The words of a turn.
  public String words(Turn turn) {
    return turn.range().in(text);
  }

  /// The turn of that number, counted from 1; empty when there is none.
  public Optional<Turn> turn(int number) {
    return number < 1 || number > turns.size()
        ? Optional.empty()
        : Optional.of(turns.get(number - 1));
  }

  /// The same transcript under another id.
  public Transcript withId(String id) {
    return id.equals(this.id)
        ? this
        : new Transcript(id, title, file, attributes, preamble, text, turns, styles, sections);
  }

  /// Quotes a range of the reading text, with a little of what stands around it.
  ///
  /// @throws IndexOutOfBoundsException when the range is not within the text
  public Quotation quote(TextRange range) {
    return Quotation.of(text, range);
  }
}
