package org.turnstone.ui.excerpts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.turnstone.excerpts.ExcerptGroup;
import org.turnstone.excerpts.ExcerptGroup.Key;
import org.turnstone.excerpts.Grouping;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Project;
import org.turnstone.model.Pseudonyms;

/// A row at the left: a group and how many excerpts it has.
///
/// @param key empty for all excerpts
/// @param depth how many codes are above it
/// @param parent whether codes are below it, whose excerpts are counted too
record GroupRow(
    Optional<Key> key,
    String name,
    int count,
    int depth,
    boolean parent,
    Optional<CodeColour> colour,
    int digit) {

  /// All groups; codes with those above them, as a tree.
  static List<GroupRow> of(ExcerptsModel.Shown shown, String all, Pseudonyms names) {
    Project project = shown.found().in().project();
    List<GroupRow> rows = new ArrayList<>();
    rows.add(
        new GroupRow(
            Optional.empty(), all, shown.found().codings().size(), 0, false, Optional.empty(), 0));
    if (shown.grouping() instanceof Grouping.ByCode) {
      rows.addAll(codes(shown.groups(), project, names));
    } else {
      for (ExcerptGroup group : shown.groups()) {
        rows.add(plain(group, project, names));
      }
    }
    return rows;
  }

  private static List<GroupRow> codes(
      List<ExcerptGroup> groups, Project project, Pseudonyms names) {
    Codebook codebook = project.codebook();
    Map<CodeId, Integer> counts = new HashMap<>();
    Map<CodeId, Integer> depths = new HashMap<>();
    List<GroupRow> rows = new ArrayList<>();
    for (ExcerptGroup group : groups) {
      if (group.key() instanceof Key.OfCode(CodeId id)) {
        Optional<Code> at = codebook.find(id);
        while (at.isPresent()) {
          counts.merge(at.get().id(), group.codings().size(), Integer::sum);
          at = at.flatMap(codebook::parent);
        }
      }
    }
    for (Code code : codebook.inOrder()) {
      Optional<CodeId> above = codebook.parent(code).map(Code::id);
      int depth = above.map(id -> depths.getOrDefault(id, 0) + 1).orElse(0);
      depths.put(code.id(), depth);
      boolean parent = false;
      if (counts.containsKey(code.id())) {
        rows.add(
            new GroupRow(
                Optional.of(new Key.OfCode(code.id())),
                code.name(),
                counts.get(code.id()),
                depth,
                parent,
                Optional.of(code.colour()),
                code.key()));
      }
    }
    groups.stream()
        .filter(group -> group.key() instanceof Key.OfCode(CodeId id) && !counts.containsKey(id))
        .forEach(group -> rows.add(plain(group, project, names)));
    return markParents(rows);
  }

  /// A code with others below it in the list has a triangle's place and no colour.
  private static List<GroupRow> markParents(List<GroupRow> rows) {
    List<GroupRow> marked = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      GroupRow row = rows.get(i);
      boolean parent = i + 1 < rows.size() && rows.get(i + 1).depth() > row.depth();
      marked.add(
          new GroupRow(
              row.key(), row.name(), row.count(), row.depth(), parent, row.colour(), row.digit()));
    }
    return marked;
  }

  private static GroupRow plain(ExcerptGroup group, Project project, Pseudonyms names) {
    GroupNames.Named named = GroupNames.of(group.key(), project, names);
    return new GroupRow(
        Optional.of(group.key()),
        named.name(),
        group.codings().size(),
        0,
        false,
        named.colour(),
        0);
  }
}
