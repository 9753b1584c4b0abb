package org.turnstone.ui.coding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;
import org.turnstone.ui.kit.Changes;
import org.turnstone.ui.kit.Words;
import org.turnstone.workspace.Tagging;

/// Puts codes on what the person stands on, and takes them off.
public final class TagModel {

  private static final Words WORDS = Words.of(TagModel.class);

  private final CodingWork work;
  private final CodeTally tally;
  private final StringBinding title;
  private final BooleanBinding possible;

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
  }

  /// What Enter will tag: "Tag 4 words in turn 14".
  StringBinding titleProperty() {
    return title;
  }

  /// Whether there is something to tag.
  public BooleanBinding possibleProperty() {
    return possible;
  }

  /// Tags with a code. Nothing happens when this coder has it on these very words already.
  public void tag(Code code) {
    work.place()
        .ifPresent(
            place ->
                tag(place, List.of(_ -> new Tagging.Resolved(code.id(), code.name(), List.of()))));
  }

  /// Tags with a code given by name or path, as below.
  void tag(String path, Optional<CodeId> under) {
    work.place()
        .ifPresent(place -> tag(place, List.of(project -> Tagging.code(project, path, under))));
  }

  /// Tags with codes, some of which may have to be made with those above them. All of it is one
  /// action; codes that this coder has on these very words already are left out.
  ///
  /// @param codes find, or make, each code in the project as it is with those before it
  /// @throws IllegalArgumentException when a path is none or fits several codes, with a sentence
  void tag(Place place, List<Function<Project, Tagging.Resolved>> codes) {
    if (!work.editableProperty().get() || !place.canBeTagged()) {
      return;
    }
    Instant now = work.clock().instant();
    CompletableFuture<List<Edit>> made =
        work.changes().make(project -> plan(project, place, codes, now));
    if (!made.isDone() || !made.join().isEmpty()) {
      work.tagged();
    }
  }

  private Changes.Plan plan(
      Project project, Place place, List<Function<Project, Tagging.Resolved>> codes, Instant at) {
    Project growing = project;
    List<Edit> edits = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Function<Project, Tagging.Resolved> each : codes) {
      Tagging.Resolved code = each.apply(growing);
      List<Edit> more =
          Tagging.edits(
              growing,
              code,
              List.of(new Tagging.Place(place.transcript().id(), place.quotation())),
              // A millisecond apart, so that it stays known which was given last.
              new Tagging.By(work.coder(), at.plusMillis(names.size()), ""));
      if (more.size() > code.made().size()) {
        growing = Fold.apply(growing, more.toArray(Edit[]::new));
        edits.addAll(more);
        names.add(code.name());
      }
    }
    return new Changes.Plan(WORDS.text("label.tagged", place.longName(), Words.list(names)), edits);
  }

  /// Gives a coding another code, which is made if need be; its words and memo stay. Nothing
  /// happens when it has that code.
  ///
  /// @throws IllegalArgumentException as [#tag], and when that code is on these words already
  void recode(Coding coding, Function<Project, Tagging.Resolved> to) {
    String words = work.place().map(place -> place.longName(coding.range())).orElse("");
    String from = name(coding);
    work.changes()
        .make(
            project -> {
              Tagging.Resolved code = to.apply(project);
              List<Edit> edits =
                  project
                      .coding(coding.transcript(), coding.id())
                      .map(now -> recoding(project, now, code))
                      .orElse(List.of());
              return new Changes.Plan(WORDS.text("label.recoded", words, from, code.name()), edits);
            });
  }

  private static List<Edit> recoding(Project project, Coding coding, Tagging.Resolved code) {
    if (code.id().equals(coding.code())) {
      return List.of();
    }
    boolean there =
        project.codingsOf(coding.transcript()).stream()
            .filter(other -> other.range().equals(coding.range()))
            .filter(other -> other.coder().equals(coding.coder()))
            .anyMatch(other -> other.code().equals(code.id()));
    if (there) {
      throw new IllegalArgumentException(WORDS.text("recode.twice", code.name()));
    }
    List<Edit> edits = new ArrayList<>(code.made());
    edits.add(new Edit.CodingRecoded(coding.id(), coding.transcript(), coding.code(), code.id()));
    return edits;
  }

  /// Makes a code of the selected words, as they are shown, and tags them with it: the name of a
  /// code is read by everyone, so it has no real name while pseudonyms are shown.
  ///
  /// @return false when no words are selected that could be a name
  public boolean tagInVivo() {
    String name =
        work.place()
            .filter(place -> place.words().isPresent())
            .map(_ -> InVivo.name(work.shownWords()))
            .orElse("");
    if (name.isEmpty()) {
      return false;
    }
    work.project().codebook().matching(name).stream()
        .findFirst()
        .ifPresentOrElse(this::tag, () -> tag(name, besideLatest()));
    return true;
  }

  /// Where a code goes of which nothing else is said: beside the one that was used last.
  Optional<CodeId> besideLatest() {
    return latest().flatMap(work.project().codebook()::parent).map(Code::id);
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
    meant().ifPresent(this::takeOff);
  }

  /// The selected coding; with none selected, the only one that this coder has on the turn.
  Optional<Coding> meant() {
    return selected().or(this::only);
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

  /// Takes a coding of the shown transcript off.
  public void takeOff(Coding coding) {
    work.place()
        .ifPresent(
            place ->
                work.changes()
                    .make(
                        WORDS.text("label.takenOff", name(coding), place.longName(coding.range())),
                        project ->
                            project.coding(coding.transcript(), coding.id()).stream()
                                .<Edit>map(Edit.CodingRemoved::new)
                                .toList()));
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

  /// The name of the code of a coding.
  String name(Coding coding) {
    return work.project().codebook().name(coding.code());
  }

  private String words() {
    return work.place()
        .map(
            place -> WORDS.text(place.canBeTagged() ? "tag.title" : "tag.empty", place.shortName()))
        .orElseGet(() -> WORDS.text("tag.nothing"));
  }
}
