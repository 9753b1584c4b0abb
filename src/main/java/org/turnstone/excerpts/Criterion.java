package org.turnstone.excerpts;

import java.time.Instant;
import java.util.Set;
import org.turnstone.model.Role;

/// One thing that must be so of an excerpt.
public sealed interface Criterion {

  /// Made by one of these people. Codings of others are then left out of everything, so a relation
  /// is one between codings of these people too.
  record CodedBy(Set<String> coders) implements Criterion {
    public CodedBy {
      coders = Set.copyOf(coders);
    }
  }

  /// Made by none of these people. Their codings are left out of everything, as with [CodedBy].
  record NotCodedBy(Set<String> coders) implements Criterion {
    public NotCodedBy {
      coders = Set.copyOf(coders);
    }
  }

  /// The first of its turns is spoken in one of these roles, as the project has them.
  record SpokenAs(Set<Role> roles) implements Criterion {
    public SpokenAs {
      roles = Set.copyOf(roles);
    }
  }

  /// In a transcript that has one of these values.
  ///
  /// @param values the empty text stands for having none
  record WithAttribute(String name, Set<String> values) implements Criterion {
    public WithAttribute {
      values = Set.copyOf(values);
    }
  }

  /// In one of these transcripts.
  record In(Set<String> transcripts) implements Criterion {
    public In {
      transcripts = Set.copyOf(transcripts);
    }
  }

  /// These letters stand in the coded words, in upper or lower case.
  record Saying(String letters) implements Criterion {}

  /// A turn it covers matches a query, as in `docs/query-language.md`.
  record InTurns(String query) implements Criterion {}

  /// It has a memo in which these letters stand, in upper or lower case; any memo when there are
  /// none.
  record WithMemo(String letters) implements Criterion {}

  /// Made at or after the first and before the second.
  record Made(Instant from, Instant before) implements Criterion {}

  /// Its words are not in the transcript any more.
  record NotPlaced() implements Criterion {}
}
