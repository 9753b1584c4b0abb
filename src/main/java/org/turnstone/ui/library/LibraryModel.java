package org.turnstone.ui.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Project;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.LatestWins;

/// Which transcripts are listed, in which order, and which one is being read. The one being read
/// stays listed when it is done while only what is to do is shown, so it does not slip away under
/// the reader.
public final class LibraryModel {

  // What is shown

  private final ObservableList<TranscriptRow> shown = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper all = new ReadOnlyIntegerWrapper(this, "all");
  private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper(this, "done");
  private final ReadOnlyObjectWrapper<Progress> total =
      new ReadOnlyObjectWrapper<>(this, "total", Progress.NONE);
  private final ReadOnlyObjectWrapper<Optional<String>> reading =
      new ReadOnlyObjectWrapper<>(this, "reading", Optional.empty());

  // What a person chooses

  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private final ObjectProperty<Segment> segment =
      new SimpleObjectProperty<>(this, "segment", Segment.ALL);
  private final ObjectProperty<Order> order =
      new SimpleObjectProperty<>(this, "order", Order.FILES);

  // What it is made of

  private final Background background;
  private final LatestWins counting = new LatestWins();
  private final ProgressTally counter = new ProgressTally();
  private Tally tally = Tally.NOTHING;

  public LibraryModel(Background background) {
    this.background = background;
    filter.addListener((_, _, _) -> list());
    segment.addListener((_, _, _) -> list());
    order.addListener((_, _, _) -> list());
  }

  /// To be told after every change of the project. Counting happens in the background; when two
  /// changes follow each other quickly, only the later one is shown.
  public void update(Catalogue catalogue, Project project) {
    counting.start(
        background
            .job(_ -> Tally.of(counter.rows(catalogue, project)))
            .whenSucceeded(this::showCounted));
  }

  /// Marks the transcript that is being read.
  public void read(String transcript) {
    reading.set(Optional.of(transcript));
    list();
  }

  public ObservableList<TranscriptRow> shown() {
    return shown;
  }

  public ReadOnlyIntegerProperty allProperty() {
    return all.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty doneProperty() {
    return done.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Progress> totalProperty() {
    return total.getReadOnlyProperty();
  }

  /// Id of the transcript that is being read.
  public ReadOnlyObjectProperty<Optional<String>> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  public StringProperty filterProperty() {
    return filter;
  }

  public ObjectProperty<Segment> segmentProperty() {
    return segment;
  }

  public ObjectProperty<Order> orderProperty() {
    return order;
  }

  private void showCounted(Tally counted) {
    tally = counted;
    all.set(tally.rows().size());
    done.set(tally.done());
    total.set(tally.total());
    list();
  }

  private void list() {
    String sought = filter.get().strip().toLowerCase(Locale.ROOT);
    List<TranscriptRow> listed =
        order.get().sorted(tally.rows()).stream()
            .filter(row -> isRead(row) || segment.get().holds(row))
            .filter(row -> row.sought().contains(sought))
            .toList();
    replace(listed);
  }

  private boolean isRead(TranscriptRow row) {
    return reading.get().filter(row.id()::equals).isPresent();
  }

  /// Where the same transcripts stay in the same order, only the rows that changed are replaced, so
  /// the list keeps its place.
  private void replace(List<TranscriptRow> listed) {
    if (!shown.stream()
        .map(TranscriptRow::id)
        .toList()
        .equals(listed.stream().map(TranscriptRow::id).toList())) {
      shown.setAll(listed);
      return;
    }
    for (int i = 0; i < listed.size(); i++) {
      if (!listed.get(i).equals(shown.get(i))) {
        shown.set(i, listed.get(i));
      }
    }
  }
}
