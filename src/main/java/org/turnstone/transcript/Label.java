package org.turnstone.transcript;

import java.util.Optional;

/// The beginning of a line that may name who speaks.
///
/// @param name as written, without mark-up
/// @param key the name in normal form, by which labels are told apart
/// @param time as written, without brackets
/// @param shape how it is set
/// @param glued whether text follows the colon without a blank between
/// @param said what follows it on the line
record Label(
    String name, String key, Optional<String> time, Shape shape, boolean glued, String said) {

  /// How a label is set.
  enum Shape {
    /// With a colon, or with a time and nothing else on its line.
    PLAIN,
    /// The same after the mark of a list or a quotation.
    MARKED,
    /// Alone on its line without a colon, in bold, as a heading, or because it is well known.
    BARE
  }

  Label(String name, Optional<String> time, Shape shape, boolean glued, String said) {
    this(name, KnownLabels.normal(name), time, shape, glued, said);
  }

  boolean isKnown() {
    return KnownLabels.isSpeaker(key);
  }
}
