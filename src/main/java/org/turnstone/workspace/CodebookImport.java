package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.turnstone.codebook.CodeEntry;
import org.turnstone.codebook.CodebookFile;
import org.turnstone.codebook.Guid;
import org.turnstone.codebook.Rgb;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Definition;
import org.turnstone.model.Project;

/// What a codebook from a file adds to a project. A code that is there already, by its id or else
/// by its path whatever the case, stays as it is; only parts of its definition that are empty are
/// filled. The whole of it is one action.
///
/// @param edits of the project as it was given; none when there is nothing to add
/// @param added how many codes are new
/// @param known how many of the file are there already
/// @param defined how many of these get a definition, or more of it
public record CodebookImport(List<Edit> edits, int added, int known, int defined) {

  /// Finds what a file adds. Changes nothing: that is for whoever makes the edits.
  public static CodebookImport of(Project project, CodebookFile file) {
    Merging merging = new Merging(project);
    file.codes().forEach(merging::take);
    return merging.result();
  }

  /// The sentence for the history.
  ///
  /// @param file name of the file
  public String label(String file) {
    return added > 0
        ? String.format(
            Locale.ROOT, "Imported %,d %s from %s", added, added == 1 ? "code" : "codes", file)
        : "Imported definitions from " + file;
  }

  /// A place for a code.
  private record Place(Optional<CodeId> parent, String name) {

    static Place of(Optional<CodeId> parent, String name) {
      return new Place(parent, name.toLowerCase(Locale.ROOT));
    }
  }

  /// The codebook while it grows. Each code of the file costs the same, however many there are.
  private static final class Merging {

    private final Map<String, Code> byGuid = new HashMap<>();
    private final Map<Place, Code> byPlace = new HashMap<>();
    private final Map<Optional<CodeId>, Set<CodeColour>> colours = new HashMap<>();
    private final Set<Integer> keys = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<List<String>, CodeId> ofFile = new HashMap<>();
    private final Set<CodeId> met = new HashSet<>();
    private final Set<CodeId> made = new HashSet<>();
    private final Set<CodeId> defined = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();

    Merging(Project project) {
      project.removed().keySet().forEach(id -> taken.add(Guid.of(id)));
      Collection<Code> codes = project.codebook().inOrder();
      codes.forEach(code -> hold(code, project.codebook().parent(code).map(Code::id)));
    }

    CodebookImport result() {
      return new CodebookImport(List.copyOf(edits), made.size(), met.size(), defined.size());
    }

    void take(CodeEntry entry) {
      Code same = byGuid.get(entry.guid());
      Optional<CodeId> parent = parent(entry.path());
      Code there = byPlace.get(Place.of(parent, entry.path().getLast()));
      Code code;
      if (same != null && !made.contains(same.id())) {
        code = meet(same, entry);
      } else {
        code = there == null ? add(entry, parent) : meet(there, entry);
      }
      ofFile.putIfAbsent(entry.path(), code.id());
    }

    /// The code above may have another name here than in the file.
    private Optional<CodeId> parent(List<String> path) {
      List<String> above = path.subList(0, path.size() - 1);
      if (ofFile.containsKey(above)) {
        return Optional.of(ofFile.get(above));
      }
      Optional<CodeId> parent = Optional.empty();
      for (String name : above) {
        parent = Optional.of(at(parent, name).id());
      }
      return parent;
    }

    /// A code that the file names only as part of a path is made as well.
    private Code at(Optional<CodeId> parent, String name) {
      return Objects.requireNonNullElseGet(
          byPlace.get(Place.of(parent, name)),
          () -> add(new CodeEntry(List.of(name), "", "", 0, Definition.NONE), parent));
    }

    private Code add(CodeEntry entry, Optional<CodeId> parent) {
      boolean own = !entry.guid().isEmpty() && !taken.contains(entry.guid());
      int key = keys.contains(entry.key()) ? 0 : entry.key();
      Code code =
          new Code(
              own ? new CodeId(entry.guid()) : CodeId.random(),
              entry.path().getLast(),
              entry.rgb().isEmpty() ? free(parent) : Rgb.nearest(entry.rgb()),
              parent,
              entry.definition(),
              key,
              entry.rgb());
      made.add(code.id());
      edits.add(new Edit.CodeAdded(code));
      hold(code, parent);
      return code;
    }

    private CodeColour free(Optional<CodeId> parent) {
      return CodeColour.next(colours.getOrDefault(parent, EnumSet.noneOf(CodeColour.class)));
    }

    private Code meet(Code code, CodeEntry entry) {
      if (made.contains(code.id()) || !met.add(code.id())) {
        return code;
      }
      for (Definition.Part part : Definition.Part.values()) {
        String text = entry.definition().part(part);
        if (!text.isEmpty() && code.definition().part(part).isEmpty()) {
          edits.add(new Edit.CodeDefined(code.id(), part, "", text));
          defined.add(code.id());
        }
      }
      return code;
    }

    private void hold(Code code, Optional<CodeId> parent) {
      String guid = Guid.of(code.id());
      taken.add(guid);
      byGuid.putIfAbsent(guid, code);
      byPlace.putIfAbsent(Place.of(parent, code.name()), code);
      colours.computeIfAbsent(parent, _ -> EnumSet.noneOf(CodeColour.class)).add(code.colour());
      if (code.key() > 0) {
        keys.add(code.key());
      }
    }
  }
}
