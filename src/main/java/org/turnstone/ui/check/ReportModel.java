package org.turnstone.ui.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.turnstone.check.FolderReport;
import org.turnstone.model.Problem;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.LatestWins;
import org.turnstone.ui.kit.Words;

/// The import report as it is looked at: all findings, or those of one kind. To be used on the
/// JavaFX thread.
public final class ReportModel {

  static final Words WORDS = Words.of(ReportModel.class);

  private final Supplier<FolderReport> made;
  private final Background background;
  private final LatestWins making = new LatestWins();
  private final ReadOnlyObjectWrapper<Optional<FolderReport>> report =
      new ReadOnlyObjectWrapper<>(this, "report", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<FolderReport>> listed =
      new ReadOnlyObjectWrapper<>(this, "listed", Optional.empty());
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
  private final ReadOnlyBooleanWrapper behind = new ReadOnlyBooleanWrapper(this, "behind");
  private final ObservableList<Problem> all = FXCollections.observableArrayList();
  private final FilteredList<Problem> shown = new FilteredList<>(all);
  private final ObjectProperty<Optional<Problem.Kind>> kind =
      new SimpleObjectProperty<>(this, "kind", Optional.empty());

  /// @param made makes the report, which takes time
  public ReportModel(Supplier<FolderReport> made, Background background) {
    this.made = made;
    this.background = background;
    kind.addListener((_, _, _) -> filter());
    make();
  }

  /// Makes it anew. What is listed stays until [#list], for one may be about to decide.
  public void make() {
    failed.set(false);
    making.start(
        background
            .job(_ -> made.get())
            .whenSucceeded(this::take)
            .orElse(() -> failed.set(report.get().isEmpty())));
  }

  /// Whether there is none, because it could not be made.
  ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  /// Empty while it is being made, and when it could not be.
  ReadOnlyObjectProperty<Optional<FolderReport>> reportProperty() {
    return report.getReadOnlyProperty();
  }

  /// The report whose findings are listed: the last one, or one from before.
  ReadOnlyObjectProperty<Optional<FolderReport>> listedProperty() {
    return listed.getReadOnlyProperty();
  }

  /// Whether the last report has other findings than those that are listed.
  ReadOnlyBooleanProperty behindProperty() {
    return behind.getReadOnlyProperty();
  }

  /// The kind that is shown; all of them when empty.
  ObjectProperty<Optional<Problem.Kind>> kindProperty() {
    return kind;
  }

  ObservableList<Problem> shown() {
    return shown;
  }

  /// The kinds there are, with how many findings of each, in the order of the report.
  Map<Problem.Kind, Integer> counts() {
    return listed
        .get()
        .map(FolderReport::counts)
        .orElseGet(() -> new EnumMap<>(Problem.Kind.class));
  }

  private void take(FolderReport made) {
    report.set(Optional.of(made));
    behind.set(!all.isEmpty() && !all.equals(made.findings()));
    if (!behind.get()) {
      list();
    }
  }

  /// Lists what the last report found.
  void list() {
    FolderReport last = report.get().orElseThrow();
    if (!all.equals(last.findings())) {
      all.setAll(last.findings());
    }
    kind.set(kind.get().filter(last.counts()::containsKey));
    listed.set(report.get());
    behind.set(false);
  }

  private void filter() {
    Optional<Problem.Kind> wanted = kind.get();
    shown.setPredicate(finding -> wanted.isEmpty() || finding.kind() == wanted.get());
  }
}
