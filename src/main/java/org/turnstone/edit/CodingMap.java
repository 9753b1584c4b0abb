package org.turnstone.edit;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Quotation;

/// Codings by their ids, as a value: a change makes another map that shares nearly all with this
/// one. Many changes at once are made in one [Changes], which copies nothing twice.
///
/// A tree of nodes with up to 32 branches, chosen by five bits of the hash at a time. Keys are in
/// the codings and nowhere else, since a project has a million of them.
public final class CodingMap extends AbstractMap<CodingId, Coding> {

  public static final CodingMap EMPTY = new CodingMap(new Node(new Object()), 0);

  private static final int BITS = 5;
  private static final int BRANCHES = 1 << BITS;

  /// Null until it is read.
  private volatile @Nullable Node root;

  private @Nullable Supplier<CodingMap> reading;
  private final int size;

  /// See [#fingerprint]; 0 when it is not known.
  private final long fingerprint;

  private CodingMap(Node root, int size) {
    this.root = root;
    this.size = size;
    this.fingerprint = 0;
  }

  private CodingMap(int size, long fingerprint, Supplier<CodingMap> reading) {
    this.size = size;
    this.fingerprint = fingerprint;
    this.reading = reading;
  }

  /// Codings that are read when someone asks for one of them.
  ///
  /// @param size how many there are
  /// @param fingerprint theirs
  public static CodingMap read(int size, long fingerprint, Supplier<CodingMap> reading) {
    return size == 0 ? EMPTY : new CodingMap(size, fingerprint, reading);
  }

  private Node root() {
    Node known = root;
    return known == null ? read() : known;
  }

  private synchronized Node read() {
    Node known = root;
    if (known == null) {
      known = Objects.requireNonNull(reading).get().root();
      root = known;
      reading = null;
    }
    return known;
  }

  /// A number that is the same for the same codings, as far as their ids and quotations go, and
  /// hardly for others.
  public long fingerprint() {
    return fingerprint == 0 ? fingerprint(values()) : fingerprint;
  }

  /// The same of codings in any order.
  public static long fingerprint(Collection<Coding> codings) {
    long sum = codings.size();
    for (Coding coding : codings) {
      Quotation quotation = coding.quotation();
      long both = (long) coding.id().hashCode() << 32 ^ quotation.hashCode();
      long reach = (long) quotation.range().end() << 32 ^ quotation.words().length();
      sum += mixed(mixed(both) ^ reach);
    }
    return sum;
  }

  private static long mixed(long bits) {
    return (bits ^ bits >>> 29) * 0x9E3779B97F4A7C15L;
  }

  /// The map itself when it is one of these, else a copy.
  public static CodingMap of(Map<CodingId, Coding> map) {
    if (map instanceof CodingMap same) {
      return same;
    }
    Changes changes = EMPTY.changes();
    map.values().forEach(changes::put);
    return changes.map();
  }

  /// Changes of a copy. This map stays as it is.
  public Changes changes() {
    return new Changes(this);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean containsKey(Object id) {
    return get(id) != null;
  }

  @Override
  public @Nullable Coding get(Object id) {
    return id instanceof CodingId key ? root().find(key) : null;
  }

  @Override
  public Set<Entry<CodingId, Coding>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<CodingId, Coding>> iterator() {
        Iterator<Coding> codings = new Walk(root());
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return codings.hasNext();
          }

          @Override
          public Entry<CodingId, Coding> next() {
            Coding coding = codings.next();
            return Map.entry(coding.id(), coding);
          }
        };
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  /// A map in the making. For one thread.
  public static final class Changes {

    private Object owner = new Object();
    private Node root;
    private int size;

    private Changes(CodingMap from) {
      root = from.root();
      size = from.size;
    }

    public @Nullable Coding get(CodingId id) {
      return root.find(id);
    }

    /// Puts a coding in the place of the one with the same id.
    public Changes put(Coding coding) {
      size += root.find(coding.id()) == null ? 1 : 0;
      root = root.ownedBy(owner);
      root.put(coding, 0);
      return this;
    }

    public Changes remove(CodingId id) {
      if (root.find(id) != null) {
        size--;
        root = root.ownedBy(owner);
        root.remove(id, 0);
      }
      return this;
    }

    public boolean isEmpty() {
      return size == 0;
    }

    /// What came of it by now; later changes do not show in it.
    public CodingMap map() {
      owner = new Object();
      return size == 0 ? EMPTY : new CodingMap(root, size);
    }
  }

  /// Holds codings and nodes, in the order of the bits that lead to them; where all bits are used
  /// up, codings alone, in any order. Only the changes that made it may change it.
  private static final class Node {

    private final Object owner;
    private int branches;
    private Object[] slots;

    Node(Object owner) {
      this(owner, 0, new Object[0]);
    }

    private Node(Object owner, int branches, Object[] slots) {
      this.owner = owner;
      this.branches = branches;
      this.slots = slots;
    }

    Node ownedBy(Object other) {
      return owner == other ? this : new Node(other, branches, slots.clone());
    }

    @Nullable Coding find(CodingId id) {
      Node node = this;
      for (int shift = 0; ; shift += BITS) {
        int slot = node.slot(id, shift);
        if (slot < 0) {
          return null;
        }
        switch (node.slots[slot]) {
          case Coding coding -> {
            return coding.id().equals(id) ? coding : null;
          }
          case Object below -> node = (Node) below;
        }
      }
    }

    /// Where an id is or leads; where it would have to be, as `-1 - slot`, when nothing is there.
    private int slot(CodingId id, int shift) {
      if (shift >= Integer.SIZE) {
        return IntStream.range(0, slots.length)
            .filter(slot -> ((Coding) slots[slot]).id().equals(id))
            .findFirst()
            .orElse(-1 - slots.length);
      }
      int branch = 1 << (id.hashCode() >>> shift & BRANCHES - 1);
      int slot = Integer.bitCount(branches & branch - 1);
      return (branches & branch) != 0 ? slot : -1 - slot;
    }

    void put(Coding coding, int shift) {
      int slot = slot(coding.id(), shift);
      if (slot < 0) {
        insert(-1 - slot, coding, shift);
        return;
      }
      switch (slots[slot]) {
        case Coding other when other.id().equals(coding.id()) -> slots[slot] = coding;
        case Coding other -> {
          Node both = new Node(owner);
          both.put(other, shift + BITS);
          both.put(coding, shift + BITS);
          slots[slot] = both;
        }
        case Object below -> {
          Node node = ((Node) below).ownedBy(owner);
          node.put(coding, shift + BITS);
          slots[slot] = node;
        }
      }
    }

    private void insert(int slot, Coding coding, int shift) {
      Object[] more = Arrays.copyOf(slots, slots.length + 1);
      System.arraycopy(slots, slot, more, slot + 1, slots.length - slot);
      more[slot] = coding;
      slots = more;
      branches |= branch(coding.id(), shift);
    }

    /// @param id of a coding that is here or below
    void remove(CodingId id, int shift) {
      int slot = slot(id, shift);
      if (slots[slot] instanceof Node below) {
        Node node = below.ownedBy(owner);
        node.remove(id, shift + BITS);
        boolean alone = node.slots.length == 1 && node.slots[0] instanceof Coding;
        slots[slot] = alone ? node.slots[0] : node;
      } else {
        Object[] fewer = Arrays.copyOf(slots, slots.length - 1);
        System.arraycopy(slots, slot + 1, fewer, slot, fewer.length - slot);
        slots = fewer;
        branches &= ~branch(id, shift);
      }
    }

    private static int branch(CodingId id, int shift) {
      return shift >= Integer.SIZE ? 0 : 1 << (id.hashCode() >>> shift & BRANCHES - 1);
    }
  }

  /// Every coding below a node.
  private static final class Walk implements Iterator<Coding> {

    private static final int DEEPEST = Integer.SIZE / BITS + 2;

    private final Node[] path = new Node[DEEPEST];
    private final int[] next = new int[DEEPEST];
    private int depth;

    Walk(Node root) {
      path[0] = root;
      descend();
    }

    /// Goes on to the next coding, if there is one.
    private void descend() {
      while (depth >= 0) {
        Node node = path[depth];
        if (next[depth] == node.slots.length) {
          depth--;
          if (depth >= 0) {
            next[depth]++;
          }
        } else if (node.slots[next[depth]] instanceof Node below) {
          path[++depth] = below;
          next[depth] = 0;
        } else {
          return;
        }
      }
    }

    @Override
    public boolean hasNext() {
      return depth >= 0;
    }

    @Override
    public Coding next() {
      if (depth < 0) {
        throw new NoSuchElementException();
      }
      Coding coding = (Coding) path[depth].slots[next[depth]];
      next[depth]++;
      descend();
      return coding;
    }
  }
}
