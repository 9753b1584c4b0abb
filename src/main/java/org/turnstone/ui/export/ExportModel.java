package org.turnstone.ui.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.turnstone.export.CsvTable.Flavour;
import org.turnstone.export.Format;
import org.turnstone.export.GroupBy;
import org.turnstone.export.WholeFile;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.Memo;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.Job;
import org.turnstone.ui.kit.LatestWins;
import org.turnstone.ui.kit.SystemDialogs;
import org.turnstone.ui.kit.Words;
import org.turnstone.workspace.CodingFilter;
import org.turnstone.workspace.Excerpts;
import org.turnstone.workspace.Workspace;

/// What is to be exported, how that begins and how much it is, and writing it.
public final class ExportModel {

  private static final Words WORDS = Words.of(ExportModel.class);
  private static final int TOLD_EVERY = 100;
  private static final int UNKNOWN = -1;

  /// How far an export is.
  sealed interface State {

    /// The person chooses.
    record Choosing() implements State {}

    /// @param done excerpts that are written
    record Writing(long done, long of) implements State {}

    record Wrote(What what, long count, Path file) implements State {}

    /// @param sentence why nothing was written
    record Failed(String sentence) implements State {}
  }

  private final Workspace workspace;
  private final Background background;
  private final SystemDialogs dialogs;
  private final Excerpts excerpts;
  private final Source source;
  private final LatestWins looking = new LatestWins();
  private final ObjectProperty<What> what = new SimpleObjectProperty<>(this, "what", What.EXCERPTS);
  private final ObjectProperty<Format> format =
      new SimpleObjectProperty<>(this, "format", Format.CSV);
  private final ObjectProperty<GroupBy> groupBy;
  private final ObjectProperty<Optional<Set<CodeId>>> codes =
      new SimpleObjectProperty<>(this, "codes", Optional.empty());
  private final ObjectProperty<Optional<Set<String>>> coders =
      new SimpleObjectProperty<>(this, "coders", Optional.empty());
  private final ObservableList<String> everyone = FXCollections.observableArrayList();
  private final BooleanProperty spreadsheet = new SimpleBooleanProperty(this, "spreadsheet");
  private final BooleanProperty counts = new SimpleBooleanProperty(this, "counts");
  private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper(this, "count", UNKNOWN);
  private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper(this, "preview", "");
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Choosing());
  private Optional<Job<Long>> writing = Optional.empty();
  private boolean unfinished;

  /// Everything can be chosen.
  ///
  /// @param hidden coders whose codings are not seen in the window: here they are not wanted until
  ///     one asks for them
  public ExportModel(
      Workspace workspace, Background background, SystemDialogs dialogs, Set<String> hidden) {
    this(workspace, background, dialogs, new Source.Everything(), new GroupBy.ByCode());
    if (!hidden.isEmpty()) {
      coders.set(Optional.of(Set.of(workspace.coder())));
    }
    background.job(_ -> excerpts.coders()).whenSucceeded(found -> offer(found, hidden)).start();
  }

  private void offer(Collection<String> found, Set<String> hidden) {
    if (!hidden.isEmpty()) {
      Set<String> seen = new HashSet<>(found);
      seen.removeAll(hidden);
      coders.set(Optional.of(seen));
    }
    everyone.setAll(found);
  }

  /// For what a list of excerpts shows: just these codings, in these groups at first.
  public ExportModel(
      Workspace workspace,
      Background background,
      SystemDialogs dialogs,
      List<Coding> listed,
      GroupBy groupBy) {
    this(workspace, background, dialogs, new Source.Listed(List.copyOf(listed)), groupBy);
  }

  /// For what a list of memos shows: just these, in their order.
  public static ExportModel ofMemos(
      Workspace workspace, Background background, SystemDialogs dialogs, List<Memo> listed) {
    Source source = new Source.ListedMemos(List.copyOf(listed));
    return new ExportModel(workspace, background, dialogs, source, new GroupBy.ByCode());
  }

  private ExportModel(
      Workspace workspace,
      Background background,
      SystemDialogs dialogs,
      Source source,
      GroupBy groupBy) {
    this.workspace = workspace;
    this.background = background;
    this.dialogs = dialogs;
    this.excerpts = new Excerpts(workspace);
    this.source = source;
    what.set(choices().getFirst());
    format.set(what.get().formats().getFirst());
    this.groupBy = new SimpleObjectProperty<>(this, "groupBy", groupBy);
    what.addListener((_, _, now) -> changeTo(now));
    List.of(format, this.groupBy, codes, coders, spreadsheet, counts)
        .forEach(choice -> choice.subscribe(this::chosen));
    chosen();
  }

  /// Whether it is settled which codings are exported.
  boolean isListed() {
    return !(source instanceof Source.Everything);
  }

  /// What can be exported from where it is taken.
  List<What> choices() {
    return switch (source) {
      case Source.Everything() -> List.of(What.values());
      case Source.Listed(_) -> List.of(What.EXCERPTS, What.CASES);
      case Source.ListedMemos(_) -> List.of(What.MEMOS);
    };
  }

  Codebook codebook() {
    return workspace.project().codebook();
  }

  /// Everyone who coded here, by name; nobody until they are known.
  ObservableList<String> everyone() {
    return everyone;
  }

  boolean wants(String coder) {
    return coders.get().map(wanted -> wanted.contains(coder)).orElse(true);
  }

  /// What excerpts can be grouped by.
  List<GroupBy> groupings() {
    List<GroupBy> all = new ArrayList<>();
    all.add(new GroupBy.ByCode());
    all.add(new GroupBy.ByTranscript());
    excerpts.attributeNames().forEach(name -> all.add(new GroupBy.ByAttribute(name)));
    return all;
  }

  ObjectProperty<What> whatProperty() {
    return what;
  }

  ObjectProperty<Format> formatProperty() {
    return format;
  }

  ObjectProperty<GroupBy> groupByProperty() {
    return groupBy;
  }

  /// Only these codes; empty for all.
  ObjectProperty<Optional<Set<CodeId>>> codesProperty() {
    return codes;
  }

  /// Only what these people coded; empty for everyone.
  ObjectProperty<Optional<Set<String>>> codersProperty() {
    return coders;
  }

  /// Whether a spreadsheet is to open the table without asking and without running anything.
  BooleanProperty spreadsheetProperty() {
    return spreadsheet;
  }

  /// Whether a case matrix says how often, or only whether.
  BooleanProperty countsProperty() {
    return counts;
  }

  /// How many excerpts, transcripts or memos are wanted; less than 0 until they are counted.
  ReadOnlyLongProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /// How the file begins, as text.
  ReadOnlyStringProperty previewProperty() {
    return preview.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Asks where the file is to be, and writes it. Nothing happens when the person thinks better of
  /// it.
  void export() {
    String name = WORDS.text("export.file." + what.get().word()) + "." + format.get().extension();
    dialogs
        .chooseFileToSave(
            WORDS.text("export.where"),
            workspace.folder().resolveSibling(name),
            WORDS.text("format." + format.get().extension()))
        .ifPresent(this::write);
  }

  /// Whether people are written under pseudonyms.
  boolean hidesNames() {
    return workspace.project().naming().hasPseudonyms();
  }

  /// Whether files of the folder were not read yet when this was looked at or written, so that what
  /// is exported holds only what was known.
  boolean isUnfinished() {
    return unfinished;
  }

  /// Ends the writing. What stood in the file before is left as it was.
  void cancel() {
    writing.ifPresent(Job::cancel);
  }

  /// Shows the file that was written, in the file browser.
  void showFile() {
    if (state.get() instanceof State.Wrote(_, _, Path file)) {
      dialogs.showInFolder(file);
    }
  }

  private void changeTo(What now) {
    if (now.formats().contains(format.get())) {
      chosen();
    } else {
      format.set(now.formats().getFirst());
    }
  }

  private void chosen() {
    unfinished = !workspace.isWhole();
    ExportOrder order = order();
    looking.start(
        background
            .job(_ -> order.outlook(workspace))
            .whenSucceeded(
                outlook -> {
                  count.set(outlook.count());
                  preview.set(outlook.preview());
                }));
  }

  private ExportOrder order() {
    return new ExportOrder(
        source,
        what.get(),
        format.get(),
        groupBy.get(),
        new CodingFilter(codes.get(), coders.get(), Optional.empty()),
        spreadsheet.get() ? Flavour.SPREADSHEET : Flavour.PLAIN,
        counts.get());
  }

  private void write(Path file) {
    unfinished = !workspace.isWhole();
    ExportOrder order = order();
    long all = Math.max(count.get(), 0);
    state.set(new State.Writing(0, all));
    writing =
        Optional.of(
            background
                .job(cancelled -> order.write(workspace, file, done -> watch(done, all, cancelled)))
                .whenSucceeded(written -> state.set(new State.Wrote(order.what(), written, file)))
                .whenFailed(failure -> state.set(new State.Failed(sentence(file, failure))))
                .whenCancelled(() -> state.set(new State.Choosing())));
    writing.get().start();
  }

  private void watch(long done, long all, BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
    if (done % TOLD_EVERY == 0) {
      FxThread.run(() -> tell(done, all));
    }
  }

  private void tell(long done, long all) {
    if (state.get() instanceof State.Writing) {
      state.set(new State.Writing(done, all));
    }
  }

  private static String sentence(Path file, Exception failure) {
    return switch (failure) {
      case WholeFile.NotReplaced _ -> WORDS.text("export.held", file.getFileName());
      case IOException _ -> WORDS.text("export.unwritable", file.getFileName());
      case UncheckedIOException _ -> WORDS.text("export.unwritable", file.getFileName());
      default -> WORDS.text("export.unexpected", file.getFileName());
    };
  }
}
