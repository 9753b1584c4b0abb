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
import org.turnstone.ui.kit.Changes;
import org.turnstone.ui.kit.LatestWins;
import org.turnstone.ui.kit.Words;
import org.turnstone.workspace.Extent;
import org.turnstone.workspace.Tagging;
import org.turnstone.workspace.Triage;
import org.turnstone.workspace.TriageBatch;
import org.turnstone.workspace.Workspace;

/// Going through the hits for one code. One need not wait until a decision is carried out to decide
/// about the next hit.
final class TriageModel {

  private static final Words WORDS = Words.of(TriageModel.class);

  private final Workspace workspace;
  private final Background background;
  private final Changes changes;
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

  private TriageBatch batch = new TriageBatch();

  /// Decisions that are not carried out yet.
  private int underWay;

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

  private record Counted(Triage.Standing shown, Progress progress) {}

  TriageModel(Workspace workspace, Background background, Changes changes, FindModel find) {
    this.workspace = workspace;
    this.background = background;
    this.changes = changes;
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

  /// Why the last decision changed nothing, or why a code could not be chosen.
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

  void choose(CodeId chosen) {
    code.set(Optional.of(chosen));
  }

  /// Chooses a code by its path, which is made when there is none.
  void choose(String path) {
    try {
      Tagging.Resolved meant = code(path);
      if (meant.made().isEmpty()) {
        choose(meant.id());
      } else {
        make(path);
      }
    } catch (IllegalArgumentException unclear) {
      trouble.set(String.valueOf(unclear.getMessage()));
    }
  }

  private void make(String path) {
    changes
        .make(
            project -> {
              Tagging.Resolved made = Tagging.code(project, path, Optional.empty());
              return new Changes.Plan(WORDS.text("triage.label.made", made.name()), made.made());
            })
        .thenAccept(_ -> choose(code(path).id()));
  }

  private Tagging.Resolved code(String path) {
    return Tagging.code(workspace.project(), path, Optional.empty());
  }

  private void begin(Optional<CodeId> chosen) {
    triage = chosen.map(id -> new Triage(workspace, id));
    batch = new TriageBatch();
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
    String sentence = WORDS.text(label, hit.turn(), hit.transcript(), codeName());
    visited.push(find.place());
    carryOut(_ -> new Changes.Plan(sentence, deciding.edits(by, hit)), nothing)
        .thenAccept(edits -> addToBatch(by, edits));
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
    String name = codeName();
    carryOut(
            _ -> {
              BitSet decided = by.standing(of.all()).decided();
              List<Hit> hits = of.all().without(decided).hits(0, of.all().total());
              return new Changes.Plan(
                  WORDS.text("triage.label.all", hits.size(), of.asked().query().strip(), name),
                  by.accept(of.all(), hits, of.query(), much));
            },
            "")
        .thenAccept(edits -> addToBatch(by, edits));
  }

  /// Takes back all that was decided since the code was chosen, as one action.
  void undoBatch() {
    if (busy.get() || !undoable.get()) {
      return;
    }
    Triage by = triage.orElseThrow();
    TriageBatch undone = batch;
    batch = new TriageBatch();
    visited.clear();
    undoable.set(false);
    String label = WORDS.text("triage.label.undo", codeName());
    carryOut(project -> new Changes.Plan(label, undone.undo(project, by.code())), "");
  }

  /// @param nothing what to say when it changes nothing; empty for nothing
  private CompletableFuture<List<Edit>> carryOut(Changes.SlowPlan decision, String nothing) {
    trouble.set("");
    underWay++;
    busy.set(true);
    return changes
        .makeSlowly(decision)
        .whenComplete(
            (edits, _) -> {
              underWay--;
              busy.set(underWay > 0);
              if (edits != null && edits.isEmpty()) {
                trouble.set(nothing);
              }
            });
  }

  private void addToBatch(Triage by, List<Edit> edits) {
    if (!edits.isEmpty() && triage.equals(Optional.of(by))) {
      batch.add(edits);
      undoable.set(true);
    }
  }
}
