package org.turnstone.transcript.table;

/// What the columns of a table hold. Columns are counted from 0; -1 is a column that is not there.
sealed interface Plan {

  /// A transcript in each row.
  record TranscriptEach(int id, int title, int text) implements Plan {}

  /// A turn in each row.
  ///
  /// @param name of the transcript that the turn belongs to
  record TurnEach(int name, int title, int speaker, int start, int end, int text) implements Plan {}

  /// Something else.
  ///
  /// @param reason what it is, to go on after "Not a transcript:"
  record Nothing(String reason) implements Plan {}
}
