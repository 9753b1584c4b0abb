package org.turnstone.ui.excerpts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.turnstone.excerpts.Criterion;
import org.turnstone.excerpts.ExcerptGroup;
import org.turnstone.excerpts.ExcerptGroup.Key;
import org.turnstone.excerpts.ExcerptQuery;
import org.turnstone.excerpts.ExcerptSearch;
import org.turnstone.excerpts.FoundExcerpts;
import org.turnstone.excerpts.Grouping;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.TurnOutline.Span;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Failures;
import org.turnstone.ui.kit.LatestWins;
import org.turnstone.ui.kit.Visibility;
import org.turnstone.ui.kit.Words;
import org.turnstone.workspace.CodingSearch;
import org.turnstone.workspace.Workspace;

/// What is asked, what was found, what is chosen. Every change of the question or of the project is
/// looked into away from the window; what is shown stays until the answer is there. To be used on
/// the JavaFX thread.
public final class ExcerptsModel {

  /// An answer, as it is shown.
  ///
  /// @param groups all of them, folded or not, in order
  public record Shown(FoundExcerpts found, Grouping grouping, List<ExcerptGroup> groups) {}

  private static final Words WORDS = Words.of(ExcerptsModel.class);

  private final Workspace workspace;
  private final Background background;
  private final Visibility visibility;
  private final ExcerptSearch search = new ExcerptSearch();
  private final WordsReader reader;
  private final WordsCache words;
  private final LatestWins searches = new LatestWins();
  private final Set<Key> folded = new HashSet<>();
  private boolean shownYet;
  private boolean stale;

  private final ObjectProperty<Filters> filters =
      new SimpleObjectProperty<>(this, "filters", Filters.NONE);
  private final ObjectProperty<Grouping> grouping =
      new SimpleObjectProperty<>(this, "grouping", new Grouping.ByCode());
  private final ObjectProperty<Context> context =
      new SimpleObjectProperty<>(this, "context", Context.QUESTION);
  private final ReadOnlyObjectWrapper<Shown> shown;
  private final ReadOnlyObjectWrapper<Rows> rows =
      new ReadOnlyObjectWrapper<>(this, "rows", new Rows(List.of(), Set.of()));
  private final ReadOnlyObjectWrapper<Optional<String>> trouble =
      new ReadOnlyObjectWrapper<>(this, "trouble", Optional.empty());
  private final ReadOnlyObjectWrapper<Integer> read = new ReadOnlyObjectWrapper<>(this, "read", 0);
  private final ObjectProperty<List<Coding>> chosen =
      new SimpleObjectProperty<>(this, "chosen", List.of());
  private final ObjectProperty<Optional<CodingId>> writing =
      new SimpleObjectProperty<>(this, "writing", Optional.empty());

  private final BooleanProperty active = new SimpleBooleanProperty(this, "active", true);
  private final ObjectProperty<Pseudonyms> names =
      new SimpleObjectProperty<>(this, "names", Pseudonyms.NONE);

  public ExcerptsModel(Workspace workspace, Background background, Visibility visibility) {
    this.workspace = workspace;
    this.background = background;
    this.visibility = visibility;
    reader = new WordsReader(workspace);
    words = new WordsCache(background, this::readWords, () -> read.set(read.get() + 1));
    FoundExcerpts nothing = FoundExcerpts.nothing(CodingSearch.in(workspace, Set.of()));
    shown =
        new ReadOnlyObjectWrapper<>(this, "shown", new Shown(nothing, grouping.get(), List.of()));
    filters.addListener((_, _, _) -> search());
    grouping.addListener((_, _, _) -> search());
    visibility.addListener(_ -> search());
    active.addListener((_, _, _) -> searchIfStale());
    context.addListener(
        (_, _, now) -> {
          words.forget(now);
          read.set(read.get() + 1);
        });
  }

  // What is asked

  ObjectProperty<Filters> filtersProperty() {
    return filters;
  }

  ObjectProperty<Grouping> groupingProperty() {
    return grouping;
  }

  ObjectProperty<Context> contextProperty() {
    return context;
  }

  /// Shows only the codings of one code and those below it.
  public void showOnly(CodeId code) {
    filters.set(Filters.of(code));
  }

  // What was found

  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  Shown shown() {
    return shown.get();
  }

  /// What the list shows of it.
  ReadOnlyObjectProperty<Rows> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// Why nothing could be found, as a sentence.
  ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /// The project is another one. It is looked at once someone looks here.
  ///
  /// @param wordsToo whether words or roles may have changed too
  public void changed(boolean wordsToo) {
    if (wordsToo) {
      words.forget(context.get());
    }
    stale = true;
    searchIfStale();
  }

  private void searchIfStale() {
    if (shownYet && stale && active.get()) {
      search();
    }
  }

  /// Whether anyone looks here.
  public BooleanProperty activeProperty() {
    return active;
  }

  /// Someone looks here for the first time.
  void begin() {
    if (!shownYet) {
      shownYet = true;
      search();
    }
  }

  void fold(Key key, boolean fold) {
    if (fold ? folded.add(key) : folded.remove(key)) {
      rows.set(new Rows(shown.get().groups(), folded));
    }
  }

  boolean isFolded(Key key) {
    return folded.contains(key);
  }

  // Words

  /// Under which names people are shown.
  public ObjectProperty<Pseudonyms> namesProperty() {
    return names;
  }

  /// Counts up when words were read.
  ReadOnlyObjectProperty<Integer> readProperty() {
    return read.getReadOnlyProperty();
  }

  /// What stands around a coding, when it is read by now.
  Optional<WordsAround> words(Coding coding) {
    return words.of(coding);
  }

  /// Reads what will soon be looked at.
  void readAhead(int row) {
    Rows now = rows.get();
    for (int step = 12; step >= -12; step--) {
      int near = row + step;
      if (step != 0
          && near >= 0
          && near < now.size()
          && now.get(near) instanceof Row.One(var one)) {
        words.want(one);
      }
    }
  }

  // What is chosen

  /// The excerpts that are chosen, as they stand in the list.
  ObjectProperty<List<Coding>> chosenProperty() {
    return chosen;
  }

  public List<Coding> chosen() {
    return chosen.get();
  }

  /// The excerpt whose memo is being written.
  ObjectProperty<Optional<CodingId>> writingProperty() {
    return writing;
  }

  Workspace workspace() {
    return workspace;
  }

  Background background() {
    return background;
  }

  /// Whether the project can be changed here.
  boolean isEditable() {
    return workspace.readOnly().isEmpty();
  }

  /// The coding as it is now.
  Coding now(Coding coding) {
    return workspace.project().coding(coding.transcript(), coding.id()).orElse(coding);
  }

  /// The turns it covers; empty for one without a place.
  Optional<Span> span(Coding coding) {
    return workspace
        .catalogue()
        .find(coding.transcript())
        .filter(_ -> shown.get().found().isPlaced(coding))
        .flatMap(transcript -> transcript.outline().covered(coding.range()));
  }

  private WordsAround readWords(Coding coding, Context as) {
    return reader.read(coding, as, shown.get().found().isPlaced(coding));
  }

  private void search() {
    stale = false;
    Set<String> hidden = visibility.hiddenCoders();
    ExcerptQuery query = filters.get().query(seen(hidden));
    Grouping by = grouping.get();
    searches.start(
        background
            .job(cancelled -> find(query, by, hidden, cancelled))
            .whenSucceeded(this::show)
            .whenFailed(this::tell));
  }

  private Shown find(
      ExcerptQuery query, Grouping by, Set<String> hidden, BooleanSupplier cancelled) {
    FoundExcerpts found = search.find(query, CodingSearch.in(workspace, hidden), cancelled);
    return new Shown(found, by, found.by(by));
  }

  private void show(Shown now) {
    trouble.set(Optional.empty());
    shown.set(now);
    rows.set(new Rows(now.groups(), folded));
  }

  private void tell(Exception failure) {
    if (!(failure instanceof CancellationException)) {
      trouble.set(
          Failures.spoken(failure)
              .or(() -> Optional.of(Failures.sentence(WORDS.text("failed"), failure))));
    }
  }

  /// Whoever codes blind sees nothing of those who are hidden, here neither.
  private static Optional<Criterion> seen(Set<String> hidden) {
    return hidden.isEmpty() ? Optional.empty() : Optional.of(new Criterion.NotCodedBy(hidden));
  }
}
