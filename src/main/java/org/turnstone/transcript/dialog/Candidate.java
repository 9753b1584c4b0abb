package org.turnstone.transcript.dialog;

import org.turnstone.model.Role;

/// A line that may begin a turn.
///
/// @param line its index, from 0
/// @param fresh whether it stands after a blank line, a heading, a rule, or at the beginning
/// @param silent whether no words follow before the next one
record Candidate(int line, Label label, boolean fresh, boolean silent) {

  Candidate(int line, Label label, boolean fresh) {
    this(line, label, fresh, false);
  }

  String key() {
    return label.key();
  }

  /// What takes turns with others: a role where the label names one, else the label.
  String side() {
    return KnownLabels.role(key()).map(Role::word).orElse(key());
  }

  /// The same with its line counted from another one; the line counted from is fresh.
  Candidate from(int start) {
    return new Candidate(line - start, label, fresh || line == start, silent);
  }
}
