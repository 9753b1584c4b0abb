package org.turnstone.journal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;

/// Names that stand in a million codings, each held once. Safe from any thread.
final class Shared {

  private final Map<String, String> names;
  private final Map<String, CodeId> codes;
  private volatile Project project = Project.EMPTY;

  Shared() {
    this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
  }

  private Shared(Map<String, String> names, Map<String, CodeId> codes) {
    this.names = names;
    this.codes = codes;
  }

  /// The same names without codings: looking for one that is the same has a project read what it
  /// holds packed.
  Shared names() {
    return new Shared(names, codes);
  }

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
