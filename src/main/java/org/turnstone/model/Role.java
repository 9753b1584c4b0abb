package org.turnstone.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The part a speaker has in an interview.
public enum Role {
  INTERVIEWER,
  PARTICIPANT,
  /// A speaker of whom neither can be said: an interpreter, a second voice.
  OTHER;

  private final String word = name().toLowerCase(Locale.ROOT);

  /// The word for it in files and queries, in lower case.
  public String word() {
    return word;
  }

  /// The role of that word, whatever its case; empty when there is none.
  public static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equalsIgnoreCase(word)).findFirst();
  }
}
