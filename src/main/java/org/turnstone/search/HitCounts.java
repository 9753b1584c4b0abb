package org.turnstone.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.turnstone.model.CodeId;
import org.turnstone.model.Role;

/// How many hits there are of each kind: what is left when a field is asked for as well. Each map
/// begins with what most hits have, and leaves out what none has.
///
/// @param roles turns spoken in each role
/// @param attributes of the transcripts, those that tell groups of transcripts apart
/// @param transcripts by id, those with most hits
/// @param codes turns with this code or one below it
/// @param notCoded turns without any coding
/// @param coders turns that someone coded, by name
public record HitCounts(
    Map<Role, Integer> roles,
    List<OfAttribute> attributes,
    SequencedMap<String, Integer> transcripts,
    SequencedMap<CodeId, Integer> codes,
    int notCoded,
    SequencedMap<String, Integer> coders) {

  /// How many transcripts are named at most.
  public static final int MOST_TRANSCRIPTS = 100;

  public static final HitCounts NONE =
      new HitCounts(
          new EnumMap<>(Role.class),
          List.of(),
          new LinkedHashMap<>(),
          new LinkedHashMap<>(),
          0,
          new LinkedHashMap<>());

  /// @param values turns by value, as it is written
  public record OfAttribute(String name, SequencedMap<String, Integer> values) {
    public OfAttribute {
      values = Collections.unmodifiableSequencedMap(values);
    }

    private boolean isOf(String group) {
      return new FieldValue(name, "").group().equals(group);
    }
  }

  /// The same with what another one counts of a group of fields; see [FieldValue#group].
  public HitCounts taking(String group, HitCounts other) {
    return new HitCounts(
        group.equals("role") ? other.roles : roles,
        attributes(group, other),
        group.equals("transcript") ? other.transcripts : transcripts,
        group.equals("code") ? other.codes : codes,
        group.equals("code") ? other.notCoded : notCoded,
        group.equals("coder") ? other.coders : coders);
  }

  private List<OfAttribute> attributes(String group, HitCounts other) {
    List<OfAttribute> taken = other.attributes.stream().filter(each -> each.isOf(group)).toList();
    List<OfAttribute> all = new ArrayList<>();
    for (OfAttribute each : attributes) {
      all.addAll(each.isOf(group) ? taken : List.of(each));
    }
    taken.stream()
        .filter(each -> attributes.stream().noneMatch(a -> a.isOf(group)))
        .forEach(all::add);
    return all;
  }

  public HitCounts {
    roles = Collections.unmodifiableMap(roles);
    attributes = List.copyOf(attributes);
    transcripts = Collections.unmodifiableSequencedMap(transcripts);
    codes = Collections.unmodifiableSequencedMap(codes);
    coders = Collections.unmodifiableSequencedMap(coders);
  }
}
