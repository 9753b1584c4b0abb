package org.turnstone.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.turnstone.edit.Action;
import org.turnstone.edit.History;
import org.turnstone.model.Pseudonyms;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.LatestWins;
import org.turnstone.workspace.AsItWas;
import org.turnstone.workspace.Workspace;

/// Which actions are listed, and what is told of the chosen one. All of it is found out away from
/// the window, and only while [#activeProperty] says that it is to be seen.
public final class HistoryModel {

  // What a person chooses

  private final ObjectProperty<HistoryFilter> filter =
      new SimpleObjectProperty<>(this, "filter", HistoryFilter.ALL);
  private final ObjectProperty<Optional<Action>> chosen =
      new SimpleObjectProperty<>(this, "chosen", Optional.empty());
  private final BooleanProperty active = new SimpleBooleanProperty(this, "active");

  // What is shown

  private final ReadOnlyObjectWrapper<HistoryPage> page =
      new ReadOnlyObjectWrapper<>(this, "page", HistoryPage.EMPTY);
  private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read");
  private final ReadOnlyObjectWrapper<Optional<ActionDetail>> detail =
      new ReadOnlyObjectWrapper<>(this, "detail", Optional.empty());

  private final ObjectProperty<Pseudonyms> names =
      new SimpleObjectProperty<>(this, "names", Pseudonyms.NONE);

  // What it is made of

  private final Workspace workspace;
  private final Supplier<Set<String>> hidden;
  private final Background background;
  private final LatestWins listing = new LatestWins();
  private final LatestWins telling = new LatestWins();
  private final LatestWins planning = new LatestWins();
  private int chosenLine = -1;
  private boolean stale = true;

  /// @param hidden the coders whose work is not shown, asked anew each time
  public HistoryModel(Workspace workspace, Supplier<Set<String>> hidden, Background background) {
    this.workspace = workspace;
    this.hidden = hidden;
    this.background = background;
    filter.addListener((_, _, _) -> list());
    active.addListener((_, _, _) -> listIfStale());
    chosen.addListener((_, _, _) -> tell());
    names.addListener((_, _, _) -> tell());
  }

  /// To be told of every change of the project, and of who is hidden.
  public void changed() {
    stale = true;
    listIfStale();
  }

  /// To be told when there are other transcripts: the same was done, only what is told of it may be
  /// another.
  public void filesChanged() {
    if (active.get() && !stale) {
      tell();
    }
  }

  /// Whether the history is to be seen.
  public BooleanProperty activeProperty() {
    return active;
  }

  /// Under which names people are shown where words are quoted.
  public ObjectProperty<Pseudonyms> namesProperty() {
    return names;
  }

  ObjectProperty<HistoryFilter> filterProperty() {
    return filter;
  }

  ObjectProperty<Optional<Action>> chosenProperty() {
    return chosen;
  }

  ReadOnlyObjectProperty<HistoryPage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /// Whether the actions have been listed once.
  ReadOnlyBooleanProperty readProperty() {
    return read.getReadOnlyProperty();
  }

  /// What there is to tell of the chosen action, once it is found out.
  ReadOnlyObjectProperty<Optional<ActionDetail>> detailProperty() {
    return detail.getReadOnlyProperty();
  }

  /// Where the chosen action is listed; -1 when it is not.
  int chosenLine() {
    return chosenLine;
  }

  Set<String> coders() {
    Set<String> coders = new TreeSet<>(workspace.history().coders());
    coders.removeAll(hidden.get());
    return coders;
  }

  String coder() {
    return workspace.coder();
  }

  Workspace workspace() {
    return workspace;
  }

  /// Finds out which work of others would be met by taking actions back.
  void plan(List<Action> actions, Consumer<List<String>> then) {
    planning.start(background.job(_ -> workspace.meetings(actions)).whenSucceeded(then));
  }

  /// Finds out how the project was at a moment, and compares it with today.
  void lookBack(Moment moment, Consumer<Then> then) {
    Set<String> unseen = hidden.get();
    planning.start(
        background
            .job(_ -> Then.of(moment.in(workspace.history()), workspace.project(), unseen))
            .whenSucceeded(then));
  }

  /// A moment of the history.
  interface Moment {
    AsItWas in(History history);
  }

  private void listIfStale() {
    if (active.get() && stale) {
      list();
    }
  }

  private record Listed(HistoryPage page, int chosenLine) {}

  private void list() {
    if (!active.get()) {
      stale = true;
      return;
    }
    stale = false;
    HistoryFilter wanted = filter.get();
    Set<String> unseen = hidden.get();
    Optional<Action> keep = chosen.get();
    listing.start(
        background
            .job(
                _ -> {
                  HistoryPage now =
                      HistoryPage.of(
                          workspace.history().latestFirst(),
                          action -> wanted.holds(action) && !unseen.contains(action.coder()));
                  return new Listed(now, keep.map(now::lineOf).orElse(-1));
                })
            .whenSucceeded(this::show)
            .orElse(() -> stale = true));
  }

  private void show(Listed listed) {
    chosenLine = listed.chosenLine();
    page.set(listed.page());
    read.set(true);
    if (chosenLine < 0) {
      chosen.set(Optional.empty());
    } else {
      tell();
    }
  }

  private void tell() {
    Optional<Action> action = chosen.get();
    if (action.isEmpty()) {
      telling.cancel();
      detail.set(Optional.empty());
      return;
    }
    Pseudonyms shown = names.get();
    telling.start(
        background
            .job(_ -> ActionDetail.of(action.get(), workspace, shown))
            .whenSucceeded(told -> detail.set(Optional.of(told)))
            .orElse(() -> detail.set(Optional.empty())));
  }
}
