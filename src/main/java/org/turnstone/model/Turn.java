package org.turnstone.model;

import java.util.Optional;

/// One speaker's uninterrupted speech, possibly several paragraphs, possibly none.
///
/// @param number its place in the transcript, counted from 1
/// @param speaker the label as written in the file, without mark-up; empty for an unnamed speaker
/// @param role what the label was taken for when the file was read; a project can hold another
/// @param range its words in the reading text; empty for a turn in which nothing is said
/// @param time when it began, as written in the file but without brackets, where the file says so
/// @param until when it ended, in the same form
public record Turn(
    int number,
    String speaker,
    Role role,
    TextRange range,
    Optional<String> time,
    Optional<String> until) {

  /// A turn whose end no file tells.
  public Turn(int number, String speaker, Role role, TextRange range, Optional<String> time) {
    this(number, speaker, role, range, time, Optional.empty());
  }

  /// The same in another role.
  public Turn by(Role other) {
    return new Turn(number, speaker, other, range, time, until);
  }
}
