package org.turnstone.edit;

import java.util.Optional;
import org.turnstone.model.ReadingSubject;

/// What edits of the reading of files do, see [Fold] for the rules.
final class ReadingRules {

  private final Draft draft;

  ReadingRules(Draft draft) {
    this.draft = draft;
  }

  void choose(Edit.ReadingChosen edit, Meeting meeting) {
    Optional<String> current = draft.reading(edit.subject());
    Change<Optional<String>> change = new Change<>(edit.from(), edit.to());
    if (change.meets(current)) {
      meeting.listChoice(
          what(edit.subject()), current.orElse("unchosen"), edit.to().orElse("unchosen"));
    }
    change.over(current, meeting.undoing()).ifPresent(to -> draft.put(edit.subject(), to));
  }

  private static String what(ReadingSubject subject) {
    String of = subject.file().isEmpty() ? "all files" : subject.file();
    return switch (subject.aspect()) {
      case CHARSET -> "the encoding of " + of;
      case FORMAT -> "the format of " + of;
      case LABEL -> "how “" + subject.label() + ":” is read in " + of;
    };
  }
}
