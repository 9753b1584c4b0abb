package org.turnstone.ui.memos;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.turnstone.edit.Action;
import org.turnstone.edit.History;
import org.turnstone.edit.MemoDates;
import org.turnstone.model.Coding;
import org.turnstone.model.Memo;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Pseudonyms;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Changes;
import org.turnstone.ui.kit.LatestWins;
import org.turnstone.ui.kit.MemoDraft;
import org.turnstone.workspace.Memos;
import org.turnstone.workspace.Workspace;

/// Which memos are listed, which one is chosen, and what is being written. Memos are gathered and
/// narrowed down away from the window, and gathered only while [#activeProperty] says that they are
/// to be seen.
public final class MemosModel {

  // What a person chooses

  private final ObjectProperty<MemoFilter> filter =
      new SimpleObjectProperty<>(this, "filter", MemoFilter.ALL);
  private final ObjectProperty<MemoOrder> order =
      new SimpleObjectProperty<>(this, "order", MemoOrder.TIME);
  private final ObjectProperty<Optional<MemoTarget>> chosen =
      new SimpleObjectProperty<>(this, "chosen", Optional.empty());
  private final ObjectProperty<Pseudonyms> names =
      new SimpleObjectProperty<>(this, "names", Pseudonyms.NONE);
  private final BooleanProperty active = new SimpleBooleanProperty(this, "active");

  // What is shown

  private final ObservableList<MemoRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<MemoFacets> facets =
      new ReadOnlyObjectWrapper<>(this, "facets", MemoFacets.NONE);
  private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read");
  private final ReadOnlyObjectWrapper<Optional<MemoSubject>> subject =
      new ReadOnlyObjectWrapper<>(this, "subject", Optional.empty());
  private final MemoDraft draft;

  // What it is made of

  private final Workspace workspace;
  private final Supplier<Predicate<Coding>> seen;
  private final Background background;
  private final LatestWins reading = new LatestWins();
  private final LatestWins listing = new LatestWins();
  private List<MemoRow> all = List.of();
  private Optional<Dated> dates = Optional.empty();
  private boolean stale = true;

  /// @param seen which codings are not hidden, asked anew each time
  public MemosModel(
      Workspace workspace,
      Supplier<Predicate<Coding>> seen,
      Changes changes,
      Background background) {
    this.workspace = workspace;
    this.seen = seen;
    this.background = background;
    draft = new MemoDraft(changes);
    filter.addListener((_, _, _) -> list());
    order.addListener((_, _, _) -> list());
    active.subscribe(this::readIfStale);
    chosen.addListener((_, _, target) -> write(target));
  }

  /// To be told of every change of the project, and of what is hidden.
  ///
  /// @param action what was done; empty when it is not known
  public void changed(Optional<Action> action) {
    History now = workspace.history();
    dates =
        dates
            .map(known -> action.map(done -> known.with(done, now)).orElse(known))
            .filter(known -> known.of() == now);
    gatherAgain();
  }

  /// To be told when there are other transcripts: what memos are on may be called otherwise now,
  /// while they are the same, and as old as they were.
  public void filesChanged() {
    gatherAgain();
  }

  private void gatherAgain() {
    stale = true;
    subject.set(chosen.get().flatMap(target -> MemoSubject.of(target, workspace)));
    draft.takeIn(subject.get().map(MemoSubject::toWrite));
    readIfStale();
  }

  /// Whether the memos are to be seen.
  public BooleanProperty activeProperty() {
    return active;
  }

  /// Under which names people are shown where words are quoted.
  public ObjectProperty<Pseudonyms> namesProperty() {
    return names;
  }

  /// Chooses the memo on something, which may not have one yet.
  public void choose(MemoTarget target) {
    chosen.set(Optional.of(target));
  }

  /// Saves what was written, if it is not saved yet.
  public void save() {
    draft.save();
  }

  ObjectProperty<MemoFilter> filterProperty() {
    return filter;
  }

  ObjectProperty<MemoOrder> orderProperty() {
    return order;
  }

  /// What the chosen memo is on.
  ObjectProperty<Optional<MemoTarget>> chosenProperty() {
    return chosen;
  }

  ObservableList<MemoRow> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<MemoFacets> facetsProperty() {
    return facets.getReadOnlyProperty();
  }

  /// Whether the memos have been gathered once.
  ReadOnlyBooleanProperty readProperty() {
    return read.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<MemoSubject>> subjectProperty() {
    return subject.getReadOnlyProperty();
  }

  MemoDraft draft() {
    return draft;
  }

  boolean editable() {
    return workspace.readOnly().isEmpty();
  }

  Workspace workspace() {
    return workspace;
  }

  /// The memos that are listed, in their order.
  List<Memo> listed() {
    return rows.stream().map(MemoRow::memo).toList();
  }

  Optional<MemoRow> row(MemoTarget target) {
    return rows.stream().filter(row -> row.target().equals(target)).findFirst();
  }

  /// Takes the words of the chosen memo away; undo brings them back.
  void erase() {
    draft.textProperty().set("");
    draft.save();
  }

  private void write(Optional<MemoTarget> target) {
    draft.save();
    subject.set(target.flatMap(on -> MemoSubject.of(on, workspace)));
    draft.moveOn(subject.get().map(MemoSubject::toWrite));
  }

  private void readIfStale() {
    if (!active.get() || !stale) {
      return;
    }
    stale = false;
    Optional<Dated> known = dates;
    Predicate<Coding> wanted = seen.get();
    reading.start(
        background
            .job(_ -> Gathered.of(workspace, known, wanted))
            .whenSucceeded(
                gathered -> {
                  dates = Optional.of(gathered.dates());
                  all = gathered.rows();
                  facets.set(gathered.facets());
                  read.set(true);
                  list();
                })
            .orElse(() -> stale = true));
  }

  /// @param of what they were found in
  private record Dated(MemoDates dates, History of) {

    static Dated of(History history) {
      return new Dated(MemoDates.of(history.latestFirst()), history);
    }

    Dated with(Action action, History now) {
      return new Dated(dates.with(action), now);
    }
  }

  private record Gathered(Dated dates, List<MemoRow> rows, MemoFacets facets) {

    static Gathered of(Workspace workspace, Optional<Dated> known, Predicate<Coding> seen) {
      Dated dates = known.orElseGet(() -> Dated.of(workspace.history()));
      var project = workspace.project();
      List<MemoRow> rows =
          Memos.of(workspace, dates.dates(), seen).stream()
              .map(memo -> MemoRow.of(memo, project))
              .toList();
      return new Gathered(dates, rows, MemoFacets.of(rows));
    }
  }

  private void list() {
    List<MemoRow> from = all;
    MemoFilter wanted = filter.get();
    MemoOrder inOrder = order.get();
    listing.start(
        background.job(_ -> inOrder.sorted(wanted.of(from))).whenSucceeded(this::replace));
  }

  /// Where the same memos stay in the same order, only those that changed are replaced, so the list
  /// keeps its place.
  private void replace(List<MemoRow> listed) {
    boolean same =
        rows.stream()
            .map(MemoRow::target)
            .toList()
            .equals(listed.stream().map(MemoRow::target).toList());
    if (!same) {
      rows.setAll(listed);
    } else {
      for (int i = 0; i < listed.size(); i++) {
        if (!listed.get(i).equals(rows.get(i))) {
          rows.set(i, listed.get(i));
        }
      }
    }
    if (chosen.get().isEmpty() && !rows.isEmpty()) {
      chosen.set(Optional.of(rows.getFirst().target()));
    }
  }
}
