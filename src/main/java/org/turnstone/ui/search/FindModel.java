package org.turnstone.ui.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.turnstone.model.Role;
import org.turnstone.search.Order;
import org.turnstone.search.QuerySyntaxException;
import org.turnstone.search.Scope;
import org.turnstone.search.TurnIndex;
import org.turnstone.search.TurnQuery;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.LatestWins;
import org.turnstone.ui.kit.Navigator;

/// What is asked and what was found. Every change of the question is asked at once, away from the
/// window; only the answer to the latest is shown, so nothing waits and nothing flickers back. A
/// query that cannot be read leaves the hits of the one before.
public final class FindModel {

  private final TurnFinder finder;
  private final Background background;
  private final Navigator navigator;
  private final LatestWins searches = new LatestWins();
  private final LatestWins pages = new LatestWins();
  private final LatestWins questions = new LatestWins();

  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ObjectProperty<Set<Role>> roles =
      new SimpleObjectProperty<>(this, "roles", EnumSet.noneOf(Role.class));
  private final ObjectProperty<Order> order =
      new SimpleObjectProperty<>(this, "order", Order.TRANSCRIPT);
  private final ObjectProperty<Optional<FoundTurn>> selected =
      new SimpleObjectProperty<>(this, "selected", Optional.empty());

  private final ReadOnlyObjectWrapper<FoundPage> found =
      new ReadOnlyObjectWrapper<>(this, "found", FoundPage.NONE);
  private final ReadOnlyObjectWrapper<Optional<Mistake>> mistake =
      new ReadOnlyObjectWrapper<>(this, "mistake", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> question =
      new ReadOnlyObjectWrapper<>(this, "question", Optional.empty());
  private final ReadOnlyBooleanWrapper answered =
      new ReadOnlyBooleanWrapper(this, "answered", false);
  private final ObservableList<FoundTurn> turns = FXCollections.observableArrayList();
  private boolean loading;

  /// A part of the query that cannot be read.
  ///
  /// @param position in UTF-16 units from the beginning of the query
  record Mistake(int position, String sentence) {}

  /// @param scope what is searched, asked anew at each search and from any thread
  public FindModel(
      TurnIndex index, Supplier<Scope> scope, Background background, Navigator navigator) {
    this.finder = new TurnFinder(index, scope);
    this.background = background;
    this.navigator = navigator;
    query.addListener((_, _, _) -> search());
    roles.addListener((_, _, _) -> search());
    order.addListener((_, _, _) -> search());
    selected.addListener((_, _, _) -> readQuestion());
  }

  /// What the person asks.
  public StringProperty queryProperty() {
    return query;
  }

  /// Only turns in these roles; none for all. To be replaced, not changed.
  ObjectProperty<Set<Role>> rolesProperty() {
    return roles;
  }

  ObjectProperty<Order> orderProperty() {
    return order;
  }

  ObjectProperty<Optional<FoundTurn>> selectedProperty() {
    return selected;
  }

  /// The answer to the query, of which [#turns] holds as many hits as were scrolled to.
  ReadOnlyObjectProperty<FoundPage> foundProperty() {
    return found.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Mistake>> mistakeProperty() {
    return mistake.getReadOnlyProperty();
  }

  /// What the interviewer said before the selected turn.
  ReadOnlyObjectProperty<Optional<String>> questionProperty() {
    return question.getReadOnlyProperty();
  }

  /// Whether [#foundProperty] is the answer to something that was asked.
  ReadOnlyBooleanProperty answeredProperty() {
    return answered.getReadOnlyProperty();
  }

  ObservableList<FoundTurn> turns() {
    return turns;
  }

  /// Searches anew, because the project may have changed.
  public void search() {
    pages.cancel();
    loading = false;
    try {
      boolean nothing = TurnQuery.parse(query.get()).isEmpty();
      mistake.set(Optional.empty());
      if (nothing) {
        searches.cancel();
        show(FoundPage.NONE, false);
        return;
      }
    } catch (QuerySyntaxException unreadable) {
      mistake.set(Optional.of(new Mistake(unreadable.position(), unreadable.getMessage())));
      return;
    }
    String asked = query.get();
    Set<Role> within = roles.get();
    Order inOrder = order.get();
    searches.start(
        background
            .job(cancelled -> finder.first(asked, within, inOrder, cancelled))
            .whenSucceeded(page -> show(page, true)));
  }

  /// Reads another page of hits, if there is one and none is being read.
  void loadMore() {
    if (loading || turns.size() >= found.get().hits().total()) {
      return;
    }
    loading = true;
    String asked = query.get();
    Set<Role> within = roles.get();
    Order inOrder = order.get();
    int after = turns.size();
    pages.start(
        background
            .job(cancelled -> finder.next(asked, within, inOrder, after, cancelled))
            .whenSucceeded(
                next -> {
                  turns.addAll(next);
                  loading = next.isEmpty();
                }));
  }

  /// Shows a turn in its interview, with the words found selected.
  void open(FoundTurn turn) {
    navigator.show(turn.hit().transcript(), turn.hit().turn(), turn.firstMatch());
  }

  private void show(FoundPage page, boolean asked) {
    Optional<FoundTurn> before = selected.get();
    found.set(page);
    answered.set(asked);
    turns.setAll(page.turns());
    selected.set(
        before.flatMap(was -> same(was, page.turns())).or(() -> page.turns().stream().findFirst()));
  }

  private static Optional<FoundTurn> same(FoundTurn was, List<FoundTurn> turns) {
    return turns.stream().filter(turn -> turn.citation().equals(was.citation())).findFirst();
  }

  private void readQuestion() {
    question.set(Optional.empty());
    questions.cancel();
    selected
        .get()
        .ifPresent(
            turn ->
                questions.start(
                    background.job(_ -> finder.question(turn.hit())).whenSucceeded(question::set)));
  }
}
