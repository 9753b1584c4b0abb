package org.turnstone.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.turnstone.edit.Edit;
import org.turnstone.model.MemoTarget;

/// A memo while it is being written. What is written is kept here until it is saved as one action:
/// by [#save], and by itself when the person moves on to another memo.
public final class MemoDraft {

  /// What is written about.
  ///
  /// @param name as the history has it: `brainstorming on turn 6 of creativity_0049`
  /// @param before the memo as it was when writing began
  public record Subject(MemoTarget target, String name, String before) {}

  private final Changes changes;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private Optional<Subject> subject = Optional.empty();

  /// What was saved and waits for its turn.
  private final Map<MemoTarget, Saving> waiting = new HashMap<>();

  private record Saving(String before, String written) {}

  public MemoDraft(Changes changes) {
    this.changes = changes;
  }

  /// What the person writes.
  public StringProperty textProperty() {
    return text;
  }

  /// Whether there is nothing here that is not saved.
  public boolean isSaved() {
    return subject.filter(was -> !was.before().strip().equals(text.get().strip())).isEmpty();
  }

  /// Saves what was written, if it is not saved yet.
  public void save() {
    if (isSaved()) {
      return;
    }
    Subject now = subject.orElseThrow();
    String written = text.get().strip();
    subject = Optional.of(new Subject(now.target(), now.name(), written));
    Saving saving = new Saving(now.before(), written);
    waiting.merge(now.target(), saving, (first, _) -> new Saving(first.before(), written));
    changes
        .make(
            Words.KIT.text(label(now.before(), written), now.name()),
            _ -> List.of(new Edit.MemoSet(now.target(), now.before(), written)))
        .whenComplete((_, _) -> waiting.remove(now.target()));
  }

  /// Goes on to another memo; nothing happens when it is the same.
  public void moveOn(Optional<Subject> next) {
    if (!isAboutTheSame(next)) {
      save();
      show(next.map(this::asSaved));
    }
  }

  /// What came from elsewhere is shown unless something else is being written. That one then keeps
  /// what it began from, so that both texts survive.
  public void takeIn(Optional<Subject> now) {
    Optional<Subject> saved = now.map(this::asSaved);
    if (!isAboutTheSame(now)) {
      moveOn(now);
    } else if (isSaved() && !saved.map(Subject::before).equals(subject.map(Subject::before))) {
      show(saved);
    }
  }

  private void show(Optional<Subject> now) {
    subject = now;
    text.set(now.map(Subject::before).orElse(""));
  }

  /// The memo is what was saved, before its turn has come too.
  private Subject asSaved(Subject now) {
    Saving saving = waiting.get(now.target());
    return saving != null && saving.before().equals(now.before())
        ? new Subject(now.target(), now.name(), saving.written())
        : now;
  }

  private boolean isAboutTheSame(Optional<Subject> other) {
    return other.map(Subject::target).equals(subject.map(Subject::target));
  }

  private static String label(String before, String written) {
    return before.isEmpty() ? "memo.wrote" : written.isEmpty() ? "memo.erased" : "memo.rewrote";
  }
}
