package org.turnstone.ui.kit;

import java.util.Optional;
import org.turnstone.model.TextRange;

/// Goes to a place in the interviews, from wherever one is. The places one has been at are kept.
public interface Navigator {

  /// Shows a turn in the conversation.
  ///
  /// @param transcript id of the transcript
  /// @param turn counted from 1
  /// @param words positions in the reading text to select there
  void show(String transcript, int turn, Optional<TextRange> words);

  void back();

  void forward();
}
