package org.turnstone.ui.transcript;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;

/// What a person wants to see of the coding work.
///
/// @param hiddenCodes their codings are not painted, and count as coded all the same
/// @param hiddenCoders their codings are not painted and count for nothing, as if they had not
///     coded: who codes blind is not told where others did
/// @param coders the colours of coders; empty while codings have the colours of their codes
record Sight(
    Set<CodeId> hiddenCodes, Set<String> hiddenCoders, Optional<Map<String, CodeColour>> coders) {

  static final Sight OF_ALL = new Sight(Set.of(), Set.of(), Optional.empty());

  boolean counts(Coding coding) {
    return !hiddenCoders.contains(coding.coder());
  }

  boolean shows(Coding coding) {
    return counts(coding) && !hiddenCodes.contains(coding.code());
  }
}
