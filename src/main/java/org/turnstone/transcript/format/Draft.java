package org.turnstone.transcript.format;

import java.util.List;

/// A transcript as a format hands it on, before it has turns and positions.
public sealed interface Draft {

  Origin origin();

  /// Lines in which it is still to be found who speaks.
  ///
  /// @param lines without blanks at their ends
  record Dialog(Origin origin, List<String> lines) implements Draft {}

  /// What was said by whom.
  ///
  /// @param marked whether the words have Markdown in them, as chats do; else they are taken as
  ///     written
  record Talk(Origin origin, List<Utterance> utterances, boolean marked) implements Draft {}
}
