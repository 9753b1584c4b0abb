package org.turnstone.ui.coding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;

/// Finds the code that is being typed. The best match is chosen as one types; with nothing typed
/// nothing is chosen, so that Enter alone tags nothing.
final class TagSearch {

  /// Nobody scrolls further: one types another letter.
  private static final int MOST_CHOICES = 100;

  private final CodingWork work;
  private final CodeTally tally;
  private final TagModel tagging;
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private final ObservableList<TagChoice> choices = FXCollections.observableArrayList();
  private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", -1);
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
  private CodeMatches matches = new CodeMatches(Codebook.EMPTY);
  private boolean clearing;

  TagSearch(CodingWork work, CodeTally tally, TagModel tagging) {
    this.work = work;
    this.tally = tally;
    this.tagging = tagging;
    typed.addListener(
        (_, _, _) -> {
          if (!clearing) {
            suggest();
          }
        });
  }

  StringProperty typedProperty() {
    return typed;
  }

  ObservableList<TagChoice> choices() {
    return choices;
  }

  /// Index of the chosen row; -1 for none.
  IntegerProperty chosenProperty() {
    return chosen;
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

  /// Tags with what is chosen, and ends the search.
  ///
  /// @return false when nothing is chosen or it cannot be done
  boolean accept() {
    return chosen.get() >= 0 && chosen.get() < choices.size() && accept(choices.get(chosen.get()));
  }

  boolean accept(TagChoice choice) {
    try {
      switch (choice) {
        case TagChoice.Existing(CodeMatch match, _, _, _) -> tagging.tag(match.code());
        case TagChoice.New(String path, Optional<Code> under) ->
            tagging.tag(path, under.map(Code::id));
      }
    } catch (IllegalArgumentException unclear) {
      trouble.set(unclear.getMessage());
      return false;
    }
    clear();
    return true;
  }

  /// Makes the new code, whatever is chosen.
  boolean create() {
    return !choices.isEmpty() && choices.getLast() instanceof TagChoice.New made && accept(made);
  }

  /// Ends the search: nothing is typed and nothing offered.
  void clear() {
    clearing = true;
    typed.set("");
    clearing = false;
    choices.clear();
    chosen.set(-1);
    trouble.set("");
  }

  /// Offers what fits what is typed; with nothing typed, all codes, the last used first.
  void suggest() {
    trouble.set("");
    String text = typed.get().strip();
    List<TagChoice> found = new ArrayList<>();
    Instant now = work.clock().instant();
    codes().find(text, tally::lastUsed).stream()
        .limit(MOST_CHOICES)
        .map(match -> existing(match, now))
        .forEach(found::add);
    if (isNew(text)) {
      found.add(new TagChoice.New(text, under(text)));
    }
    choices.setAll(found);
    chosen.set(text.isEmpty() || found.isEmpty() ? -1 : 0);
  }

  private CodeMatches codes() {
    if (!matches.areOf(work.project().codebook())) {
      matches = new CodeMatches(work.project().codebook());
    }
    return matches;
  }

  private TagChoice existing(CodeMatch match, Instant now) {
    CodeId id = match.code().id();
    return new TagChoice.Existing(
        match,
        work.project().codebook().parent(match.code()).map(Code::name).orElse(""),
        tally.lastUsed(id).map(then -> Ago.used(then, now)).orElse(""),
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

  /// A bare name goes where the person is working: beside the code that was used last.
  private Optional<Code> under(String text) {
    return Codebook.splitPath(text).size() > 1
        ? Optional.empty()
        : tagging.latest().flatMap(work.project().codebook()::parent);
  }
}
