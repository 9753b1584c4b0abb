package org.turnstone.speakers;

import java.util.List;

/// Speakers that are probably one and the same.
///
/// @param name the name that they would have
/// @param others those that would be joined with it, each with its reason
public record Proposal(String name, List<Same> others) {

  public Proposal {
    others = List.copyOf(others);
  }

  /// Why two names are probably one speaker.
  public enum Reason {
    /// Only upper and lower case differ.
    CASE,
    /// Only blanks and punctuation differ.
    SPACING,
    /// Only accents differ, or letters are written without them (`ue` for `ü`).
    ACCENTS,
    /// A letter was lost when a file was written or read.
    BROKEN,
    /// The initials of the one full name that fits, in the same interviews.
    INITIALS,
    /// The first name of the one full name that fits, in the same interviews.
    FIRST_NAME,
    /// Two words for the same part in a conversation with a program.
    SYNONYM
  }

  /// @param name of the speaker that is probably the same
  public record Same(String name, Reason reason) {}
}
