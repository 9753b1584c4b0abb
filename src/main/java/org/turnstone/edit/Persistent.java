package org.turnstone.edit;

import java.util.Map;
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
}
