package org.turnstone.ui.codebook;

import java.util.Optional;
import org.turnstone.model.Coding;
import org.turnstone.model.TurnOutline;
import org.turnstone.ui.kit.Words;

/// Where a coding stands, as people cite it: "creativity_0049, turn 12".
final class Citation {

  private static final Words WORDS = Words.of(Citation.class);

  private Citation() {}

  /// @param turns empty when they are not known
  static String of(Coding coding, Optional<TurnOutline.Span> turns) {
    return turns
        .map(
            span ->
                span.first() == span.last()
                    ? WORDS.text("citation.turn", coding.transcript(), span.first())
                    : WORDS.text("citation.turns", coding.transcript(), span.first(), span.last()))
        .orElse(coding.transcript());
  }
}
