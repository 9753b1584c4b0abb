package org.turnstone.speakers;

import java.util.List;
import java.util.Set;

/// Words for the part that someone has in a conversation, which stand where a name could.
public final class PartWords {

  /// Words for the same part in a conversation with a program, in each line.
  static final List<Set<String>> SAME =
      List.of(
          Set.of("assistant", "ai", "aiassistant", "ki", "kiassistent", "bot", "chatbot"),
          Set.of("user", "human"));

  private static final Set<String> OTHERS =
      Set.of(
          "speaker",
          "interviewer",
          "interviewerin",
          "interviewee",
          "moderator",
          "moderatorin",
          "participant",
          "respondent",
          "subject",
          "client",
          "person",
          "group",
          "all",
          "unknown",
          "sprecher",
          "sprecherin",
          "befragte",
          "befragter",
          "teilnehmer",
          "teilnehmerin",
          "alle",
          "mother",
          "father",
          "mutter",
          "vater",
          "q",
          "a",
          "i",
          "p",
          "b");

  private PartWords() {}

  /// Whether a label begins with such a word: `Interviewer`, `Speaker 2`.
  public static boolean isIn(String label) {
    List<String> words = Spelling.words(label);
    String first = words.isEmpty() ? Spelling.letters(label) : words.getFirst();
    return OTHERS.contains(first) || SAME.stream().anyMatch(same -> same.contains(first));
  }
}
