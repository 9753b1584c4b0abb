package org.turnstone.ui.search;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.turnstone.model.Code;
import org.turnstone.model.Codebook;
import org.turnstone.model.Project;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.Role;
import org.turnstone.search.FieldValue;
import org.turnstone.search.HitCounts;
import org.turnstone.search.Narrowing;
import org.turnstone.ui.kit.Words;

/// A group of values that hits can be narrowed down to.
///
/// @param id the group, as [FieldValue#group] names it
record Facet(String id, String name, List<Value> values) {

  private static final Words WORDS = Words.of(Facet.class);

  private static final List<Role> ROLES = List.of(Role.PARTICIPANT, Role.INTERVIEWER, Role.OTHER);

  /// @param shown as people read it
  /// @param code whose colour stands before it
  /// @param count how many hits have it
  /// @param asked whether the query asks for it
  record Value(FieldValue value, String shown, Optional<Code> code, int count, boolean asked) {}

  /// Those that tell hits apart, and those that the query narrows down to.
  ///
  /// @param names under which people are shown in values of attributes
  static List<Facet> of(HitCounts counts, Narrowing narrowing, Project project, Pseudonyms names) {
    List<Facet> facets = new ArrayList<>();
    Group roles = new Group(narrowing, "role");
    ROLES.forEach(
        role ->
            roles.add(
                new FieldValue("role", role.word()),
                WORDS.text("role." + role.word()),
                counts.roles().getOrDefault(role, 0)));
    roles.into(facets, WORDS.text("narrow.role"));
    counts
        .attributes()
        .forEach(
            of -> {
              Group values = new Group(narrowing, new FieldValue(of.name(), "").group());
              of.values()
                  .forEach(
                      (value, n) ->
                          values.add(new FieldValue(of.name(), value), names.text(value), n));
              values.into(facets, of.name());
            });
    codes(counts, narrowing, project).into(facets, WORDS.text("narrow.code"));
    Group coders = new Group(narrowing, "coder");
    counts.coders().forEach((coder, n) -> coders.add(new FieldValue("coder", coder), coder, n));
    coders.into(facets, WORDS.text("narrow.coder"));
    Group transcripts = new Group(narrowing, "transcript");
    counts
        .transcripts()
        .forEach((id, n) -> transcripts.add(new FieldValue("transcript", id), id, n));
    transcripts.into(facets, WORDS.text("narrow.transcript"));
    return facets;
  }

  private static Group codes(HitCounts counts, Narrowing narrowing, Project project) {
    Codebook codebook = project.codebook();
    Group codes = new Group(narrowing, "code");
    Map<String, Long> named =
        codebook.inOrder().stream().collect(groupingBy(Facet::comparable, counting()));
    counts
        .codes()
        .forEach(
            (id, n) ->
                codebook
                    .find(id)
                    .ifPresent(
                        code ->
                            codes.add(code, codebook.pathText(code), isUnique(code, named), n)));
    codes.add(new FieldValue("coded", "no"), WORDS.text("narrow.notCoded"), counts.notCoded());
    return codes;
  }

  /// Whether its bare name means this code alone; as [Codebook#matching] says, which looks at all
  /// codes for each.
  private static boolean isUnique(Code code, Map<String, Long> named) {
    return named.get(comparable(code)) == 1 && Codebook.splitPath(code.name()).size() == 1;
  }

  private static String comparable(Code code) {
    return code.name().toLowerCase(Locale.ROOT);
  }

  /// A facet in the making.
  private static final class Group {

    private final String id;
    private final SequencedSet<FieldValue> asked;
    private final Set<FieldValue> told = new HashSet<>();
    private final List<Value> values = new ArrayList<>();

    Group(Narrowing narrowing, String id) {
      this.id = id;
      this.asked = narrowing.values(id);
    }

    void add(FieldValue value, String shown, int count) {
      add(value, shown, Optional.empty(), count);
    }

    /// A code can be asked for by its name or its path.
    void add(Code code, String path, boolean unique, int count) {
      FieldValue byPath = new FieldValue("code", path);
      FieldValue byName = new FieldValue("code", code.name());
      add(
          unique && !asked.contains(byPath) ? byName : byPath,
          code.name(),
          Optional.of(code),
          count);
    }

    private void add(FieldValue value, String shown, Optional<Code> code, int count) {
      told.add(value);
      if (count > 0 || asked.contains(value)) {
        values.add(new Value(value, shown, code, count, asked.contains(value)));
      }
    }

    /// What is asked for stays there to be taken back, also when no hit has it.
    void into(List<Facet> facets, String name) {
      asked.stream()
          .filter(value -> !told.contains(value))
          .forEach(value -> values.add(new Value(value, value.value(), Optional.empty(), 0, true)));
      if (!values.isEmpty()) {
        facets.add(new Facet(id, name, List.copyOf(values)));
      }
    }
  }
}
