package org.turnstone.speakers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Project;

/// Everyone who speaks in a project. Immutable. Counting the labels of 80,000 transcripts takes a
/// moment and belongs away from the window; who is behind them is found anew in far less.
public final class Roster {

  private final Catalogue catalogue;
  private final List<WrittenLabel> labels;
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();
  private final long units;

  private Roster(Catalogue catalogue, List<WrittenLabel> labels, Project project) {
    this.catalogue = catalogue;
    this.labels = labels;
    Map<String, List<WrittenLabel>> together = new LinkedHashMap<>();
    for (WrittenLabel label : labels) {
      together
          .computeIfAbsent(project.naming().speaker(label.label()), _ -> new ArrayList<>())
          .add(label);
    }
    together.forEach(
        (name, written) ->
            speakers.put(name, Speaker.of(name, written, project.roles(), project.naming())));
    units = labels.stream().mapToLong(WrittenLabel::units).sum();
  }

  public static Roster of(Catalogue catalogue, Project project) {
    return new Roster(catalogue, LabelCount.of(catalogue), project);
  }

  /// The speakers of another state of the project. The labels are counted again only where the
  /// catalogue is another one.
  public Roster now(Catalogue catalogue, Project project) {
    return catalogue == this.catalogue
        ? new Roster(catalogue, labels, project)
        : of(catalogue, project);
  }

  /// In the order in which they are met.
  public List<Speaker> speakers() {
    return List.copyOf(speakers.values());
  }

  /// @param name the real one
  public Optional<Speaker> find(String name) {
    return Optional.ofNullable(speakers.get(name));
  }

  /// UTF-16 units of reading text of all speakers together.
  public long units() {
    return units;
  }
}
