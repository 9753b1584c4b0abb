package org.turnstone.edit;

import java.lang.ref.WeakReference;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Supplier;

/// The edits of an action that has very many. They are made when someone asks for them, and let go
/// when nobody holds them: of what was done years ago hardly anyone asks for more than when and by
/// whom. None of them is an [Edit.Unknown]. Safe from any thread.
public final class LateEdits extends AbstractList<Edit> {

  private final int size;
  private final Supplier<List<Edit>> source;
  private volatile WeakReference<List<Edit>> made = new WeakReference<>(null);

  /// @param size how many there are
  /// @param source makes them, the same ones each time
  public LateEdits(int size, Supplier<List<Edit>> source) {
    this.size = size;
    this.source = source;
  }

  public Supplier<List<Edit>> source() {
    return source;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Edit get(int index) {
    Objects.checkIndex(index, size);
    return all().get(index);
  }

  @Override
  public Iterator<Edit> iterator() {
    return all().iterator();
  }

  @Override
  public Spliterator<Edit> spliterator() {
    return all().spliterator();
  }

  @Override
  public ListIterator<Edit> listIterator(int index) {
    return all().listIterator(index);
  }

  @Override
  public List<Edit> reversed() {
    return all().reversed();
  }

  private List<Edit> all() {
    List<Edit> known = made.get();
    if (known == null) {
      known = List.copyOf(source.get());
      made = new WeakReference<>(known);
    }
    return known;
  }
}
