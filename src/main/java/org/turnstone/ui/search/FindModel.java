package org.turnstone.ui.search;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.turnstone.model.Project;
import org.turnstone.model.Pseudonyms;
import org.turnstone.search.FieldValue;
import org.turnstone.search.Hit;
import org.turnstone.search.HitCounts;
import org.turnstone.search.Narrowing;
import org.turnstone.search.Order;
import org.turnstone.search.QuerySyntaxException;
import org.turnstone.search.TurnQuery;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.LatestWins;
import org.turnstone.workspace.Workspace;

/// What is asked and what was found. Every change of the question is asked at once, away from the
/// window; only the answer to the latest is shown, so nothing waits and nothing flickers back. A
/// query that cannot be read leaves the hits of the one before. While it is not [#activeProperty],
/// it asks nothing.
public final class FindModel {

  private final Workspace workspace;
  private final TurnFinder finder;
  private final Background background;
  private final FindActions actions;
  private final TriageModel triage;
  private final SavedSearches saved;
  private final MoreHits more;
  private final QuestionBefore question;
  private final LatestWins searches = new LatestWins();
  private final LatestWins counting = new LatestWins();

  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ObjectProperty<Order> order =
      new SimpleObjectProperty<>(this, "order", Order.TRANSCRIPT);
  private final ObjectProperty<Pseudonyms> names =
      new SimpleObjectProperty<>(this, "names", Pseudonyms.NONE);
  private final BooleanProperty active = new SimpleBooleanProperty(this, "active", true);

  private final ReadOnlyObjectWrapper<Project> project =
      new ReadOnlyObjectWrapper<>(this, "project", Project.EMPTY);
  private final ReadOnlyObjectWrapper<Answer> answer =
      new ReadOnlyObjectWrapper<>(this, "answer", Answer.NONE);
  private final ReadOnlyObjectWrapper<HitRows> rows =
      new ReadOnlyObjectWrapper<>(this, "rows", new HitRows(0));
  private final ReadOnlyObjectWrapper<HitCounts> counts =
      new ReadOnlyObjectWrapper<>(this, "counts", HitCounts.NONE);
  private final ReadOnlyObjectWrapper<Optional<FoundTurn>> selected =
      new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Mistake>> mistake =
      new ReadOnlyObjectWrapper<>(this, "mistake", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Exception>> trouble =
      new ReadOnlyObjectWrapper<>(this, "trouble", Optional.empty());
  private final ReadOnlyBooleanWrapper answered =
      new ReadOnlyBooleanWrapper(this, "answered", false);
  private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper(this, "whole", true);
  private int place = -1;
  private boolean stale;
  private boolean moreRead;

  public FindModel(Workspace workspace, Background background, FindActions actions) {
    this.workspace = workspace;
    this.finder = new TurnFinder(workspace);
    this.background = background;
    this.actions = actions;
    this.triage = new TriageModel(workspace, background, actions.changes(), this);
    this.saved = new SavedSearches(workspace, finder, background, actions.changes());
    this.more = new MoreHits(finder, background, this);
    this.question = new QuestionBefore(finder, background);
    project.set(workspace.project());
    whole.set(workspace.isWhole());
    query.addListener((_, _, _) -> search());
    order.addListener((_, _, _) -> search());
    active.addListener((_, _, _) -> lookAgain());
    selected.addListener((_, _, now) -> question.read(now));
  }

  /// What the person asks.
  public StringProperty queryProperty() {
    return query;
  }

  /// Whether anyone looks at it.
  public BooleanProperty activeProperty() {
    return active;
  }

  TriageModel triage() {
    return triage;
  }

  SavedSearches saved() {
    return saved;
  }

  MoreHits more() {
    return more;
  }

  FindActions actions() {
    return actions;
  }

  ObjectProperty<Order> orderProperty() {
    return order;
  }

  /// The project as it was when it was last looked at.
  ReadOnlyObjectProperty<Project> projectProperty() {
    return project.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Answer> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /// The hits that are listed.
  ReadOnlyObjectProperty<HitRows> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<HitCounts> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /// The hit that is looked at, when it is read.
  ReadOnlyObjectProperty<Optional<FoundTurn>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Mistake>> mistakeProperty() {
    return mistake.getReadOnlyProperty();
  }

  /// Why there is no answer, when it could not be looked for.
  ReadOnlyObjectProperty<Optional<Exception>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /// What the interviewer said before the selected turn.
  ReadOnlyObjectProperty<Optional<String>> questionProperty() {
    return question.wordsProperty();
  }

  /// Whether [#answerProperty] is the answer to something that was asked.
  ReadOnlyBooleanProperty answeredProperty() {
    return answered.getReadOnlyProperty();
  }

  /// Whether all files have been read, so that what is not found is not there.
  ReadOnlyBooleanProperty wholeProperty() {
    return whole.getReadOnlyProperty();
  }

  /// Whether nothing can be changed here.
  boolean readOnly() {
    return workspace.readOnly().isPresent();
  }

  /// The place of the hit that is looked at; -1 for none.
  int place() {
    return place;
  }

  /// Looks at the hit in a place.
  void select(int place) {
    this.place = place;
    Optional<FoundTurn> turn = place < 0 ? Optional.empty() : rows.get().turn(place);
    if (place >= 0 && turn.isEmpty()) {
      read(place);
    }
    selected.set(turn);
  }

  /// Reads the hits around a place, if they are not read yet.
  void read(int place) {
    HitRows into = rows.get();
    Answer of = answer.get();
    into.ask(place)
        .ifPresent(
            from ->
                background
                    .job(_ -> finder.read(of.query(), of.shown(), from, () -> into != rows.get()))
                    .whenSucceeded(
                        turns -> {
                          into.put(from, turns);
                          if (into == rows.get() && selected.get().isEmpty()) {
                            selected.set(this.place < 0 ? Optional.empty() : into.turn(this.place));
                          }
                        })
                    .orElse(() -> into.forget(from))
                    .start());
  }

  /// Under which names people are shown.
  public ObjectProperty<Pseudonyms> namesProperty() {
    return names;
  }

  /// Finds and counts as if some coders had not coded.
  public void hideCoders(Set<String> coders) {
    if (finder.hideCoders(coders)) {
      changed();
    }
  }

  /// The project has changed. Hits that one is going through stay; only what is said of them is
  /// looked up again.
  public void changed() {
    stale = true;
    lookAgain();
  }

  /// Other transcripts are there.
  public void filesChanged() {
    moreRead = true;
    changed();
  }

  private void lookAgain() {
    if (!stale || !active.get()) {
      return;
    }
    stale = false;
    whole.set(workspace.isWhole());
    project.set(workspace.project());
    saved.count();
    if (triage.codeProperty().get().isPresent()) {
      triage.count();
      count();
      if (moreRead) {
        more.look();
      }
    } else {
      search();
    }
    moreRead = false;
  }

  /// Searches anew.
  void search() {
    more.forget();
    try {
      boolean nothing = TurnQuery.parse(query.get()).isEmpty();
      mistake.set(Optional.empty());
      if (nothing) {
        searches.cancel();
        show(Answer.NONE, false);
        return;
      }
    } catch (QuerySyntaxException unreadable) {
      mistake.set(Mistake.of(unreadable));
      return;
    }
    TurnFinder.Question asked =
        new TurnFinder.Question(
            query.get(), order.get(), triage.triage(), triage.withDoneProperty().get());
    Optional<Hit> keep = selected.get().map(FoundTurn::hit);
    searches.start(
        background
            .job(cancelled -> finder.answer(asked, keep, cancelled))
            .whenSucceeded(found -> show(found, true))
            .whenFailed(this::fail));
  }

  private void fail(Exception failure) {
    show(Answer.NONE, false);
    trouble.set(Optional.of(failure));
  }

  private void show(Answer found, boolean asked) {
    trouble.set(Optional.empty());
    boolean same = found.shown().hasSameHitsAs(answer.get().shown());
    boolean sameQuestion = found.asked().query().equals(answer.get().asked().query());
    answer.set(found);
    answered.set(asked);
    if (!same || !sameQuestion) {
      HitRows now = new HitRows(found.shown().total());
      now.put(found.from(), found.turns());
      place = found.turns().isEmpty() ? -1 : found.place();
      rows.set(now);
      select(place);
    }
    triage.found(found);
    count();
  }

  private void count() {
    Answer of = answer.get();
    if (of.query().isEmpty()) {
      counting.cancel();
      counts.set(HitCounts.NONE);
      return;
    }
    counting.start(
        background
            .job(cancelled -> finder.counts(of, cancelled))
            .whenSucceeded(counts::set)
            .orElse(() -> counts.set(HitCounts.NONE)));
  }

  /// What narrows the query down; empty while it cannot be read.
  Optional<Narrowing> narrowing() {
    try {
      return Optional.of(Narrowing.of(query.get()));
    } catch (QuerySyntaxException unreadable) {
      return Optional.empty();
    }
  }

  /// Narrows the hits down to a value, or takes that back, by writing it into the query.
  void toggle(FieldValue value) {
    narrowing().ifPresent(narrowing -> query.set(narrowing.toggled(value)));
  }

  /// Takes all that narrows down out of the query.
  void clearNarrowing() {
    try {
      query.set(Narrowing.of(query.get()).cleared());
    } catch (QuerySyntaxException unreadable) {
      mistake.set(Mistake.of(unreadable));
    }
  }

  /// Shows a turn in its interview, with the words found selected.
  void open(FoundTurn turn) {
    actions.open(turn.hit().transcript(), turn.hit().turn(), turn.firstMatch());
  }
}
