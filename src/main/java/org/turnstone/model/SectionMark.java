package org.turnstone.model;

/// A heading or a rule that stands between turns.
///
/// @param beforeTurn number of the turn it stands before; one more than the last at the very end
/// @param heading its words; empty for a rule
public record SectionMark(int beforeTurn, String heading) {}
