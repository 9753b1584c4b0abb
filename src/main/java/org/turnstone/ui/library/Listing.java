package org.turnstone.ui.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.turnstone.model.NaturalOrder;

/// The lines of the list as they were put in order at one moment. A change of the coding work makes
/// another one in which every line is where it was, so nothing slips away under the person.
/// Immutable; made away from the window.
final class Listing {

  static final Listing NOTHING = new Listing(List.of(), List.of(), Optional.empty());

  private final List<TranscriptRow> transcripts;
  private final List<ListEntry> entries;
  private final Optional<String> grouping;
  private final Map<String, Integer> orders;
  private final Map<String, Integer> places;

  private Listing(
      List<TranscriptRow> transcripts, List<ListEntry> entries, Optional<String> grouping) {
    this(transcripts, entries, grouping, new HashMap<>(), new HashMap<>());
    for (int i = 0; i < transcripts.size(); i++) {
      orders.put(transcripts.get(i).id(), i);
    }
    for (int i = 0; i < entries.size(); i++) {
      places.put(entries.get(i).key(), i);
    }
  }

  private Listing(
      List<TranscriptRow> transcripts,
      List<ListEntry> entries,
      Optional<String> grouping,
      Map<String, Integer> orders,
      Map<String, Integer> places) {
    this.transcripts = transcripts;
    this.entries = entries;
    this.grouping = grouping;
    this.orders = orders;
    this.places = places;
  }

  static Listing of(List<TranscriptRow> rows, Choice choice) {
    List<TranscriptRow> listed =
        choice.order().sorted(rows.stream().filter(choice::holds).toList(), choice.read());
    return choice
        .grouping()
        .map(attribute -> grouped(listed, attribute, choice))
        .orElseGet(() -> new Listing(listed, List.copyOf(listed), Optional.empty()));
  }

  /// Groups in order of their values, those without a value last.
  private static Listing grouped(List<TranscriptRow> listed, String attribute, Choice choice) {
    Map<String, List<TranscriptRow>> groups = new TreeMap<>(new NaturalOrder());
    listed.forEach(
        row -> groups.computeIfAbsent(row.value(attribute), _ -> new ArrayList<>()).add(row));
    Optional<List<TranscriptRow>> without = Optional.ofNullable(groups.remove(""));
    List<TranscriptRow> transcripts = new ArrayList<>(listed.size());
    List<ListEntry> entries = new ArrayList<>(listed.size() + groups.size() + 1);
    groups.forEach((value, rows) -> add(value, rows, choice, transcripts, entries));
    without.ifPresent(rows -> add("", rows, choice, transcripts, entries));
    return new Listing(transcripts, entries, Optional.of(attribute));
  }

  private static void add(
      String value,
      List<TranscriptRow> rows,
      Choice choice,
      List<TranscriptRow> transcripts,
      List<ListEntry> entries) {
    Progress progress =
        rows.stream().map(TranscriptRow::progress).reduce(Progress.NONE, Progress::plus);
    boolean collapsed = choice.collapsed().contains(GroupRow.keyOf(value));
    entries.add(new GroupRow(value, rows.size(), progress, collapsed));
    transcripts.addAll(rows);
    if (!collapsed) {
      entries.addAll(rows);
    }
  }

  /// The same lines, in the same places, with the rows that transcripts have now.
  Listing with(List<TranscriptRow> now) {
    List<TranscriptRow> rows = new ArrayList<>(transcripts);
    List<ListEntry> lines = new ArrayList<>(entries);
    for (TranscriptRow row : now) {
      Integer order = orders.get(row.id());
      if (order != null && rows.get(order) != row) {
        Progress before = rows.set(order, row).progress();
        place(row.id()).ifPresent(place -> lines.set(place, row));
        headingOf(row)
            .ifPresent(
                place -> {
                  GroupRow group = (GroupRow) lines.get(place);
                  Progress rest = group.progress().minus(before);
                  lines.set(place, group.with(rest.plus(row.progress())));
                });
      }
    }
    return new Listing(rows, lines, grouping, orders, places);
  }

  /// Where lines stand that are not as they were; only where [#hasPlacesOf] is true.
  List<Integer> changedSince(Listing before) {
    List<Integer> changed = new ArrayList<>();
    for (int i = 0; i < before.entries.size(); i++) {
      if (entries.get(i) != before.entries.get(i)) {
        changed.add(i);
      }
    }
    return changed;
  }

  /// Whether the lines of another listing are all here in the same places, before any others.
  boolean hasPlacesOf(Listing other) {
    if (places == other.places) {
      return true;
    }
    boolean same = other.entries.size() <= entries.size();
    for (int i = 0; same && i < other.entries.size(); i++) {
      same = entries.get(i).key().equals(other.entries.get(i).key());
    }
    return same;
  }

  List<ListEntry> entries() {
    return entries;
  }

  /// Where the line with a key stands; empty when it is not shown.
  OptionalInt place(String key) {
    Integer place = places.get(key);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /// The transcripts that follow one, and after the last one those from the first on; all of them
  /// when that one is not listed. Those of collapsed groups are among them.
  List<TranscriptRow> after(String transcript) {
    int next = orders.getOrDefault(transcript, -1) + 1;
    List<TranscriptRow> following = new ArrayList<>(transcripts.subList(next, transcripts.size()));
    following.addAll(transcripts.subList(0, Math.max(0, next - 1)));
    return following;
  }

  /// The transcript so many lines after another one, or before it; after one that is not listed the
  /// first.
  Optional<TranscriptRow> neighbour(String transcript, int step) {
    return Optional.of(orders.getOrDefault(transcript, -1))
        .map(order -> order + step)
        .filter(order -> order >= 0 && order < transcripts.size())
        .map(transcripts::get);
  }

  /// The heading under which a listed transcript stands.
  Optional<GroupRow> group(String transcript) {
    return Optional.ofNullable(orders.get(transcript))
        .map(transcripts::get)
        .flatMap(row -> headingOf(row).stream().mapToObj(entries::get).findFirst())
        .map(GroupRow.class::cast);
  }

  private OptionalInt headingOf(TranscriptRow row) {
    return grouping
        .map(attribute -> place(GroupRow.keyOf(row.value(attribute))))
        .orElse(OptionalInt.empty());
  }
}
