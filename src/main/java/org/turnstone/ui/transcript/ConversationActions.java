package org.turnstone.ui.transcript;

import org.turnstone.model.CodeId;
import org.turnstone.model.CodingId;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;

/// What a person can ask for in the conversation and others have to do.
public interface ConversationActions {

  /// Shows the transcript before this one in the list.
  void previousTranscript();

  /// Shows the transcript after this one in the list.
  void nextTranscript();

  /// Lets the person write a memo on a coding.
  void memo(CodingId coding);

  /// Lets the person choose another code for a coding, which keeps its words and memo.
  void recode(CodingId coding);

  /// Hides the codings of all other codes.
  void showOnly(CodeId code);

  /// Takes a coding away.
  void remove(CodingId coding);

  /// Gives a coding other words.
  ///
  /// @param words positions in the reading text; never empty
  void resize(CodingId coding, TextRange words);

  /// Gives everyone with a label another role in the project.
  void setRole(String speaker, Role role);
}
