package org.turnstone.journal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.turnstone.model.CodeId;

/// Names that stand in a million codings, each held once. Safe from any thread.
final class Shared {

  private final Map<String, String> names = new ConcurrentHashMap<>();
  private final Map<String, CodeId> codes = new ConcurrentHashMap<>();

  /// A transcript or a person.
  String name(String name) {
    String known = names.putIfAbsent(name, name);
    return known == null ? name : known;
  }

  CodeId code(String id) {
    CodeId known = codes.get(id);
    return known == null ? codes.computeIfAbsent(id, CodeId::new) : known;
  }
}
