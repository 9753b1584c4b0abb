package org.turnstone.ui.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.turnstone.model.CodeId;
import org.turnstone.model.Project;
import org.turnstone.model.TextRange;
import org.turnstone.search.LikeCode;
import org.turnstone.search.Passage;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.LatestWins;
import org.turnstone.ui.kit.Words;

/// The codes that turns like the current one have. Found away from the window each time the person
/// moves on or the project changes; only what was found for this very place is shown, and none of
/// it is applied unless the person says so.
public final class SuggestionsModel {

  /// As many as have a key.
  public static final int SHOWN = 3;

  private static final Words WORDS = Words.of(SuggestionsModel.class);
  private static final int FEW = 5;

  /// Looks for like turns.
  public interface Search {

    /// @param hidden coders whose codings do not count
    List<LikeCode> codesLike(Passage passage, Project project, Set<String> hidden);
  }

  /// Where is searched, and away from which thread.
  public record Source(Search search, Background background) {

    /// Never finds anything.
    public static final Source NONE = new Source((_, _, _) -> List.of(), Background.atOnce());
  }

  private record Asked(String transcript, int turn, TextRange range) {

    static Asked at(Place place) {
      return new Asked(place.transcript().id(), place.turn(), place.range());
    }
  }

  private final CodingWork work;
  private final TagModel tagging;
  private final Source source;
  private final LatestWins searches = new LatestWins();
  private final ReadOnlyObjectWrapper<List<Suggestion>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", List.of());
  private final ReadOnlyStringWrapper instead = new ReadOnlyStringWrapper(this, "instead", "");
  private Optional<Asked> asked = Optional.empty();
  private List<LikeCode> found = List.of();

  SuggestionsModel(CodingWork work, TagModel tagging, Source source) {
    this.work = work;
    this.tagging = tagging;
    this.source = source;
    work.placeProperty().addListener((_, _, _) -> search());
    work.visibility().addListener(_ -> search());
    work.listen(_ -> search());
    search();
  }

  /// The best of them, at most [#SHOWN].
  public ReadOnlyObjectProperty<List<Suggestion>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// The name of one that is shown; empty when there are not so many.
  ///
  /// @param number counted from 1
  public String name(int number) {
    return number <= shown.get().size() ? shown.get().get(number - 1).code().name() : "";
  }

  /// A sentence where there is nothing to show; empty while it is not known.
  ReadOnlyStringProperty insteadProperty() {
    return instead.getReadOnlyProperty();
  }

  /// Tags with one that is shown; nothing happens when there are not so many.
  ///
  /// @param number counted from 1
  public void accept(int number) {
    if (number <= shown.get().size()) {
      tagging.tag(shown.get().get(number - 1).code());
    }
  }

  /// All that were found for where the person stands, the best first.
  List<Suggestion> all() {
    Set<CodeId> there = codesThere();
    return found.stream()
        .filter(like -> !there.contains(like.code()))
        .flatMap(
            like ->
                work.project().codebook().find(like.code()).stream()
                    .map(code -> new Suggestion(code, like)))
        .toList();
  }

  private void search() {
    Optional<Place> place = work.place().filter(Place::canBeTagged);
    Optional<Asked> now = place.map(Asked::at);
    if (!now.equals(asked)) {
      asked = now;
      found = List.of();
      instead.set("");
    }
    show();
    if (place.isEmpty()) {
      searches.cancel();
      return;
    }
    Project project = work.project();
    Set<String> hidden = work.visibility().hiddenCoders();
    Passage passage = passage(place.get());
    searches.start(
        source
            .background()
            .job(_ -> source.search().codesLike(passage, project, hidden))
            .whenSucceeded(this::found));
  }

  private void found(List<LikeCode> codes) {
    found = codes;
    show();
    boolean few = work.project().allCodings().limit(FEW).count() < FEW;
    instead.set(
        shown.get().isEmpty() ? WORDS.text(few ? "suggestions.few" : "suggestions.none") : "");
  }

  private void show() {
    List<Suggestion> best = all().stream().limit(SHOWN).toList();
    if (!best.equals(shown.get())) {
      shown.set(best);
    }
  }

  private Set<CodeId> codesThere() {
    return work.place().stream()
        .flatMap(
            place ->
                work.project().codingsOf(place.transcript().id()).stream()
                    .filter(place::touches)
                    .filter(coding -> !work.visibility().hidesCoder(coding.coder())))
        .map(coding -> coding.code())
        .collect(Collectors.toSet());
  }

  private static Passage passage(Place place) {
    return new Passage(
        place.transcript().id(), place.range(), place.range().in(place.transcript().text()));
  }
}
