package org.turnstone.model;

/// Something about the reading of files that a researcher may decide instead of Turnstone.
///
/// @param file path from the project folder, with `/`; empty for all files
/// @param label of a speaker, in normal form (lower case, single blanks); empty but for
///     [Aspect#LABEL]
public record ReadingSubject(String file, Aspect aspect, String label) {

  /// What of the reading.
  public enum Aspect {
    /// How characters are encoded; decided by the name of a charset.
    CHARSET,
    /// What kind of file it is; decided by the word for a format.
    FORMAT,
    /// Whether a label is a speaker; decided as [#SPEAKER] or [#TEXT].
    LABEL
  }

  /// The label names who speaks.
  public static final String SPEAKER = "speaker";

  /// The label is a part of what is said.
  public static final String TEXT = "text";

  public static ReadingSubject charset(String file) {
    return new ReadingSubject(file, Aspect.CHARSET, "");
  }

  public static ReadingSubject format(String file) {
    return new ReadingSubject(file, Aspect.FORMAT, "");
  }

  /// @param file empty for all files
  /// @param label in normal form
  public static ReadingSubject label(String file, String label) {
    return new ReadingSubject(file, Aspect.LABEL, label);
  }
}
