package org.turnstone.transcript.dialog;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the transcripts of one file say of labels that are not well known, each by its own
/// evidence. Small, so that it can be kept of every file of a folder.
///
/// @param votes by label in normal form
public record FileLabels(SortedMap<String, Votes> votes) {

  /// Of a file that says nothing.
  public static final FileLabels NONE = new FileLabels(Collections.emptySortedMap());

  public FileLabels {
    votes = Collections.unmodifiableSortedMap(new TreeMap<>(votes));
  }

  /// What a label is in one transcript, by the evidence of that transcript alone.
  enum Standing {
    /// Somebody who speaks.
    SPEAKER,
    /// Stands once where a speaker would, which is too little to be sure of.
    LIKELY,
    /// A line that only looks like a label.
    TEXT
  }

  /// In how many transcripts a label is what.
  ///
  /// @param speaker somebody who speaks
  /// @param likely stands once where a speaker would
  /// @param text a line that only looks like a label
  public record Votes(int speaker, int likely, int text) {

    static Votes of(Standing standing) {
      return switch (standing) {
        case SPEAKER -> new Votes(1, 0, 0);
        case LIKELY -> new Votes(0, 1, 0);
        case TEXT -> new Votes(0, 0, 1);
      };
    }

    Votes plus(Votes other) {
      return new Votes(speaker + other.speaker, likely + other.likely, text + other.text);
    }

    /// Two transcripts have it as a speaker, or three at a speaker's place, and those in which it
    /// is mere text are not more than half as many.
    boolean prove() {
      return (speaker > 1 || speaker + likely > 2) && speaker + likely >= 2 * text;
    }
  }

  /// What both say together.
  public FileLabels plus(FileLabels other) {
    SortedMap<String, Votes> sum = new TreeMap<>(votes);
    other.votes.forEach((label, vote) -> sum.merge(label, vote, Votes::plus));
    return new FileLabels(sum);
  }
}
