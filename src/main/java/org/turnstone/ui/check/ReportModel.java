package org.turnstone.ui.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
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

  /// Makes it anew.
  public void make() {
    making.start(background.job(_ -> made.get()).whenSucceeded(this::take));
  }

  /// Empty while it is being made.
  ReadOnlyObjectProperty<Optional<FolderReport>> reportProperty() {
    return report.getReadOnlyProperty();
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
    return report
        .get()
        .map(FolderReport::counts)
        .orElseGet(() -> new EnumMap<>(Problem.Kind.class));
  }

  private void take(FolderReport made) {
    all.setAll(List.copyOf(made.findings()));
    kind.set(kind.get().filter(made.counts()::containsKey));
    report.set(Optional.of(made));
  }

  private void filter() {
    Optional<Problem.Kind> wanted = kind.get();
    shown.setPredicate(finding -> wanted.isEmpty() || finding.kind() == wanted.get());
  }
}
