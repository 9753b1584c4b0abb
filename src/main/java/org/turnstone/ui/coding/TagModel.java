package org.turnstone.ui.coding;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.ui.kit.Words;
import org.turnstone.workspace.Tagging;

/// Puts codes on what the person stands on, and takes them off.
public final class TagModel {

  private static final Words WORDS = Words.of(TagModel.class);

  private final CodingWork work;
  private final CodeTally tally;
  private final StringBinding title;
  private final BooleanBinding possible;
  private final BooleanBinding repeatable;
  private final BooleanBinding removable;

  TagModel(CodingWork work, CodeTally tally) {
    this.work = work;
    this.tally = tally;
    title = Bindings.createStringBinding(this::words, work.placeProperty());
    possible =
        Bindings.createBooleanBinding(
            () ->
                work.editableProperty().get()
                    && work.place().filter(Place::canBeTagged).isPresent(),
            work.placeProperty(),
            work.editableProperty());
    repeatable =
        Bindings.createBooleanBinding(
            () -> possible.get() && latest().isPresent(), possible, work.projectProperty());
    removable =
        Bindings.createBooleanBinding(
            () -> work.editableProperty().get() && selected().isPresent(),
            work.placeProperty(),
            work.editableProperty(),
            work.projectProperty());
  }

  /// What Enter will tag: "Tag 4 words in turn 14".
  StringBinding titleProperty() {
    return title;
  }

  /// Whether there is something to tag.
  public BooleanBinding possibleProperty() {
    return possible;
  }

  /// Whether [#sameAgain] does something.
  public BooleanBinding repeatableProperty() {
    return repeatable;
  }

  /// Whether [#takeOffSelected] does something.
  public BooleanBinding removableProperty() {
    return removable;
  }

  /// Tags with a code. Nothing happens when this coder has it on these very words already.
  public void tag(Code code) {
    tag(new Tagging.Resolved(code.id(), code.name(), List.of()));
  }

  /// Tags with a code given by name or path, which is made, with those above it, if there is none.
  /// All of it is one action.
  ///
  /// @throws IllegalArgumentException when the path is none or fits several codes, with a sentence
  void tag(String path, Optional<CodeId> under) {
    tag(Tagging.code(work.project(), path, under));
  }

  /// Tags with the code that was used last.
  public void sameAgain() {
    latest().ifPresent(this::tag);
  }

  /// Tags with the code that has this digit.
  public void tagWithKey(int key) {
    work.project().codebook().codes().values().stream()
        .filter(code -> code.key() == key)
        .findFirst()
        .ifPresent(this::tag);
  }

  /// Takes the selected coding off; with none selected, the only one that this coder has on the
  /// turn. Of several, one is to be selected first.
  public void takeOffSelected() {
    selected().or(this::only).ifPresent(this::takeOff);
  }

  private Optional<Coding> only() {
    List<Coding> mine =
        work.place().stream()
            .flatMap(
                place ->
                    work.project().codingsOf(place.transcript().id()).stream()
                        .filter(place::touches))
            .filter(coding -> coding.coder().equals(work.coder()))
            .toList();
    return mine.size() == 1 ? Optional.of(mine.getFirst()) : Optional.empty();
  }

  void takeOff(Coding coding) {
    work.place()
        .ifPresent(
            place ->
                work.perform(
                    WORDS.text(
                        "label.takenOff",
                        name(work.project().codebook(), coding),
                        place.longName(coding.range())),
                    List.of(new Edit.CodingRemoved(coding))));
  }

  /// The code this coder used last.
  Optional<Code> latest() {
    return tally.latest(work.project()).flatMap(work.project().codebook()::find);
  }

  private Optional<Coding> selected() {
    return work.place()
        .flatMap(
            place ->
                place.coding().flatMap(id -> work.project().coding(place.transcript().id(), id)));
  }

  private void tag(Tagging.Resolved code) {
    if (!possible.get()) {
      return;
    }
    Place place = work.place().orElseThrow();
    List<Edit> edits =
        Tagging.edits(
            work.project(),
            code,
            List.of(new Tagging.Place(place.transcript().id(), place.quotation())),
            new Tagging.By(work.coder(), work.clock().instant(), ""));
    if (edits.size() > code.made().size()) {
      work.perform(WORDS.text("label.tagged", place.longName(), code.name()), edits);
    }
  }

  private static String name(Codebook codebook, Coding coding) {
    return codebook.find(coding.code()).map(Code::name).orElse("");
  }

  private String words() {
    return work.place()
        .map(
            place -> WORDS.text(place.canBeTagged() ? "tag.title" : "tag.empty", place.shortName()))
        .orElseGet(() -> WORDS.text("tag.nothing"));
  }
}
