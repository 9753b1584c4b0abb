package org.turnstone.ui.history;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Predicate;
import org.turnstone.edit.Action;
import org.turnstone.edit.Reversals;
import org.turnstone.ui.history.HistoryLine.Day;
import org.turnstone.ui.history.HistoryLine.Done;
import org.turnstone.ui.kit.Moments;

/// The lines that are listed, the latest first, each day before its actions. Lines are made when
/// they are looked at: a history can have a million of them.
final class HistoryPage extends AbstractList<HistoryLine> implements RandomAccess {

  static final HistoryPage EMPTY =
      new HistoryPage(List.of(), List.of(), new int[0], Reversals.of(List.of()));

  private final List<Action> actions;
  private final List<LocalDate> days;

  /// At which line each day stands, and how many lines there are in all.
  private final int[] lineOfDay;

  private final Reversals reversals;

  private HistoryPage(
      List<Action> actions, List<LocalDate> days, int[] lineOfDay, Reversals reversals) {
    this.actions = actions;
    this.days = days;
    this.lineOfDay = lineOfDay;
    this.reversals = reversals;
  }

  /// @param latestFirst every action
  static HistoryPage of(Iterable<Action> latestFirst, Predicate<Action> wanted) {
    List<Action> actions = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    for (Action action : latestFirst) {
      if (wanted.test(action)) {
        LocalDate day = Moments.dayOf(action.at());
        if (days.isEmpty() || !days.getLast().equals(day)) {
          lines.add(actions.size() + days.size());
          days.add(day);
        }
        actions.add(action);
      }
    }
    return new HistoryPage(
        actions,
        days,
        lines.stream().mapToInt(Integer::intValue).toArray(),
        Reversals.of(latestFirst));
  }

  @Override
  public int size() {
    return actions.size() + days.size();
  }

  @Override
  public HistoryLine get(int line) {
    int found = Arrays.binarySearch(lineOfDay, line);
    if (found >= 0) {
      int next = found + 1 < lineOfDay.length ? lineOfDay[found + 1] : size();
      return new Day(days.get(found), next - line - 1);
    }
    int day = -found - 2;
    Action action = actions.get(line - day - 1);
    return new Done(action, reversals.of(action));
  }

  int actions() {
    return actions.size();
  }

  /// The line of an action; -1 when it is not listed. Looks at all of them.
  int lineOf(Action action) {
    int at = 0;
    while (at < actions.size() && !actions.get(at).id().equals(action.id())) {
      at++;
    }
    if (at == actions.size()) {
      return -1;
    }
    int day = 0;
    while (day + 1 < lineOfDay.length && lineOfDay[day + 1] <= at + day + 1) {
      day++;
    }
    return at + day + 1;
  }
}
