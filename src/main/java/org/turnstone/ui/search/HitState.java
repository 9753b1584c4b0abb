package org.turnstone.ui.search;

import java.util.List;
import org.turnstone.model.Code;

/// What is said of a hit beside its words.
///
/// @param codes on its turn, each once
record HitState(Decision decision, List<Code> codes) {

  static final HitState OPEN = new HitState(Decision.NONE, List.of());

  /// In the triage for a code.
  enum Decision {
    NONE,
    ACCEPTED,
    REJECTED
  }
}
