package org.turnstone.ui.search;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ObservableListBase;

/// All hits as rows, of which only some pages are read at a time.
final class HitRows extends ObservableListBase<HitRow> {

  /// How many hits are read at once.
  static final int PAGE = 60;

  private static final int KEPT_PAGES = 40;

  private final int size;
  private final Set<Integer> asked = new HashSet<>();
  private final Map<Integer, List<FoundTurn>> pages =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<FoundTurn>> eldest) {
          return size() > KEPT_PAGES;
        }
      };

  HitRows(int size) {
    this.size = size;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public HitRow get(int place) {
    return new HitRow(place, turn(place));
  }

  /// The turn in a place, if it is read.
  Optional<FoundTurn> turn(int place) {
    return Optional.ofNullable(pages.get(place / PAGE))
        .filter(page -> place % PAGE < page.size())
        .map(page -> page.get(place % PAGE));
  }

  /// Where the page of a place begins, if it is to be read: it neither is, nor was it asked for.
  Optional<Integer> ask(int place) {
    int page = place / PAGE;
    boolean wanted = place >= 0 && place < size && !pages.containsKey(page) && asked.add(page);
    return wanted ? Optional.of(page * PAGE) : Optional.empty();
  }

  /// The page that begins there could not be read, so it can be asked for again.
  void forget(int from) {
    asked.remove(from / PAGE);
  }

  void put(int from, List<FoundTurn> turns) {
    asked.remove(from / PAGE);
    pages.put(from / PAGE, turns);
    beginChange();
    for (int place = from; place < from + turns.size(); place++) {
      nextUpdate(place);
    }
    endChange();
  }

  /// Rows of another answer are other rows, even while the same ones are read of both: what is read
  /// next is put into these.
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /// A list looks for its selected row when it gets other rows; it must not read all to find it.
  @Override
  public int indexOf(Object row) {
    return row instanceof HitRow(int place, var _) && place < size ? place : -1;
  }

  @Override
  public int lastIndexOf(Object row) {
    return indexOf(row);
  }

  @Override
  public boolean contains(Object row) {
    return indexOf(row) >= 0;
  }
}
