package org.turnstone.workspace;

/// What was read when a folder was compared with what was known of it.
///
/// @param added files that were not known, whether they hold transcripts or not
/// @param changed files that were known and had to be read again
/// @param removed files that are not in the folder any more
public record FolderChanges(int added, int changed, int removed) {

  public boolean isNothing() {
    return added + changed + removed == 0;
  }
}
