package org.turnstone.ui.speakers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.turnstone.edit.Edit;
import org.turnstone.model.Role;
import org.turnstone.search.Hit;
import org.turnstone.search.IndexedTurn;
import org.turnstone.speakers.Proposal;
import org.turnstone.speakers.Roster;
import org.turnstone.speakers.Speaker;
import org.turnstone.speakers.WrittenLabel.Place;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Changes;
import org.turnstone.ui.kit.LatestWins;
import org.turnstone.ui.kit.Words;
import org.turnstone.ui.speakers.Counted.Different;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.SpeakerEdits;
import org.turnstone.workspace.Workspace;

/// Who speaks, who is chosen, who is probably the same, and what a person makes of it. Counted away
/// from the window, and only while [#activeProperty] says that it is to be seen. To be used on the
/// JavaFX thread.
public final class SpeakersModel {

  static final Words WORDS = Words.of(SpeakersModel.class);

  private static final int EXAMPLES = 5;

  // What a person chooses

  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private final ObjectProperty<SpeakerOrder> order =
      new SimpleObjectProperty<>(this, "order", SpeakerOrder.TURNS);
  private final BooleanProperty active = new SimpleBooleanProperty(this, "active");
  private final ReadOnlyObjectWrapper<List<Speaker>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", List.of());

  // What is shown

  private final ObservableList<SpeakerRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Counted>> counted =
      new ReadOnlyObjectWrapper<>(this, "counted", Optional.empty());
  private final ObservableList<Example> examples = FXCollections.observableArrayList();

  // What it is made of

  private final Workspace workspace;
  private final Settings settings;
  private final Changes changes;
  private final Background background;
  private final String setting;
  private final Set<Different> different = new HashSet<>();
  private final LatestWins counting = new LatestWins();
  private final LatestWins listing = new LatestWins();
  private final LatestWins reading = new LatestWins();
  private boolean stale = true;

  public SpeakersModel(
      Workspace workspace, Settings settings, Changes changes, Background background) {
    this.workspace = workspace;
    this.settings = settings;
    this.changes = changes;
    this.background = background;
    setting = "speakers." + workspace.id() + ".different";
    settings.get(setting).stream()
        .flatMap(kept -> Arrays.stream(kept.split("\n")))
        .map(pair -> pair.split("\t"))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> different.add(new Different(pair[0], pair[1])));
    filter.addListener((_, _, _) -> list());
    order.addListener((_, _, _) -> list());
    active.subscribe(this::countIfStale);
    chosen.addListener((_, _, _) -> readExamples());
  }

  /// To be told of every change of the project that may concern speakers.
  public void changed() {
    stale = true;
    countIfStale();
  }

  /// Whether the speakers are to be seen.
  public BooleanProperty activeProperty() {
    return active;
  }

  StringProperty filterProperty() {
    return filter;
  }

  ObjectProperty<SpeakerOrder> orderProperty() {
    return order;
  }

  ObservableList<SpeakerRow> rows() {
    return rows;
  }

  /// Empty until the speakers have been counted once.
  ReadOnlyObjectProperty<Optional<Counted>> countedProperty() {
    return counted.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Speaker>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// Some turns of the one chosen speaker.
  ObservableList<Example> examples() {
    return examples;
  }

  boolean editable() {
    return workspace.readOnly().isEmpty();
  }

  Workspace workspace() {
    return workspace;
  }

  List<Proposal> proposals() {
    return counted.get().map(Counted::proposals).orElse(List.of());
  }

  Optional<Proposal> proposalFor(Speaker speaker) {
    return proposals().stream()
        .filter(proposal -> proposal.name().equals(speaker.name()))
        .findFirst();
  }

  void choose(List<Speaker> speakers) {
    if (!speakers.equals(chosen.get())) {
      chosen.set(List.copyOf(speakers));
    }
  }

  void choose(String name) {
    speaker(name).ifPresent(speaker -> choose(List.of(speaker)));
  }

  // What a person does

  /// Makes one speaker of several.
  void join(Speaker into, List<Speaker> others) {
    List<String> names =
        others.stream().map(Speaker::name).filter(name -> !name.equals(into.name())).toList();
    choose(List.of(into));
    changes.make(
        WORDS.text("label.join", Words.list(names), into.name()),
        project -> SpeakerEdits.join(project, into, others));
  }

  /// Joins what a proposal says.
  void accept(Proposal proposal) {
    List<Speaker> others =
        proposal.others().stream().flatMap(same -> speaker(same.name()).stream()).toList();
    speaker(proposal.name()).ifPresent(into -> join(into, others));
  }

  /// Does not propose this again, on this computer.
  void reject(Proposal proposal) {
    proposal.others().forEach(same -> different.add(new Different(proposal.name(), same.name())));
    String kept =
        different.stream()
            .map(pair -> pair.name() + "\t" + pair.other())
            .sorted()
            .collect(Collectors.joining("\n"));
    background.run(() -> settings.set(setting, kept));
    counted.get().ifPresent(now -> show(now.without(different)));
  }

  void takeApart(Speaker speaker, String label) {
    changes.make(
        WORDS.text("label.apart", label, speaker.name()),
        project -> SpeakerEdits.takeApart(project, speaker, label));
  }

  void setRole(Speaker speaker, Role role) {
    changes.make(
        WORDS.text("label.role", speaker.name(), WORDS.text("role." + role.word())),
        project -> SpeakerEdits.setRole(project, speaker, role));
  }

  /// Shows a speaker under a pseudonym, none when it is blank.
  ///
  /// @param said whether the name is replaced too wherever it is said
  void rename(Speaker speaker, String pseudonym, boolean said) {
    changes.make(
        pseudonym.isBlank()
            ? WORDS.text("label.real", speaker.name())
            : WORDS.text("label.rename", speaker.name(), pseudonym.strip()),
        project -> {
          List<Edit> edits = new ArrayList<>(SpeakerEdits.rename(project, speaker, pseudonym));
          edits.addAll(SpeakerEdits.replace(project, speaker.name(), said ? pseudonym : ""));
          return edits;
        });
  }

  /// Replaces a name wherever it is said, or shows it again when the pseudonym is blank.
  void replace(String name, String pseudonym) {
    changes.make(
        pseudonym.isBlank()
            ? WORDS.text("label.said", name)
            : WORDS.text("label.replace", name.strip(), pseudonym.strip()),
        project -> SpeakerEdits.replace(project, name, pseudonym));
  }

  private Optional<Speaker> speaker(String name) {
    return counted.get().flatMap(now -> now.roster().find(name));
  }

  // Counting

  private void countIfStale() {
    if (!active.get() || !stale) {
      return;
    }
    stale = false;
    Optional<Roster> before = counted.get().map(Counted::roster);
    Set<Different> apart = Set.copyOf(different);
    counting.start(
        background.job(_ -> Counted.of(workspace, before, apart)).whenSucceeded(this::show));
  }

  private void show(Counted now) {
    List<String> names = chosen.get().stream().map(Speaker::name).toList();
    counted.set(Optional.of(now));
    chosen.set(names.stream().flatMap(name -> now.roster().find(name).stream()).toList());
    list();
  }

  private void list() {
    counted
        .get()
        .ifPresent(
            now -> {
              String letters = filter.get();
              Comparator<SpeakerRow> by = order.get().comparator();
              listing.start(
                  background
                      .job(
                          _ ->
                              now.rows().stream()
                                  .filter(row -> row.has(letters))
                                  .sorted(by)
                                  .toList())
                      .whenSucceeded(rows::setAll));
            });
  }

  private void readExamples() {
    if (chosen.get().size() != 1) {
      reading.cancel();
      examples.clear();
      return;
    }
    Speaker speaker = chosen.get().getFirst();
    reading.start(background.job(_ -> read(speaker)).whenSucceeded(examples::setAll));
  }

  /// Of each label one turn, then more of them.
  private List<Example> read(Speaker speaker) {
    record Asked(String label, Place place) {}
    Set<Asked> asked = new LinkedHashSet<>();
    for (int round = 0; round < EXAMPLES; round++) {
      for (var label : speaker.labels()) {
        if (round < label.examples().size() && asked.size() < EXAMPLES) {
          asked.add(new Asked(label.label(), label.examples().get(round)));
        }
      }
    }
    var turns =
        workspace
            .index()
            .turns(asked.stream().map(each -> hit(each.place())).toList(), workspace.catalogue());
    return asked.stream()
        .map(
            each ->
                new Example(
                    each.place(),
                    each.label(),
                    Optional.ofNullable(turns.get(hit(each.place())))
                        .map(IndexedTurn::words)
                        .orElse("")))
        .toList();
  }

  private static Hit hit(Place place) {
    return new Hit(place.transcript(), place.turn(), 0);
  }
}
