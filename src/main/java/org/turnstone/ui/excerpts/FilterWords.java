package org.turnstone.ui.excerpts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.turnstone.excerpts.Criterion;
import org.turnstone.model.Code;
import org.turnstone.model.Codebook;
import org.turnstone.model.Role;
import org.turnstone.ui.kit.Moments;
import org.turnstone.ui.kit.Words;

/// What filters are called on their chips.
final class FilterWords {

  private static final Words WORDS = Words.of(FilterWords.class);
  private static final int NAMED = 2;

  private FilterWords() {}

  /// `Worries and below and confidence`
  static String codes(List<CodeStep> steps, Codebook codebook) {
    StringBuilder words = new StringBuilder();
    for (CodeStep step : steps) {
      String code = code(step, codebook);
      if (words.isEmpty()) {
        words.append(code);
      } else {
        String so =
            step.operator().hasDistance()
                ? WORDS.text("chip.within." + step.operator(), words, code, step.turns())
                : WORDS.text("chip." + step.operator(), words, code);
        words.setLength(0);
        words.append(so);
      }
    }
    return words.toString();
  }

  private static String code(CodeStep step, Codebook codebook) {
    String name =
        codebook.find(step.code()).map(Code::name).orElseGet(() -> WORDS.text("group.unknown"));
    return step.andBelow() && !codebook.children(step.code()).isEmpty()
        ? WORDS.text("chip.below", name)
        : name;
  }

  static String kind(Criterion criterion) {
    return switch (criterion) {
      case Criterion.CodedBy _, Criterion.NotCodedBy _ -> WORDS.text("filter.coder");
      case Criterion.SpokenAs _ -> WORDS.text("filter.role");
      case Criterion.WithAttribute(String name, _) -> name;
      case Criterion.In _ -> WORDS.text("filter.transcript");
      case Criterion.Saying _ -> WORDS.text("filter.saying");
      case Criterion.InTurns _ -> WORDS.text("filter.turns");
      case Criterion.WithMemo _ -> WORDS.text("filter.memo");
      case Criterion.Made _ -> WORDS.text("filter.made");
      case Criterion.NotPlaced _ -> "";
    };
  }

  static String value(Criterion criterion) {
    return switch (criterion) {
      case Criterion.CodedBy(Set<String> coders) -> several(coders);
      case Criterion.NotCodedBy(Set<String> coders) -> several(coders);
      case Criterion.SpokenAs(Set<Role> roles) ->
          several(roles.stream().map(FilterWords::role).collect(Collectors.toSet()));
      case Criterion.WithAttribute(_, Set<String> values) ->
          several(values.stream().map(FilterWords::attribute).collect(Collectors.toSet()));
      case Criterion.In(Set<String> transcripts) -> several(transcripts);
      case Criterion.Saying(String letters) -> WORDS.text("chip.quoted", letters);
      case Criterion.InTurns(String query) -> query;
      case Criterion.WithMemo(String letters) ->
          letters.isEmpty() ? WORDS.text("chip.any") : WORDS.text("chip.quoted", letters);
      case Criterion.Made(var from, var before) ->
          WORDS.text(
              "chip.dates",
              Moments.day(Moments.dayOf(from)),
              Moments.day(Moments.dayOf(before.minusMillis(1))));
      case Criterion.NotPlaced _ -> WORDS.text("filter.unplaced");
    };
  }

  static String role(Role role) {
    return WORDS.text("role." + role.word());
  }

  /// A value of an attribute; for the empty one, that there is none.
  static String attribute(String value) {
    return value.isEmpty() ? WORDS.text("group.without") : value;
  }

  private static String several(Set<String> names) {
    List<String> sorted = names.stream().sorted().toList();
    String first = String.join(", ", sorted.stream().limit(NAMED).toList());
    return sorted.size() > NAMED ? WORDS.text("chip.more", first, sorted.size() - NAMED) : first;
  }
}
