package org.turnstone.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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

  private final BiConsumer<String, List<Edit>> perform;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private Optional<Subject> subject = Optional.empty();

  /// @param perform makes a change under the words that the history shows
  public MemoDraft(BiConsumer<String, List<Edit>> perform) {
    this.perform = perform;
  }

  /// What the person writes.
  public StringProperty textProperty() {
    return text;
  }

  public Optional<Subject> subject() {
    return subject;
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
    perform.accept(
        Words.KIT.text(label(now.before(), written), now.name()),
        List.of(new Edit.MemoSet(now.target(), now.before(), written)));
  }

  /// Goes on to another memo; nothing happens when it is the same.
  public void moveOn(Optional<Subject> next) {
    if (!isAboutTheSame(next)) {
      save();
      subject = next;
      text.set(next.map(Subject::before).orElse(""));
    }
  }

  /// What came from elsewhere is shown unless something else is being written. That one then keeps
  /// what it began from, so that both texts survive.
  public void takeIn(Optional<Subject> now) {
    if (!isAboutTheSame(now)) {
      moveOn(now);
    } else if (isSaved() && !now.map(Subject::before).equals(subject.map(Subject::before))) {
      subject = now;
      text.set(now.map(Subject::before).orElse(""));
    }
  }

  private boolean isAboutTheSame(Optional<Subject> other) {
    return other.map(Subject::target).equals(subject.map(Subject::target));
  }

  private static String label(String before, String written) {
    return before.isEmpty() ? "memo.wrote" : written.isEmpty() ? "memo.erased" : "memo.rewrote";
  }
}
