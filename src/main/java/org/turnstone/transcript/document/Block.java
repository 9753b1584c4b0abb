package org.turnstone.transcript.document;

import java.util.List;

/// A paragraph or a table.
sealed interface Block permits Paragraph, Table {

  /// How many characters it has.
  int length();

  /// All paragraphs in it.
  List<Paragraph> paragraphs();
}
