package org.turnstone.journal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;

/// Names that stand in a million codings, each held once. Safe from any thread.
final class Shared {

  private final Map<String, String> names = new ConcurrentHashMap<>();
  private final Map<String, CodeId> codes = new ConcurrentHashMap<>();
  private volatile Project project = Project.EMPTY;

  /// Codings that are read from now on are those of a project where they are the same.
  void take(Project project) {
    this.project = project;
  }

  Coding coding(Coding read) {
    return project.coding(read.transcript(), read.id()).filter(read::equals).orElse(read);
  }

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
