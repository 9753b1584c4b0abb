package org.turnstone.speakers;

import java.util.List;
import java.util.Map;
import org.turnstone.model.Role;

/// A label as it is written in the files, and how much is said under it.
///
/// @param label without mark-up; empty for turns that name nobody
/// @param roles in how many turns it was taken for which, when the files were read
/// @param units UTF-16 units of reading text
/// @param transcripts places in the catalogue of those it is in, rising
/// @param examples some of its turns, from different transcripts
public record WrittenLabel(
    String label,
    Map<Role, Integer> roles,
    int turns,
    long units,
    List<Integer> transcripts,
    List<Place> examples) {

  /// A turn.
  ///
  /// @param turn counted from 1
  public record Place(String transcript, int turn) {}
}
