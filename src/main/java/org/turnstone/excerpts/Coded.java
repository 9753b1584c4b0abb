package org.turnstone.excerpts;

import java.util.List;
import org.turnstone.model.CodeId;

/// Which codings, by their codes and by how they stand to one another in a transcript. The answer
/// is always a set of codings; none is in it twice.
///
/// A relation is between two different codings, whoever made them: a coding is not near itself, but
/// two coders' codings of the same words with one code do overlap.
public sealed interface Coded {

  /// Every coding.
  record Anything() implements Coded {}

  /// Codings of one code.
  ///
  /// @param andBelow also those of the codes below it
  record With(CodeId code, boolean andBelow) implements Coded {}

  /// OR: codings that are in at least one of the parts.
  record Either(List<Coded> parts) implements Coded {
    public Either {
      parts = List.copyOf(parts);
    }
  }

  /// AND: passages that every part covers. The answer has the codings of all parts that share words
  /// with such a passage, so one sees both sides (MAXQDA calls this "overlapping").
  record Both(List<Coded> parts) implements Coded {
    public Both {
      parts = List.copyOf(parts);
    }
  }

  /// NOT: codings of the first that share no word with any coding of the second.
  record Without(Coded wanted, Coded unwanted) implements Coded {}

  /// Codings of the first that share words with another coding of the second. Unlike with [Both],
  /// only one side is in the answer.
  record Overlapping(Coded wanted, Coded other) implements Coded {}

  /// Codings of the first that have another coding of the second at most so many turns away, before
  /// or after. 0 is a turn in common, 1 the next turn.
  record Near(Coded wanted, Coded other, int turns) implements Coded {}

  /// Codings of the first after whose last word a coding of the second begins, at most so many
  /// turns later. 0 is the same turn.
  record FollowedBy(Coded wanted, Coded other, int turns) implements Coded {}
}
