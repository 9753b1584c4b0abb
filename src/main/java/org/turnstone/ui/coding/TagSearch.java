package org.turnstone.ui.coding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;
import org.turnstone.workspace.Tagging;

/// Finds the code that is being typed. The best match is chosen as one types; with nothing typed
/// nothing is chosen, so that Enter alone tags nothing. Several codes can be taken up before all of
/// them are given in one action.
final class TagSearch {

  /// Nobody scrolls further: one types another letter.
  private static final int MOST_CHOICES = 100;

  private final CodingWork work;
  private final CodeTally tally;
  private final TagModel tagging;
  private final SuggestionsModel suggestions;
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private final ObservableList<TagChoice> choices = FXCollections.observableArrayList();
  private final ObservableList<TagChoice> takenUp = FXCollections.observableArrayList();
  private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", -1);
  private final ObjectProperty<Optional<Coding>> recoding =
      new SimpleObjectProperty<>(this, "recoding", Optional.empty());
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
  private CodeMatches matches = new CodeMatches(Codebook.EMPTY);

  /// Kept while something is typed, so that no row moves under the hand.
  private Map<CodeId, Suggestion> like = Map.of();

  private boolean clearing;
  private boolean travelling;

  TagSearch(CodingWork work, CodeTally tally, TagModel tagging, SuggestionsModel suggestions) {
    this.work = work;
    this.tally = tally;
    this.tagging = tagging;
    this.suggestions = suggestions;
    typed.addListener(
        (_, _, _) -> {
          if (!clearing) {
            suggest();
          }
        });
    work.placeProperty().addListener((_, before, _) -> before.ifPresent(this::tagTakenUp));
    suggestions.shownProperty().subscribe(_ -> rank());
  }

  /// What like turns have may be known a moment later than the list is opened.
  private void rank() {
    if (typed.get().isEmpty() && chosen.get() < 0 && !choices.isEmpty()) {
      suggest();
    }
  }

  StringProperty typedProperty() {
    return typed;
  }

  ObservableList<TagChoice> choices() {
    return choices;
  }

  /// What will be given together with the one that is chosen at the end.
  ObservableList<TagChoice> takenUp() {
    return takenUp;
  }

  /// Index of the chosen row; -1 for none.
  IntegerProperty chosenProperty() {
    return chosen;
  }

  /// The coding that is to have another code; empty when the person tags.
  ObjectProperty<Optional<Coding>> recodingProperty() {
    return recoding;
  }

  /// Why what was typed cannot be done, as a sentence; empty when it can.
  ReadOnlyStringProperty troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  void down() {
    chosen.set(Math.min(chosen.get() + 1, choices.size() - 1));
  }

  void up() {
    chosen.set(Math.max(chosen.get() - 1, Math.min(0, chosen.get())));
  }

  /// While the person is on the way to another turn nothing is tagged: it would be the one they
  /// come from. What they type meanwhile is kept.
  void setTravelling(boolean travelling) {
    this.travelling = travelling;
  }

  boolean isTravelling() {
    return travelling;
  }

  /// Whether nothing is typed and nothing taken up.
  boolean isBlank() {
    return typed.get().isBlank() && takenUp.isEmpty();
  }

  /// Tags with what is chosen and what was taken up, and ends the search.
  ///
  /// @return false when there is nothing of it or it cannot be done
  boolean accept() {
    if (chosen.get() >= 0 && chosen.get() < choices.size()) {
      return accept(choices.get(chosen.get()));
    }
    boolean any = !takenUp.isEmpty();
    if (any && typed.get().isBlank()) {
      end();
      return true;
    }
    return false;
  }

  boolean accept(TagChoice choice) {
    Optional<Place> place = work.place();
    if (place.isEmpty() || travelling) {
      return false;
    }
    try {
      if (recoding.get().isPresent()) {
        tagging.recode(recoding.get().get(), choice::in);
      } else {
        List<TagChoice> all = new ArrayList<>(takenUp);
        all.add(choice);
        tagging.tag(place.get(), meant(all));
      }
    } catch (IllegalArgumentException unclear) {
      trouble.set(unclear.getMessage());
      return false;
    }
    takenUp.clear();
    clear();
    return true;
  }

  /// Keeps what is chosen, and begins again for the next one.
  void takeUp() {
    if (chosen.get() < 0 || chosen.get() >= choices.size() || recoding.get().isPresent()) {
      return;
    }
    TagChoice choice = choices.get(chosen.get());
    try {
      choice.in(work.project());
    } catch (IllegalArgumentException unclear) {
      trouble.set(unclear.getMessage());
      return;
    }
    takenUp.add(choice);
    clear();
    suggest();
  }

  /// Gives up what was taken up last.
  ///
  /// @return false when nothing was, or something is typed
  boolean takeBack() {
    if (!typed.get().isEmpty() || takenUp.isEmpty()) {
      return false;
    }
    takenUp.removeLast();
    suggest();
    return true;
  }

  void giveUp(TagChoice choice) {
    takenUp.remove(choice);
    suggest();
  }

  /// The code of a choice, as it is or would be.
  Code code(TagChoice choice) {
    return choice.code(work.project());
  }

  /// Makes the new code, whatever is chosen.
  boolean create() {
    return !choices.isEmpty() && choices.getLast() instanceof TagChoice.New made && accept(made);
  }

  /// Ends the search without what is typed; what was taken up is given.
  void end() {
    work.place().ifPresent(this::tagTakenUp);
    recoding.set(Optional.empty());
    clear();
  }

  private void tagTakenUp(Place place) {
    if (!takenUp.isEmpty()) {
      List<TagChoice> all = List.copyOf(takenUp);
      takenUp.clear();
      tagging.tag(place, meant(all));
    }
  }

  private static List<Function<Project, Tagging.Resolved>> meant(List<TagChoice> choices) {
    return choices.stream().<Function<Project, Tagging.Resolved>>map(each -> each::in).toList();
  }

  /// Nothing is typed and nothing offered.
  private void clear() {
    clearing = true;
    typed.set("");
    clearing = false;
    choices.clear();
    chosen.set(-1);
    trouble.set("");
  }

  /// Offers what fits what is typed; with nothing typed, all codes, those of like turns and the
  /// last used first.
  void suggest() {
    trouble.set("");
    String text = typed.get().strip();
    if (text.length() <= 1) {
      like = new HashMap<>();
      suggestions.all().forEach(each -> like.put(each.code().id(), each));
    }
    List<TagChoice> found = new ArrayList<>();
    Instant now = work.clock().instant();
    codes().find(text, this::likeness, tally::lastUsed).stream()
        .filter(match -> !isTakenUp(match.code().id()))
        .limit(MOST_CHOICES)
        .map(match -> existing(match, now))
        .forEach(found::add);
    if (isNew(text)) {
      found.add(new TagChoice.New(text, under(text)));
    }
    choices.setAll(found);
    chosen.set(text.isEmpty() || found.isEmpty() ? -1 : 0);
  }

  private double likeness(CodeId code) {
    Suggestion suggestion = like.get(code);
    return suggestion == null ? 0 : suggestion.like().score();
  }

  private boolean isTakenUp(CodeId code) {
    return takenUp.stream()
        .anyMatch(
            each -> each instanceof TagChoice.Existing at && at.match().code().id().equals(code));
  }

  private CodeMatches codes() {
    if (!matches.areOf(work.project().codebook())) {
      matches = new CodeMatches(work.project().codebook());
    }
    return matches;
  }

  private TagChoice existing(CodeMatch match, Instant now) {
    CodeId id = match.code().id();
    Suggestion suggestion = like.get(id);
    return new TagChoice.Existing(
        match,
        work.project().codebook().parent(match.code()).map(Code::name).orElse(""),
        suggestion != null
            ? suggestion.sentence()
            : tally.lastUsed(id).map(then -> Ago.used(then, now)).orElse(""),
        tally.count(id));
  }

  private boolean isNew(String text) {
    return !text.isEmpty()
        && Codebook.splitPath(text).stream().noneMatch(String::isBlank)
        && (Codebook.splitPath(text).size() > 1
            ? work.project().codebook().matching(text).isEmpty()
            : work.project().codebook().codes().values().stream()
                .noneMatch(code -> code.name().equalsIgnoreCase(text)));
  }

  /// A bare name goes where the person is working.
  private Optional<Code> under(String text) {
    return Codebook.splitPath(text).size() > 1
        ? Optional.empty()
        : tagging.besideLatest().flatMap(work.project().codebook()::find);
  }
}
