package org.turnstone.ui.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.turnstone.export.CodedExcerptsCsv;
import org.turnstone.export.CsvTable;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.Excerpt;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.Job;
import org.turnstone.ui.kit.LatestWins;
import org.turnstone.ui.kit.SystemDialogs;
import org.turnstone.ui.kit.Words;
import org.turnstone.workspace.CodingFilter;
import org.turnstone.workspace.Excerpts;
import org.turnstone.workspace.Unplaced;
import org.turnstone.workspace.Workspace;

/// Which excerpts are wanted, how many that is, and writing them.
public final class ExportModel {

  private static final Words WORDS = Words.of(ExportModel.class);
  private static final String FILE_NAME = "coded-excerpts.csv";
  private static final int TOLD_EVERY = 100;

  /// How far an export is.
  sealed interface State {

    /// The person chooses.
    record Choosing() implements State {}

    /// @param done excerpts that are written
    record Writing(long done, long of) implements State {}

    record Wrote(long excerpts, Path file) implements State {}

    /// @param sentence why nothing was written
    record Failed(String sentence) implements State {}
  }

  private final Workspace workspace;
  private final Background background;
  private final SystemDialogs dialogs;
  private final LatestWins counting = new LatestWins();
  private final ObjectProperty<Optional<Set<CodeId>>> codes =
      new SimpleObjectProperty<>(this, "codes", Optional.empty());
  private final ObjectProperty<Optional<String>> coder =
      new SimpleObjectProperty<>(this, "coder", Optional.empty());
  private final BooleanProperty spreadsheet = new SimpleBooleanProperty(this, "spreadsheet");
  private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper(this, "count");
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Choosing());
  private Optional<Job<Long>> writing = Optional.empty();

  public ExportModel(Workspace workspace, Background background, SystemDialogs dialogs) {
    this.workspace = workspace;
    this.background = background;
    this.dialogs = dialogs;
    codes.addListener((_, _, _) -> count());
    coder.addListener((_, _, _) -> count());
    count();
  }

  Codebook codebook() {
    return workspace.project().codebook();
  }

  /// Everyone who coded here, by name.
  List<String> coders() {
    Stream<Coding> codings =
        Stream.concat(
            workspace.project().allCodings(), workspace.unplaced().stream().map(Unplaced::coding));
    return List.copyOf(
        codings.map(Coding::coder).collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
  }

  /// Only these codes; empty for all.
  ObjectProperty<Optional<Set<CodeId>>> codesProperty() {
    return codes;
  }

  /// Only what this person coded; empty for everyone.
  ObjectProperty<Optional<String>> coderProperty() {
    return coder;
  }

  /// Whether a spreadsheet is to open the file without asking and without running anything.
  BooleanProperty spreadsheetProperty() {
    return spreadsheet;
  }

  /// How many excerpts are wanted.
  ReadOnlyLongProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Asks where the file is to be, and writes it. Nothing happens when the person thinks better of
  /// it.
  void export() {
    Path beside = workspace.folder().resolveSibling(FILE_NAME);
    dialogs
        .chooseFileToSave(WORDS.text("export.where"), beside, WORDS.text("export.kind"))
        .ifPresent(this::write);
  }

  /// Ends the writing. What stood in the file before is left as it was.
  void cancel() {
    writing.ifPresent(Job::cancel);
  }

  /// Shows the file that was written, in the file browser.
  void showFile() {
    if (state.get() instanceof State.Wrote(_, Path file)) {
      dialogs.showInFolder(file);
    }
  }

  private void write(Path file) {
    CodingFilter filter = filter();
    CsvTable.Flavour flavour =
        spreadsheet.get() ? CsvTable.Flavour.SPREADSHEET : CsvTable.Flavour.PLAIN;
    long all = count.get();
    state.set(new State.Writing(0, all));
    writing =
        Optional.of(
            background
                .job(cancelled -> write(filter, flavour, file, all, cancelled))
                .whenSucceeded(written -> state.set(new State.Wrote(written, file)))
                .whenFailed(failure -> state.set(new State.Failed(sentence(file, failure))))
                .whenCancelled(() -> state.set(new State.Choosing())));
    writing.get().start();
  }

  private long write(
      CodingFilter filter, CsvTable.Flavour flavour, Path file, long all, BooleanSupplier cancelled)
      throws IOException {
    Excerpts excerpts = new Excerpts(workspace);
    long[] done = {0};
    Stream<Excerpt> watched =
        excerpts.stream(filter)
            .peek(
                _ -> {
                  if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                  }
                  if (++done[0] % TOLD_EVERY == 0) {
                    tell(done[0], all);
                  }
                });
    return CodedExcerptsCsv.write(watched, excerpts.attributeNames(), file, flavour);
  }

  private void tell(long done, long all) {
    FxThread.run(
        () -> {
          if (state.get() instanceof State.Writing) {
            state.set(new State.Writing(done, all));
          }
        });
  }

  private void count() {
    CodingFilter filter = filter();
    counting.start(
        background
            .job(_ -> new Excerpts(workspace).count(filter))
            .whenSucceeded(number -> count.set(number)));
  }

  private CodingFilter filter() {
    return new CodingFilter(codes.get(), coder.get().map(Set::of), Optional.empty());
  }

  private static String sentence(Path file, Exception failure) {
    boolean disk = failure instanceof IOException || failure instanceof UncheckedIOException;
    return WORDS.text(disk ? "export.unwritable" : "export.unexpected", file.getFileName());
  }
}
