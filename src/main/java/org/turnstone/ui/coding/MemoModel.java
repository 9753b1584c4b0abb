package org.turnstone.ui.coding;

import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.MemoTarget;
import org.turnstone.ui.kit.MemoDraft;
import org.turnstone.ui.kit.MemoDraft.Subject;
import org.turnstone.ui.kit.Words;

/// The memo on the selected coding, else on the transcript; or on a code that was asked for, until
/// one goes elsewhere.
public final class MemoModel {

  private static final Words WORDS = Words.of(MemoModel.class);

  private final CodingWork work;
  private final MemoDraft draft;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
  private Optional<CodeId> code = Optional.empty();

  MemoModel(CodingWork work) {
    this.work = work;
    draft = new MemoDraft(work.changes());
    work.placeProperty()
        .addListener(
            (_, _, _) -> {
              code = Optional.empty();
              show();
            });
    work.listen(
        _ -> {
          draft.takeIn(subject());
          title.set(title());
        });
    show();
  }

  MemoDraft draft() {
    return draft;
  }

  /// What the memo is on: "Memo on creativity_0049".
  ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /// Whether a memo can be written here.
  BooleanBinding writableProperty() {
    return title.isNotEmpty().and(work.editableProperty());
  }

  /// Shows the memo on a code, until one goes to another place.
  public void showCode(CodeId id) {
    code = Optional.of(id);
    show();
  }

  /// Saves what was written, if it is not saved yet. To be called before the window closes, too.
  public void save() {
    draft.save();
  }

  private void show() {
    draft.moveOn(subject());
    title.set(title());
  }

  private Optional<Subject> subject() {
    Optional<Subject> onCode = shownCode().map(this::subjectOf);
    return onCode.isPresent() ? onCode : work.place().map(this::subjectOf);
  }

  private Subject subjectOf(Code shown) {
    MemoTarget target = new MemoTarget.OnCode(shown.id());
    return new Subject(target, WORDS.text("memo.code", shown.name()), work.project().memo(target));
  }

  private Subject subjectOf(Place place) {
    String transcript = place.transcript().id();
    return coding(place)
        .map(
            coding ->
                new Subject(
                    new MemoTarget.OnCoding(transcript, coding.id()),
                    WORDS.text("memo.coding", name(coding), place.longName(coding.range())),
                    coding.memo()))
        .orElseGet(
            () -> {
              MemoTarget target = new MemoTarget.OnTranscript(transcript);
              return new Subject(target, transcript, work.project().memo(target));
            });
  }

  private String title() {
    return shownCode()
        .map(shown -> WORDS.text("memo.title.code", shown.name()))
        .or(() -> work.place().map(this::title))
        .orElse("");
  }

  private String title(Place place) {
    return WORDS.text("memo.title", coding(place).map(this::name).orElse(place.transcript().id()));
  }

  private Optional<Code> shownCode() {
    return code.flatMap(work.project().codebook()::find);
  }

  private Optional<Coding> coding(Place place) {
    return place.coding().flatMap(id -> work.project().coding(place.transcript().id(), id));
  }

  private String name(Coding coding) {
    return work.project().codebook().name(coding.code());
  }
}
