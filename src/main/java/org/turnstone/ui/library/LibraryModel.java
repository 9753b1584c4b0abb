package org.turnstone.ui.library;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Project;
import org.turnstone.model.Pseudonyms;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.LatestWins;

/// Which transcripts are listed, in which order and groups, and which one is being read.
///
/// Counting and putting in order happen in the background. While one codes no line moves: a change
/// of the coding work replaces the rows that it concerns where they stand. The list is made anew
/// when the person wants another one, or goes on to another transcript.
public final class LibraryModel {

  /// So many lines are replaced where they stand; more of them cost less as a list made anew.
  private static final int ONE_BY_ONE = 100;

  // What is shown

  private final ObservableList<ListEntry> shown = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper all = new ReadOnlyIntegerWrapper(this, "all");
  private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper(this, "done");
  private final ReadOnlyObjectWrapper<Progress> total =
      new ReadOnlyObjectWrapper<>(this, "total", Progress.NONE);
  private final ReadOnlyObjectWrapper<Optional<Duration>> left = empty("left");
  private final ReadOnlyObjectWrapper<Optional<String>> reading = empty("reading");

  // What a person chooses

  private final ObjectProperty<Pseudonyms> names =
      new SimpleObjectProperty<>(this, "names", Pseudonyms.NONE);
  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private final ObjectProperty<Segment> segment =
      new SimpleObjectProperty<>(this, "segment", Segment.ALL);
  private final ObjectProperty<Order> order =
      new SimpleObjectProperty<>(this, "order", Order.FILES);
  private final ObjectProperty<Optional<String>> grouping =
      new SimpleObjectProperty<>(this, "grouping", Optional.empty());
  private final ObjectProperty<Map<String, Set<String>>> values =
      new SimpleObjectProperty<>(this, "values", Map.of());
  private final Set<String> collapsed = new HashSet<>();
  private final Map<String, Integer> read = new HashMap<>();

  // What it is made of

  private final Background background;
  private final LatestWins counting = new LatestWins();
  private final LatestWins surveying = new LatestWins();
  private final ProgressTally counter;
  private Catalogue catalogue = Catalogue.EMPTY;
  private Project project = Project.EMPTY;
  private Set<String> hidden = Set.of();
  private Tally tally = Tally.NOTHING;
  private Listing listing = Listing.NOTHING;
  private boolean anew = true;

  /// @param coder the person at work here
  public LibraryModel(Background background, String coder) {
    this.background = background;
    this.counter = new ProgressTally(coder);
    List<ObservableValue<?>> choices = List.of(filter, segment, order, grouping, values);
    choices.forEach(choice -> choice.addListener((_, _, _) -> listAnew()));
  }

  /// To be told after every change of the project. When two changes follow each other quickly, only
  /// the later one is shown.
  public void update(Catalogue catalogue, Project project) {
    anew |=
        !catalogue.transcripts().equals(this.catalogue.transcripts())
            || project.attributes() != this.project.attributes();
    this.catalogue = catalogue;
    this.project = project;
    list();
  }

  /// Counts as if some coders had not coded.
  public void hideCoders(Set<String> coders) {
    if (!hidden.equals(coders)) {
      hidden = Set.copyOf(coders);
      list();
    }
  }

  /// Marks the transcript that is being read.
  public void read(String transcript) {
    read.put(transcript, read.size() + 1);
    boolean unfolded =
        listing.group(transcript).filter(group -> collapsed.remove(group.key())).isPresent();
    reading.set(Optional.of(transcript));
    if (unfolded || segment.get() != Segment.ALL || order.get().followsProgress()) {
      listAnew();
    }
  }

  /// The transcript so many lines after the one being read, or before it; those in collapsed groups
  /// count.
  public Optional<String> neighbour(int step) {
    return reading.get().flatMap(id -> listing.neighbour(id, step)).map(TranscriptRow::id);
  }

  /// The next listed transcript that has turns to code, after the last one from the first on.
  public Optional<String> nextUnfinished() {
    return listing.after(reading.get().orElse("")).stream()
        .filter(row -> row.progress().coded() < row.progress().of())
        .map(TranscriptRow::id)
        .findFirst();
  }

  /// Shows or hides what stands below the heading of a group.
  void collapse(GroupRow group, boolean collapse) {
    if (collapse ? collapsed.add(group.key()) : collapsed.remove(group.key())) {
      listAnew();
    }
  }

  /// Lists only transcripts with this value of an attribute, besides others chosen before.
  void wish(String attribute, String value, boolean wanted) {
    Map<String, Set<String>> changed = new HashMap<>(values.get());
    Set<String> of = new HashSet<>(changed.getOrDefault(attribute, Set.of()));
    if (wanted) {
      of.add(value);
    } else {
      of.remove(value);
    }
    if (of.isEmpty()) {
      changed.remove(attribute);
    } else {
      changed.put(attribute, of);
    }
    values.set(changed);
  }

  /// Lists all transcripts again, whatever was typed or chosen; the segment stays.
  void clear() {
    values.set(Map.of());
    filter.set("");
  }

  /// Gives the attributes by which transcripts can be chosen, in a while.
  void survey(Consumer<List<Facet>> then) {
    List<TranscriptRow> rows = tally.rows();
    surveying.start(background.job(_ -> Facet.of(rows)).whenSucceeded(then));
  }

  public ObservableList<ListEntry> shown() {
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

  /// How long the rest will take the person at work here; empty while that cannot be said.
  public ReadOnlyObjectProperty<Optional<Duration>> leftProperty() {
    return left.getReadOnlyProperty();
  }

  /// Id of the transcript that is being read.
  public ReadOnlyObjectProperty<Optional<String>> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /// Under which names people are shown.
  public ObjectProperty<Pseudonyms> namesProperty() {
    return names;
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

  /// The attribute by which transcripts are put together.
  ObjectProperty<Optional<String>> groupingProperty() {
    return grouping;
  }

  /// By attribute the values that are wanted; see [#wish].
  ReadOnlyObjectProperty<Map<String, Set<String>>> valuesProperty() {
    return values;
  }

  /// Where a line stands; empty when it is not shown.
  OptionalInt place(String key) {
    return listing.place(key);
  }

  private void listAnew() {
    anew = true;
    list();
  }

  private void list() {
    Work work = new Work(catalogue, project, hidden, choice(), listing, anew);
    counting.start(background.job(_ -> work.done(counter)).whenSucceeded(this::show));
  }

  private Choice choice() {
    return new Choice(
        filter.get(),
        segment.get(),
        values.get(),
        order.get(),
        grouping.get(),
        Set.copyOf(collapsed),
        reading.get(),
        Map.copyOf(read));
  }

  private void show(Outcome outcome) {
    anew = false;
    tally = outcome.tally();
    listing = outcome.listing();
    all.set(tally.rows().size());
    done.set(tally.done());
    total.set(tally.total());
    left.set(tally.left());
    if (outcome.stay() && outcome.changed().size() <= ONE_BY_ONE) {
      outcome.changed().forEach(place -> shown.set(place, listing.entries().get(place)));
      shown.addAll(listing.entries().subList(shown.size(), listing.entries().size()));
    } else {
      shown.setAll(listing.entries());
    }
  }

  private <T> ReadOnlyObjectWrapper<Optional<T>> empty(String name) {
    return new ReadOnlyObjectWrapper<>(this, name, Optional.empty());
  }

  /// @param stay whether all lines that were there are in the same places; others follow them
  /// @param changed where lines are not as they were, when they stay
  private record Outcome(Tally tally, Listing listing, boolean stay, List<Integer> changed) {}

  /// What is to be counted and listed, as it is at one moment.
  ///
  /// @param before what is listed
  /// @param anew whether lines may stand in other places than before
  private record Work(
      Catalogue catalogue,
      Project project,
      Set<String> hidden,
      Choice choice,
      Listing before,
      boolean anew) {

    Outcome done(ProgressTally counter) {
      Tally tally = counter.count(catalogue, project, hidden);
      Listing listing = anew ? Listing.of(tally.rows(), choice) : before.with(tally.rows());
      boolean stay = listing.hasPlacesOf(before);
      return new Outcome(tally, listing, stay, stay ? listing.changedSince(before) : List.of());
    }
  }
}
