package org.turnstone.speakers;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.turnstone.model.Naming;
import org.turnstone.model.Role;

/// One who speaks, with all labels of theirs that are written in the files.
///
/// @param name the real name; empty for turns that name nobody
/// @param labels as written, the one with most turns first
/// @param role that of most of the turns
/// @param sameRole whether all turns have it
/// @param units UTF-16 units of reading text
/// @param transcripts in how many there are turns
/// @param pseudonym under which the speaker is shown
public record Speaker(
    String name,
    List<WrittenLabel> labels,
    Role role,
    boolean sameRole,
    int turns,
    long units,
    int transcripts,
    Optional<String> pseudonym) {

  static Speaker of(
      String name, Collection<WrittenLabel> written, Map<String, Role> stated, Naming naming) {
    List<WrittenLabel> labels =
        written.stream()
            .sorted(
                Comparator.comparingInt(WrittenLabel::turns)
                    .reversed()
                    .thenComparing(WrittenLabel::label))
            .toList();
    Map<Role, Integer> roles = new EnumMap<>(Role.class);
    for (WrittenLabel label : labels) {
      Role said = stated.get(label.label());
      if (said == null) {
        label.roles().forEach((role, turns) -> roles.merge(role, turns, Integer::sum));
      } else {
        roles.merge(said, label.turns(), Integer::sum);
      }
    }
    return new Speaker(
        name,
        labels,
        roles.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey(),
        roles.size() == 1,
        labels.stream().mapToInt(WrittenLabel::turns).sum(),
        labels.stream().mapToLong(WrittenLabel::units).sum(),
        labels.size() == 1
            ? labels.getFirst().transcripts().size()
            : (int)
                labels.stream().flatMap(label -> label.transcripts().stream()).distinct().count(),
        labels.stream()
            .map(label -> naming.pseudonym(label.label()))
            .flatMap(Optional::stream)
            .findFirst());
  }

  /// The labels as they are written, without counts.
  public List<String> written() {
    return labels.stream().map(WrittenLabel::label).toList();
  }
}
