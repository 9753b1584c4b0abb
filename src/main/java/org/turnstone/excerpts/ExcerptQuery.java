package org.turnstone.excerpts;

import java.util.List;

/// Which excerpts a person wants to see. The codes are looked at first, among all codings (of the
/// coders asked for, see [Criterion.CodedBy]); each criterion then takes away what it does not fit.
/// A coding without a place stands in no relation and in no turn.
///
/// @param coded by their codes
/// @param criteria what must be so of each, all of it
public record ExcerptQuery(Coded coded, List<Criterion> criteria) {

  /// Every coding, also those without a place.
  public static final ExcerptQuery ALL = new ExcerptQuery(new Coded.Anything(), List.of());

  public ExcerptQuery {
    criteria = List.copyOf(criteria);
  }
}
