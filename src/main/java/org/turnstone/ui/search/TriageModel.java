package org.turnstone.ui.search;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.search.Found;
import org.turnstone.search.Hit;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.LatestWins;
import org.turnstone.ui.kit.Words;
import org.turnstone.workspace.Extent;
import org.turnstone.workspace.Tagging;
import org.turnstone.workspace.Triage;
import org.turnstone.workspace.TriageBatch;
import org.turnstone.workspace.Workspace;

/// Going through the hits for one code. Decisions are carried out one after the other, away from
/// the window; one need not wait for them to decide about the next hit.
final class TriageModel {

  private static final Words WORDS = Words.of(TriageModel.class);

  private final Workspace workspace;
  private final Background background;
  private final FindActions actions;
  private final FindModel find;
  private final LatestWins counting = new LatestWins();

  private final ObjectProperty<Optional<CodeId>> code =
      new SimpleObjectProperty<>(this, "code", Optional.empty());
  private final ObjectProperty<Extent> extent =
      new SimpleObjectProperty<>(this, "extent", Extent.TURN);
  private final BooleanProperty withDone = new SimpleBooleanProperty(this, "withDone", false);
  private final ReadOnlyObjectWrapper<Triage.Standing> standing =
      new ReadOnlyObjectWrapper<>(this, "standing", Triage.Standing.NOTHING);
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(this, "progress", Progress.NONE);
  private final ReadOnlyBooleanWrapper undoable =
      new ReadOnlyBooleanWrapper(this, "undoable", false);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");

  private final TriageBatch batch = new TriageBatch();
  private final Deque<Decision> waiting = new ArrayDeque<>();

  /// Places of hits that were decided since the last search, the last one first.
  private final Deque<Integer> visited = new ArrayDeque<>();

  private Optional<Triage> triage = Optional.empty();

  /// How far one is with all hits, listed or not.
  record Progress(int accepted, int rejected, int total) {

    static final Progress NONE = new Progress(0, 0, 0);

    int toGo() {
      return total - accepted - rejected;
    }
  }

  private interface Work {
    List<Edit> edits() throws Exception;
  }

  /// @param nothing what to say when it changes nothing; empty for nothing
  /// @param by what it counts to; empty for what takes a batch back
  private record Decision(String label, Work work, String nothing, Optional<Triage> by) {}

  /// What was done.
  private record Done(List<Edit> edits, CompletableFuture<Void> saved) {}

  private record Counted(Triage.Standing shown, Progress progress) {}

  TriageModel(Workspace workspace, Background background, FindActions actions, FindModel find) {
    this.workspace = workspace;
    this.background = background;
    this.actions = actions;
    this.find = find;
    code.addListener((_, _, now) -> begin(now));
    withDone.addListener((_, _, _) -> find.search());
  }

  /// For which code; empty while one only searches.
  ObjectProperty<Optional<CodeId>> codeProperty() {
    return code;
  }

  ObjectProperty<Extent> extentProperty() {
    return extent;
  }

  /// Whether hits that were decided before are listed too.
  BooleanProperty withDoneProperty() {
    return withDone;
  }

  /// What is decided of the listed hits.
  ReadOnlyObjectProperty<Triage.Standing> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Progress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// Whether anything was decided since the code was chosen.
  ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /// Whether decisions are being carried out.
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// Why the last decision could not be carried out; empty when it could.
  ReadOnlyStringProperty troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  Optional<Triage> triage() {
    return triage;
  }

  boolean canDecide() {
    return triage.isPresent() && workspace.readOnly().isEmpty();
  }

  String codeName() {
    return code.get()
        .flatMap(id -> workspace.project().codebook().find(id))
        .map(Code::name)
        .orElse("");
  }

  /// Chooses a code by its path, which is made when there is none.
  void choose(String path) {
    Tagging.Resolved chosen = Tagging.code(workspace.project(), path, Optional.empty());
    if (!chosen.made().isEmpty()) {
      actions.follow(
          workspace.perform(WORDS.text("triage.label.made", chosen.name()), chosen.made()));
    }
    code.set(Optional.of(chosen.id()));
  }

  private void begin(Optional<CodeId> chosen) {
    triage = chosen.map(id -> new Triage(workspace, id));
    batch.clear();
    undoable.set(false);
    trouble.set("");
    find.search();
  }

  /// There are other hits.
  void found(Answer answer) {
    visited.clear();
    count();
  }

  /// Looks up what is decided.
  void count() {
    counting.cancel();
    if (triage.isEmpty()) {
      standing.set(Triage.Standing.NOTHING);
      progress.set(Progress.NONE);
      return;
    }
    Answer of = find.answerProperty().get();
    Triage by = triage.get();
    counting.start(
        background
            .job(_ -> counted(by, of))
            .whenSucceeded(
                counted -> {
                  standing.set(counted.shown());
                  progress.set(counted.progress());
                }));
  }

  private static Counted counted(Triage by, Answer of) {
    Triage.Standing all = by.standing(of.all());
    return new Counted(
        of.shown() == of.all() ? all : by.standing(of.shown()),
        new Progress(all.accepted().cardinality(), all.rejected().cardinality(), of.all().total()));
  }

  /// Tags the hit that is looked at, and goes on to the next.
  void accept() {
    if (canDecide() && standing.get().accepted().get(Math.max(0, find.place()))) {
      goOn();
      return;
    }
    Answer of = find.answerProperty().get();
    Extent much = extent.get();
    decide(
        "triage.label.accept",
        (by, hit) -> by.accept(of.all(), List.of(hit), of.query(), much),
        WORDS.text("triage.empty"));
  }

  /// Rejects the hit that is looked at, and goes on to the next.
  void reject() {
    Found found = find.answerProperty().get().all();
    decide("triage.label.reject", (by, hit) -> by.reject(found, hit), WORDS.text("triage.held"));
  }

  private interface Deciding {
    List<Edit> edits(Triage by, Hit hit) throws Exception;
  }

  private void decide(String label, Deciding deciding, String nothing) {
    Optional<FoundTurn> turn = find.selectedProperty().get();
    if (turn.isEmpty() || !canDecide()) {
      return;
    }
    Hit hit = turn.get().hit();
    Triage by = triage.orElseThrow();
    visited.push(find.place());
    carryOut(
        new Decision(
            WORDS.text(label, hit.turn(), hit.transcript(), codeName()),
            () -> deciding.edits(by, hit),
            nothing,
            triage));
    goOn();
  }

  /// To the next hit that is not decided, from the beginning when there is none below.
  private void goOn() {
    BitSet decided = standing.get().decided();
    visited.forEach(decided::set);
    int size = find.rowsProperty().get().size();
    IntStream.concat(IntStream.range(find.place() + 1, size), IntStream.range(0, find.place()))
        .filter(place -> !decided.get(place))
        .findFirst()
        .ifPresent(find::select);
  }

  /// To the hit that was decided last, to think again.
  void back() {
    if (!visited.isEmpty()) {
      find.select(visited.pop());
    }
  }

  /// Tags all hits that are not decided, as one action.
  void tagAll() {
    if (!canDecide()) {
      return;
    }
    Answer of = find.answerProperty().get();
    Extent much = extent.get();
    Triage by = triage.orElseThrow();
    carryOut(
        new Decision(
            WORDS.text(
                "triage.label.all", progress.get().toGo(), of.asked().query().strip(), codeName()),
            () -> {
              Triage.Standing all = by.standing(of.all());
              List<Hit> hits = of.all().without(all.decided()).hits(0, of.all().total());
              return by.accept(of.all(), hits, of.query(), much);
            },
            "",
            triage));
  }

  /// Takes back all that was decided since the code was chosen, as one action.
  void undoBatch() {
    if (busy.get() || !undoable.get()) {
      return;
    }
    Triage by = triage.orElseThrow();
    TriageBatch undone = new TriageBatch(batch);
    batch.clear();
    visited.clear();
    undoable.set(false);
    carryOut(
        new Decision(
            WORDS.text("triage.label.undo", codeName()),
            () -> undone.undo(workspace.project(), by.code()),
            "",
            Optional.empty()));
  }

  private void carryOut(Decision decision) {
    trouble.set("");
    waiting.add(decision);
    if (!busy.get()) {
      next();
    }
  }

  private void next() {
    Decision decision = waiting.poll();
    busy.set(decision != null);
    if (decision == null) {
      return;
    }
    background
        .job(_ -> done(decision))
        .whenSucceeded(done -> tell(decision, done))
        .whenFailed(failure -> trouble.set(String.valueOf(failure.getMessage())))
        .finallyDo(this::next)
        .start();
  }

  private Optional<Done> done(Decision decision) throws Exception {
    List<Edit> edits = decision.work().edits();
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Done(edits, workspace.perform(decision.label(), edits)));
  }

  private void tell(Decision decision, Optional<Done> done) {
    if (done.isEmpty()) {
      trouble.set(decision.nothing());
      return;
    }
    actions.follow(done.get().saved());
    if (decision.by().isPresent() && decision.by().equals(triage)) {
      batch.add(done.get().edits());
      undoable.set(true);
    }
  }
}
