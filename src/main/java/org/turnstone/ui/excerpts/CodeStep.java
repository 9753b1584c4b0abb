package org.turnstone.ui.excerpts;

import java.util.ArrayList;
import java.util.List;
import org.turnstone.excerpts.Coded;
import org.turnstone.model.CodeId;

/// One code of a filter by codes, and how it goes on from what stands before it. Steps are read
/// from left to right: `Worries AND confidence NOT sameness` are passages of both that share no
/// word with the third.
///
/// @param andBelow also the codes below it
/// @param turns how far away, for the operators that ask for it
record CodeStep(Operator operator, CodeId code, boolean andBelow, int turns) {

  enum Operator {
    AND,
    OR,
    NOT,
    OVERLAPS,
    NEAR,
    FOLLOWED_BY;

    boolean hasDistance() {
      return this == NEAR || this == FOLLOWED_BY;
    }
  }

  /// What some steps ask for; anything when there are none.
  static Coded coded(List<CodeStep> steps) {
    Coded coded = new Coded.Anything();
    for (int i = 0; i < steps.size(); i++) {
      CodeStep step = steps.get(i);
      Coded with = new Coded.With(step.code(), step.andBelow());
      coded = i == 0 ? with : step.after(coded, with);
    }
    return coded;
  }

  /// Several AND in a row are one passage that all cover.
  private Coded after(Coded before, Coded with) {
    return switch (operator) {
      case AND ->
          new Coded.Both(
              before instanceof Coded.Both(List<Coded> parts)
                  ? with(parts, with)
                  : List.of(before, with));
      case OR -> new Coded.Either(List.of(before, with));
      case NOT -> new Coded.Without(before, with);
      case OVERLAPS -> new Coded.Overlapping(before, with);
      case NEAR -> new Coded.Near(before, with, turns);
      case FOLLOWED_BY -> new Coded.FollowedBy(before, with, turns);
    };
  }

  private static List<Coded> with(List<Coded> parts, Coded last) {
    List<Coded> all = new ArrayList<>(parts);
    all.add(last);
    return all;
  }
}
