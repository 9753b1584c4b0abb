package org.turnstone.transcript;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What one file says of labels that are not well known, by its own evidence. Small, so that it can
/// be kept of every file of a folder.
///
/// @param standings by label in normal form
public record FileLabels(SortedMap<String, Standing> standings) {

  /// Of a file that says nothing.
  public static final FileLabels NONE = new FileLabels(Collections.emptySortedMap());

  /// What a label is in one file, by the evidence of that file alone.
  public enum Standing {
    /// Somebody who speaks.
    SPEAKER,
    /// Stands once where a speaker would, which is too little to be sure of.
    LIKELY,
    /// A line that only looks like a label.
    TEXT
  }

  public FileLabels {
    standings = Collections.unmodifiableSortedMap(new TreeMap<>(standings));
  }
}
