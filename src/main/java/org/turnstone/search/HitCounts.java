package org.turnstone.search;

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
/// @param transcripts by id
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
  }

  public HitCounts {
    roles = Collections.unmodifiableMap(roles);
    attributes = List.copyOf(attributes);
    transcripts = Collections.unmodifiableSequencedMap(transcripts);
    codes = Collections.unmodifiableSequencedMap(codes);
    coders = Collections.unmodifiableSequencedMap(coders);
  }
}
