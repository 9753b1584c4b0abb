package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import org.turnstone.model.CodeId;
import org.turnstone.model.CodingId;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;

/// Does nothing of what it is asked, and remembers it.
final class NoActions implements ConversationActions {

  final List<String> asked = new ArrayList<>();

  @Override
  public void previousTranscript() {
    asked.add("previous");
  }

  @Override
  public void nextTranscript() {
    asked.add("next");
  }

  @Override
  public void memo(CodingId coding) {
    asked.add("memo " + coding);
  }

  @Override
  public void recode(CodingId coding) {
    asked.add("recode " + coding);
  }

  @Override
  public void showOnly(CodeId code) {
    asked.add("only " + code);
  }

  @Override
  public void remove(CodingId coding) {
    asked.add("remove " + coding);
  }

  @Override
  public void resize(CodingId coding, TextRange words) {
    asked.add("resize " + coding + " " + words);
  }

  @Override
  public void setRole(String speaker, Role role) {}
}
