package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.turnstone.edit.Edit;
import org.turnstone.model.Naming;
import org.turnstone.model.Project;
import org.turnstone.model.Role;
import org.turnstone.speakers.Speaker;
import org.turnstone.speakers.WrittenLabel;

/// The edits of what a person does to speakers, each list for one action. What stays as it is gives
/// no edit.
public final class SpeakerEdits {

  private SpeakerEdits() {}

  /// Makes several speakers one, under the name of the first. The others take on its role, and it
  /// their pseudonym if it has none.
  public static List<Edit> join(Project project, Speaker into, List<Speaker> others) {
    Naming naming = project.naming();
    List<Edit> edits = new ArrayList<>();
    for (Speaker other : others) {
      if (!other.name().equals(into.name())) {
        joined(naming, other.name(), Optional.of(into.name())).ifPresent(edits::add);
        edits.addAll(setRole(project, other, into.role()));
      }
    }
    if (!naming.shown().containsKey(into.name())) {
      others.stream()
          .flatMap(other -> other.pseudonym().stream())
          .findFirst()
          .ifPresent(
              pseudonym ->
                  edits.add(
                      new Edit.SpeakerRenamed(
                          into.name(), Optional.empty(), Optional.of(pseudonym))));
    }
    return edits;
  }

  /// Makes one label of a speaker a speaker of its own. The others stay together.
  public static List<Edit> takeApart(Project project, Speaker speaker, String label) {
    Naming naming = project.naming();
    List<Edit> edits = new ArrayList<>();
    List<String> rest = speaker.written().stream().filter(other -> !other.equals(label)).toList();
    if (rest.isEmpty()) {
      return edits;
    }
    String name = label.equals(speaker.name()) ? rest.getFirst() : speaker.name();
    joined(naming, label, Optional.empty()).ifPresent(edits::add);
    for (String other : rest) {
      joined(naming, other, Optional.of(name).filter(to -> !to.equals(other)))
          .ifPresent(edits::add);
    }
    if (naming.joined().containsKey(name) && !rest.contains(name)) {
      joined(naming, name, Optional.empty()).ifPresent(edits::add);
    }
    return edits;
  }

  private static Optional<Edit> joined(Naming naming, String label, Optional<String> to) {
    Optional<String> before = Optional.ofNullable(naming.joined().get(label));
    return before.equals(to)
        ? Optional.empty()
        : Optional.of(new Edit.LabelJoined(label, before, to));
  }

  /// Gives every label of a speaker a role.
  public static List<Edit> setRole(Project project, Speaker speaker, Role role) {
    List<Edit> edits = new ArrayList<>();
    for (WrittenLabel label : speaker.labels()) {
      Optional<Role> stated = Optional.ofNullable(project.roles().get(label.label()));
      boolean hasIt =
          stated.map(role::equals).orElseGet(() -> label.roles().keySet().equals(Set.of(role)));
      if (!hasIt) {
        edits.add(new Edit.RoleSet(label.label(), stated, Optional.of(role)));
      }
    }
    return edits;
  }

  /// Shows a speaker under a pseudonym, or under the real name again.
  ///
  /// @param pseudonym empty for none
  public static List<Edit> rename(Project project, Speaker speaker, String pseudonym) {
    Naming naming = project.naming();
    List<Edit> edits = new ArrayList<>();
    renamed(naming, speaker.name(), pseudonym).ifPresent(edits::add);
    speaker.written().stream()
        .filter(label -> !label.equals(speaker.name()))
        .forEach(label -> renamed(naming, label, "").ifPresent(edits::add));
    return edits;
  }

  private static Optional<Edit> renamed(Naming naming, String name, String pseudonym) {
    Optional<String> before = Optional.ofNullable(naming.shown().get(name));
    Optional<String> to = chosen(pseudonym);
    return before.equals(to)
        ? Optional.empty()
        : Optional.of(new Edit.SpeakerRenamed(name, before, to));
  }

  /// Replaces a name wherever it is said, or shows it again.
  ///
  /// @param pseudonym empty for none
  public static List<Edit> replace(Project project, String name, String pseudonym) {
    String said = name.strip();
    Optional<String> before = Optional.ofNullable(project.naming().spoken().get(said));
    Optional<String> to = chosen(pseudonym);
    return said.isEmpty() || before.equals(to)
        ? List.of()
        : List.of(new Edit.NameReplaced(said, before, to));
  }

  /// Replaces every name of a list.
  ///
  /// @param names by name, the pseudonym
  public static List<Edit> replaceAll(Project project, Map<String, String> names) {
    List<Edit> edits = new ArrayList<>();
    names.forEach((name, pseudonym) -> edits.addAll(replace(project, name, pseudonym)));
    return edits;
  }

  private static Optional<String> chosen(String pseudonym) {
    return Optional.of(pseudonym.strip()).filter(name -> !name.isEmpty());
  }
}
