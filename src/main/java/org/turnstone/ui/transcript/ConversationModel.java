package org.turnstone.ui.transcript;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.turnstone.model.CodeId;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Colouring;
import org.turnstone.ui.kit.Visibility;

/// What the conversation shows, where the person is in it, and what is selected: words or a coding,
/// never both. Ranges are positions in the reading text. Used on the thread of the window only.
public final class ConversationModel {

  /// A turn to scroll to, and the words in it that were looked for.
  record Shown(int turn, Optional<TextRange> words) {}

  private final ReadOnlyObjectWrapper<Optional<Reading>> reading = empty("reading");
  private final ReadOnlyIntegerWrapper currentTurn =
      new ReadOnlyIntegerWrapper(this, "currentTurn");
  private final ReadOnlyObjectWrapper<Optional<WordSelection>> selection = empty("selection");
  private final ReadOnlyObjectWrapper<Optional<TextRange>> selectedWords = empty("selectedWords");
  private final ReadOnlyObjectWrapper<Optional<CodingId>> selectedCoding = empty("selectedCoding");
  private final ReadOnlyObjectWrapper<Optional<TextRange>> hit = empty("hit");
  private final ReadOnlyObjectWrapper<Optional<Set<CodeId>>> undimmed = empty("undimmed");

  private final ChosenSight sight;
  private Project project = Project.EMPTY;
  private Pseudonyms names = Pseudonyms.NONE;
  private Consumer<Shown> onShow = _ -> {};
  private Consumer<Integer> onMove = _ -> {};

  /// @param visibility what is hidden, now and later
  /// @param background where the colours of coders are looked for
  public ConversationModel(Visibility visibility, Background background) {
    sight = new ChosenSight(visibility, background, this::lookAgain);
  }

  // What is shown

  /// Shows a transcript from its first turn on.
  ///
  /// @param coder name of the person who reads: codings by others look different
  public void open(Transcript transcript, Project project, String coder) {
    selectNothing();
    hit.set(Optional.empty());
    currentTurn.set(0);
    this.project = project;
    reading.set(
        Optional.of(
            new Reading(transcript, project, coder, sight.of(project, transcript.id()), names)));
    currentTurn.set(Math.min(1, transcript.turns().size()));
  }

  /// Shows the same transcript with other coding work on it. Place and selection stay; a selected
  /// coding that is gone is no longer selected.
  public void update(Project project) {
    this.project = project;
    reading().ifPresent(now -> change(now.with(project, sight.of(project, now.transcript().id()))));
  }

  /// Shows people under other names, in this transcript and in those that are opened later.
  public void showNames(Pseudonyms names) {
    this.names = names;
    reading().ifPresent(now -> change(now.with(names)));
  }

  /// What is shown; empty when nothing is.
  public Optional<Transcript> transcript() {
    return reading().map(Reading::transcript);
  }

  /// Whose colours codings have.
  public ObjectProperty<Colouring> colouringProperty() {
    return sight.colouringProperty();
  }

  /// Looks at the same transcript when something else is hidden or coloured, unless it is not
  /// concerned.
  private void lookAgain() {
    reading()
        .ifPresent(
            now -> {
              Sight seen = sight.of(project, now.transcript().id());
              if (!seen.equals(now.sight())) {
                change(now.with(seen));
              }
            });
  }

  /// Dims the codings of all other codes.
  public void dimAllBut(Set<CodeId> codes) {
    undimmed.set(Optional.of(Set.copyOf(codes)));
  }

  /// Ends what [#dimAllBut] began.
  public void dimNone() {
    undimmed.set(Optional.empty());
  }

  private void change(Reading changed) {
    selectedCoding
        .get()
        .filter(id -> changed.codings().find(id).isEmpty())
        .ifPresent(_ -> selectedCoding.set(Optional.empty()));
    reading.set(Optional.of(changed));
  }

  // Where the person is

  /// The turn the person is on, counted from 1; 0 when there is none.
  public ReadOnlyIntegerProperty currentTurnProperty() {
    return currentTurn.getReadOnlyProperty();
  }

  /// Goes to a turn from somewhere else and marks the words that were looked for there.
  ///
  /// @param turn counted from 1; nothing happens when there is no such turn
  public void show(int turn, Optional<TextRange> words) {
    if (isTurn(turn)) {
      selectNothing();
      currentTurn.set(turn);
      hit.set(words);
      onShow.accept(new Shown(turn, words));
    }
  }

  /// Goes to a turn, to the first when the number is too low and to the last when it is too high.
  public void goTo(int turn) {
    int last = reading().map(now -> now.places().count()).orElse(0);
    if (last > 0) {
      selectNothing();
      currentTurn.set(Math.clamp(turn, 1, last));
      onMove.accept(currentTurn.get());
    }
  }

  public void nextTurn() {
    goTo(currentTurn.get() + 1);
  }

  public void previousTurn() {
    goTo(currentTurn.get() - 1);
  }

  /// Goes to the next participant turn without a code, after the last one from the top again.
  ///
  /// @return whether there is one
  public boolean nextUncoded() {
    var next = reading().map(now -> now.uncodedAfter(currentTurn.get()));
    next.ifPresent(turn -> turn.ifPresent(this::goTo));
    return next.isPresent() && next.get().isPresent();
  }

  /// Makes a turn the current one without scrolling: it was clicked.
  void stepOn(int turn) {
    if (isTurn(turn)) {
      currentTurn.set(turn);
    }
  }

  private boolean isTurn(int turn) {
    return reading().filter(now -> turn >= 1 && turn <= now.places().count()).isPresent();
  }

  // What is selected

  public ReadOnlyObjectProperty<Optional<TextRange>> selectedWordsProperty() {
    return selectedWords.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<CodingId>> selectedCodingProperty() {
    return selectedCoding.getReadOnlyProperty();
  }

  /// Selects words. Ends are moved so that no character is split.
  public void selectWords(TextRange words) {
    reading()
        .map(Reading::boundaries)
        .ifPresent(
            text ->
                select(
                    WordSelection.from(words.start(), WordSelection.Unit.CHARACTER, text)
                        .to(words.end(), text)));
  }

  /// Selects a coding; nothing happens when it is not shown.
  public void selectCoding(CodingId coding) {
    if (reading().flatMap(now -> now.codings().find(coding)).isPresent()) {
      selectNothing();
      selectedCoding.set(Optional.of(coding));
    }
  }

  /// Selects the coding after the selected one in the current turn, after the last one the first.
  void nextCoding() {
    stepToCoding(1);
  }

  /// Selects the coding before the selected one in the current turn, before the first one the last.
  void previousCoding() {
    stepToCoding(-1);
  }

  private void stepToCoding(int step) {
    List<CodingId> here = codingsHere();
    if (!here.isEmpty()) {
      int selected = selectedCoding.get().map(here::indexOf).orElse(-1);
      int from = selected < 0 && step < 0 ? 0 : selected;
      selectCoding(here.get(Math.floorMod(from + step, here.size())));
    }
  }

  private List<CodingId> codingsHere() {
    return reading()
        .filter(_ -> currentTurn.get() > 0)
        .map(now -> now.codings().over(now.places().range(currentTurn.get())))
        .orElse(List.of())
        .stream()
        .map(PlacedCoding::id)
        .toList();
  }

  /// Shows the selected coding with other words, until [#endPreview] or a change of the project.
  void preview(TextRange words) {
    reading()
        .ifPresent(
            now ->
                selectedCoding
                    .get()
                    .flatMap(now.codings()::find)
                    .filter(coding -> !coding.range().equals(words))
                    .ifPresent(coding -> reading.set(Optional.of(now.with(coding.id(), words)))));
  }

  /// Shows the codings with the words they have.
  void endPreview() {
    reading().ifPresent(now -> reading.set(Optional.of(now.with(now.sight()))));
  }

  /// Selects the words of a coding instead of the coding.
  public void selectWordsOf(CodingId coding) {
    reading()
        .flatMap(now -> now.codings().find(coding))
        .ifPresent(placed -> selectWords(placed.range()));
  }

  public void selectNothing() {
    selectedWords.set(Optional.empty());
    selection.set(Optional.empty());
    selectedCoding.set(Optional.empty());
  }

  /// The selected words as they are pasted elsewhere: `words (creativity_0049, turn 12)`.
  public Optional<String> copy() {
    return reading()
        .flatMap(
            now ->
                selectedWords
                    .get()
                    .or(
                        () ->
                            selectedCoding
                                .get()
                                .flatMap(now.codings()::find)
                                .map(PlacedCoding::range))
                    .map(now::cited));
  }

  void select(WordSelection words) {
    selectedCoding.set(Optional.empty());
    selectedWords.set(reading().flatMap(now -> words.words(now.text())));
    selection.set(Optional.of(words));
  }

  // For the view

  Visibility visibility() {
    return sight.visibility();
  }

  Optional<Reading> reading() {
    return reading.get();
  }

  ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<WordSelection>> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<TextRange>> hitProperty() {
    return hit.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Set<CodeId>>> undimmedProperty() {
    return undimmed.getReadOnlyProperty();
  }

  void onShow(Consumer<Shown> listener) {
    onShow = listener;
  }

  void onMove(Consumer<Integer> listener) {
    onMove = listener;
  }

  private <T> ReadOnlyObjectWrapper<Optional<T>> empty(String name) {
    return new ReadOnlyObjectWrapper<>(this, name, Optional.empty());
  }
}
