package org.turnstone.ui.library;

/// A line of the list: a transcript, or the heading of a group of them.
public sealed interface ListEntry permits TranscriptRow, GroupRow {

  /// What tells it from all other lines, however it changes.
  String key();
}
