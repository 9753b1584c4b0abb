package org.turnstone.transcript.dialog;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What one transcript says of labels that are not well known, by its own evidence. Small, and the
/// same for many transcripts of a folder, so that it can be kept of all.
///
/// @param standings by label in normal form
/// @param settled whether its speakers are the same whichever of them the folder proves too
public record OwnLabels(SortedMap<String, Standing> standings, boolean settled) {

  /// Of a transcript that says nothing.
  public static final OwnLabels NONE = new OwnLabels(Collections.emptySortedMap(), true);

  public OwnLabels {
    standings = Collections.unmodifiableSortedMap(new TreeMap<>(standings));
  }

  /// What a label is in one transcript, by the evidence of that transcript alone.
  public enum Standing {
    /// Somebody who speaks.
    SPEAKER,
    /// Stands once where a speaker would, which is too little to be sure of.
    LIKELY,
    /// A line that only looks like a label.
    TEXT,
    /// A name above the talk, which says nothing of who speaks.
    HEAD
  }

  /// Whether the transcript reads differently when the folder proves that label.
  boolean isOpen(String label) {
    Standing standing = standings.get(label);
    return standing != null && (standing != Standing.SPEAKER || !settled);
  }
}
