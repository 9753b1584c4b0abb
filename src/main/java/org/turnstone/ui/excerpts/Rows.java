package org.turnstone.ui.excerpts;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import org.turnstone.excerpts.ExcerptGroup;
import org.turnstone.excerpts.ExcerptGroup.Key;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;

/// The rows of all groups: each its heading and, unless it is folded, its excerpts. Rows are made
/// when they are asked for, so a hundred thousand of them cost no more than their groups.
final class Rows extends AbstractList<Row> implements RandomAccess {

  private final List<ExcerptGroup> groups;
  private final Set<Key> folded;

  /// The row of each heading, and behind them the number of all rows.
  private final int[] heads;

  Rows(List<ExcerptGroup> groups, Set<Key> folded) {
    this.groups = groups;
    this.folded = Set.copyOf(folded);
    heads = new int[groups.size() + 1];
    for (int i = 0; i < groups.size(); i++) {
      heads[i + 1] = heads[i] + 1 + (isFolded(i) ? 0 : groups.get(i).codings().size());
    }
  }

  @Override
  public Row get(int row) {
    int group = groupAt(row);
    return row == heads[group]
        ? new Row.Head(groups.get(group), !isFolded(group))
        : new Row.One(groups.get(group).codings().get(row - heads[group] - 1));
  }

  @Override
  public int size() {
    return heads[groups.size()];
  }

  /// The row of a group's heading; -1 when there is no such group.
  int headOf(Key key) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).key().equals(key)) {
        return heads[i];
      }
    }
    return -1;
  }

  /// The group that a row belongs to.
  ExcerptGroup groupOf(int row) {
    return groups.get(groupAt(row));
  }

  /// Where some codings stand; those that are not shown are left out. Runs through all rows once.
  Map<CodingId, Integer> find(Set<CodingId> wanted) {
    Map<CodingId, Integer> found = new HashMap<>();
    for (int i = 0; i < groups.size() && found.size() < wanted.size(); i++) {
      List<Coding> codings = isFolded(i) ? List.of() : groups.get(i).codings();
      for (int member = 0; member < codings.size(); member++) {
        if (wanted.contains(codings.get(member).id())) {
          found.put(codings.get(member).id(), heads[i] + 1 + member);
        }
      }
    }
    return found;
  }

  private int groupAt(int row) {
    if (row < 0 || row >= size()) {
      throw new IndexOutOfBoundsException("no row " + row);
    }
    int at = Arrays.binarySearch(heads, row);
    return at >= 0 ? at : -at - 2;
  }

  private boolean isFolded(int group) {
    return folded.contains(groups.get(group).key());
  }
}
