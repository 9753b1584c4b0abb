package org.turnstone.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.turnstone.edit.Edit;
import org.turnstone.model.Project;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Changes;
import org.turnstone.ui.kit.LatestWins;
import org.turnstone.ui.kit.Words;
import org.turnstone.workspace.Workspace;

/// The queries that are kept in the project under a name, each with how many turns it finds now.
final class SavedSearches {

  private static final Words WORDS = Words.of(SavedSearches.class);

  private final Workspace workspace;
  private final TurnFinder finder;
  private final Background background;
  private final Changes changes;
  private final LatestWins counting = new LatestWins();
  private final ObservableList<Saved> searches = FXCollections.observableArrayList();

  /// @param count empty while it is being counted, and when the query cannot be read
  record Saved(String name, String query, OptionalInt count) {}

  SavedSearches(Workspace workspace, TurnFinder finder, Background background, Changes changes) {
    this.workspace = workspace;
    this.finder = finder;
    this.background = background;
    this.changes = changes;
    count();
  }

  /// By name.
  ObservableList<Saved> searches() {
    return searches;
  }

  /// Counts anew, because the project may have changed.
  void count() {
    Map<String, String> now = byName();
    if (searches.size() != now.size() || !searches.stream().allMatch(each -> isSame(each, now))) {
      searches.setAll(
          now.entrySet().stream()
              .map(each -> new Saved(each.getKey(), each.getValue(), OptionalInt.empty()))
              .toList());
    }
    counting.start(
        background
            .job(
                cancelled -> {
                  List<Saved> counted = new ArrayList<>();
                  for (Map.Entry<String, String> each : now.entrySet()) {
                    if (!cancelled.getAsBoolean()) {
                      counted.add(
                          new Saved(each.getKey(), each.getValue(), finder.count(each.getValue())));
                    }
                  }
                  return counted;
                })
            .whenSucceeded(
                counted -> {
                  if (!searches.equals(counted)) {
                    searches.setAll(counted);
                  }
                }));
  }

  private Map<String, String> byName() {
    Map<String, String> sorted =
        new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));
    sorted.putAll(workspace.project().searches());
    return sorted;
  }

  private static boolean isSame(Saved search, Map<String, String> now) {
    return search.query().equals(now.get(search.name()));
  }

  Optional<String> query(String name) {
    return query(workspace.project(), name);
  }

  private static Optional<String> query(Project project, String name) {
    return Optional.ofNullable(project.searches().get(name));
  }

  /// Keeps a query, in place of the one that has that name.
  void save(String name, String query) {
    changes.make(
        WORDS.text("saved.label.save", name),
        project -> {
          Optional<String> before = query(project, name);
          return before.equals(Optional.of(query))
              ? List.of()
              : List.of(new Edit.SearchSaved(name, before, Optional.of(query)));
        });
  }

  /// Gives a saved search another name, in place of the one that has it.
  void rename(String from, String to) {
    changes.make(
        WORDS.text("saved.label.rename", from, to),
        project -> {
          Optional<String> query = query(project, from);
          return query.isEmpty() || from.equals(to)
              ? List.of()
              : List.of(
                  new Edit.SearchSaved(from, query, Optional.empty()),
                  new Edit.SearchSaved(to, query(project, to), query));
        });
  }

  void remove(String name) {
    changes.make(
        WORDS.text("saved.label.remove", name),
        project ->
            query(project, name).stream()
                .<Edit>map(
                    query -> new Edit.SearchSaved(name, Optional.of(query), Optional.empty()))
                .toList());
  }
}
