package org.turnstone.ui.coding;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.Coding;
import org.turnstone.model.MemoTarget;
import org.turnstone.ui.kit.Words;

/// The memo on the selected coding, else on the transcript. What is written is kept here until it
/// is saved as one action: by [#save], and by itself when the person moves on to something else.
public final class MemoModel {

  private static final Words WORDS = Words.of(MemoModel.class);

  /// What is written about.
  ///
  /// @param name as the history has it: `brainstorming on turn 6 of creativity_0049`
  /// @param before the memo as it was when writing began
  private record Subject(MemoTarget target, String name, String before) {}

  private final CodingWork work;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
  private Optional<Subject> subject = Optional.empty();

  MemoModel(CodingWork work) {
    this.work = work;
    work.placeProperty().addListener((_, _, _) -> moveOn());
    work.listen(_ -> takeIn());
    moveOn();
  }

  /// What the person writes.
  StringProperty textProperty() {
    return text;
  }

  /// What the memo is on: "Memo on creativity_0049".
  ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /// Whether a memo can be written here.
  BooleanBinding writableProperty() {
    return title.isNotEmpty().and(work.editableProperty());
  }

  /// Saves what was written, if it is not saved yet. To be called before the window closes, too.
  public void save() {
    if (subject.isEmpty()) {
      return;
    }
    Subject now = subject.get();
    String written = text.get().strip();
    if (!written.equals(now.before().strip())) {
      subject = Optional.of(new Subject(now.target(), now.name(), written));
      work.perform(
          WORDS.text(label(now.before(), written), now.name()),
          List.of(new Edit.MemoSet(now.target(), now.before(), written)));
    }
  }

  private static String label(String before, String written) {
    return before.isEmpty() ? "label.wrote" : written.isEmpty() ? "label.erased" : "label.rewrote";
  }

  private void moveOn() {
    Optional<Subject> next = work.place().map(this::subjectOf);
    if (!next.map(Subject::target).equals(subject.map(Subject::target))) {
      save();
      subject = work.place().map(this::subjectOf);
      text.set(subject.map(Subject::before).orElse(""));
    }
    title.set(work.place().map(this::title).orElse(""));
  }

  /// What came from elsewhere is shown unless something else is being written. That one then keeps
  /// what it began from, so that both texts survive.
  private void takeIn() {
    Optional<Subject> now = work.place().map(this::subjectOf);
    boolean unwritten = subject.filter(was -> was.before().equals(text.get().strip())).isPresent();
    if (unwritten && now.map(Subject::target).equals(subject.map(Subject::target))) {
      boolean another = !now.map(Subject::before).equals(subject.map(Subject::before));
      subject = now;
      if (another) {
        text.set(now.map(Subject::before).orElse(""));
      }
    } else {
      moveOn();
    }
  }

  private Subject subjectOf(Place place) {
    String transcript = place.transcript().id();
    return coding(place)
        .map(
            coding ->
                new Subject(
                    new MemoTarget.OnCoding(transcript, coding.id()),
                    WORDS.text("memo.coding", code(coding), place.longName(coding.range())),
                    coding.memo()))
        .orElseGet(
            () -> {
              MemoTarget target = new MemoTarget.OnTranscript(transcript);
              return new Subject(target, transcript, work.project().memo(target));
            });
  }

  private String title(Place place) {
    return WORDS.text("memo.title", coding(place).map(this::code).orElse(place.transcript().id()));
  }

  private Optional<Coding> coding(Place place) {
    return place.coding().flatMap(id -> work.project().coding(place.transcript().id(), id));
  }

  private String code(Coding coding) {
    return work.project().codebook().find(coding.code()).map(Code::name).orElse("");
  }
}
