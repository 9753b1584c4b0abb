package org.turnstone.edit;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Maps of which a changed copy shares all but a few nodes.
public final class Persistent {

  private Persistent() {}

  /// The map itself when it is persistent, as those of every folded project are; else a copy.
  /// `HashTreePMap.from` would copy any map, and each edit would cost as much as the project is
  /// large.
  public static <K, V> PMap<K, V> map(Map<K, V> map) {
    return map instanceof PMap<K, V> persistent ? persistent : HashTreePMap.from(map);
  }

  /// The keys under which two maps do not have the very same value. Maps that were made of one
  /// another share what did not change, so that no value is looked into.
  public static <K, V> Set<K> differing(Map<K, V> one, Map<K, V> other) {
    Set<K> differing = new HashSet<>();
    if (one != other) {
      differing.addAll(one.keySet());
      differing.addAll(other.keySet());
      differing.removeIf(key -> one.get(key) == other.get(key));
    }
    return differing;
  }
}
