package org.turnstone.transcript.format;

import java.util.List;

/// A transcript as a format hands it on, before it has turns and positions.
public sealed interface Draft {

  Origin origin();

  /// Lines in which it is still to be found who speaks.
  ///
  /// @param lines of Markdown, without blanks at their ends; words that have none are written as
  ///     [org.turnstone.transcript.text.Literal]
  record Dialog(Origin origin, List<String> lines) implements Draft {}

  /// Captions: short pieces with times, cut wherever a screen was full. They are joined to flowing
  /// words. When no piece names its speaker, labels are looked for in the words.
  ///
  /// @param cues in the order of the file; an empty first line says that there was a pause before
  record Captions(Origin origin, List<Utterance> cues) implements Draft {}

  /// What was said by whom.
  ///
  /// @param marked whether the words have Markdown in them, as chats do; else they are taken as
  ///     written
  record Talk(Origin origin, List<Utterance> utterances, boolean marked) implements Draft {}
}
