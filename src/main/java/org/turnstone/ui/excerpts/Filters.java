package org.turnstone.ui.excerpts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.turnstone.excerpts.Criterion;
import org.turnstone.excerpts.ExcerptQuery;
import org.turnstone.model.CodeId;

/// What the chips say. Of each kind there is at most one filter; of attributes one for each name.
///
/// @param codes none for any code
record Filters(List<CodeStep> codes, List<Criterion> criteria) {

  static final Filters NONE = new Filters(List.of(), List.of());

  Filters {
    codes = List.copyOf(codes);
    criteria = List.copyOf(criteria);
  }

  /// Only codings of one code and those below it.
  static Filters of(CodeId code) {
    return NONE.withCodes(List.of(new CodeStep(CodeStep.Operator.AND, code, true, 0)));
  }

  boolean isEmpty() {
    return codes.isEmpty() && criteria.isEmpty();
  }

  Filters withCodes(List<CodeStep> codes) {
    return new Filters(codes, criteria);
  }

  /// In place of the one of the same kind, else behind all others.
  Filters with(Criterion criterion) {
    List<Criterion> changed = new ArrayList<>(criteria);
    for (int i = 0; i < changed.size(); i++) {
      if (sameKind(changed.get(i), criterion)) {
        changed.set(i, criterion);
        return new Filters(codes, changed);
      }
    }
    changed.add(criterion);
    return new Filters(codes, changed);
  }

  Filters without(Criterion criterion) {
    return new Filters(
        codes, criteria.stream().filter(other -> !sameKind(other, criterion)).toList());
  }

  /// The filter of that kind, when there is one.
  Optional<Criterion> like(Criterion criterion) {
    return criteria.stream().filter(other -> sameKind(other, criterion)).findFirst();
  }

  /// What is to be found.
  ///
  /// @param always criteria beside those of the chips
  ExcerptQuery query(Optional<Criterion> always) {
    return new ExcerptQuery(
        CodeStep.coded(codes), Stream.concat(criteria.stream(), always.stream()).toList());
  }

  private static boolean sameKind(Criterion one, Criterion other) {
    return one instanceof Criterion.WithAttribute(String name, _)
            && other instanceof Criterion.WithAttribute(String otherName, _)
        ? name.equals(otherName)
        : one.getClass() == other.getClass();
  }
}
