package org.turnstone.transcript.dialog;

import java.util.Map;
import java.util.Optional;
import org.turnstone.transcript.text.Blanks;

/// The beginning of a line that may name who speaks.
///
/// @param name as written, without mark-up
/// @param key the name in normal form, by which labels are told apart
/// @param time as written, without brackets
/// @param shape how it is set
/// @param glued whether text follows the colon without a blank between
/// @param end where it ends in its line and the words begin
/// @param stress mark-up that it shares with the words: all of `**Anna: Yes**` is bold
record Label(
    String name,
    String key,
    Optional<String> time,
    Shape shape,
    boolean glued,
    int end,
    String stress) {

  /// How a label is set.
  enum Shape {
    /// With a colon, or with a time and nothing else on its line.
    PLAIN,
    /// The same after the mark of a list or a quotation.
    MARKED,
    /// Alone on its line without a colon, in bold, as a heading, or because it is well known.
    BARE
  }

  /// The words that follow on its line.
  String said(String line) {
    return stress + Blanks.strip(line.substring(end));
  }

  /// The same with a time that stands above it, if it has none of its own.
  Label at(Optional<String> above) {
    return above.isEmpty() || time.isPresent()
        ? this
        : new Label(name, key, above, shape, glued, end, stress);
  }

  /// The same holding names that other labels hold too: files repeat them a million times.
  Label sharing(Map<String, String> names) {
    return new Label(shared(name, names), shared(key, names), time, shape, glued, end, stress);
  }

  private static String shared(String name, Map<String, String> names) {
    String known = names.putIfAbsent(name, name);
    return known == null ? name : known;
  }

  boolean isKnown() {
    return KnownLabels.isSpeaker(key);
  }
}
