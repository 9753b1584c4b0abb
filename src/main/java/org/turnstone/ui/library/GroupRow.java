package org.turnstone.ui.library;

import org.turnstone.model.Pseudonyms;

/// The heading of the transcripts that have one value of an attribute.
///
/// @param value empty for those without any
/// @param transcripts how many are listed below it
/// @param progress of all of them together
/// @param collapsed whether they are out of sight
record GroupRow(String value, int transcripts, Progress progress, boolean collapsed)
    implements ListEntry {

  @Override
  public String key() {
    return keyOf(value);
  }

  /// No id of a transcript begins with a line end.
  static String keyOf(String value) {
    return "\n" + value;
  }

  /// The same with people under the names that are shown.
  GroupRow under(Pseudonyms names) {
    return new GroupRow(names.text(value), transcripts, progress, collapsed);
  }

  GroupRow with(Progress progress) {
    return new GroupRow(value, transcripts, progress, collapsed);
  }
}
