package org.turnstone.ui.excerpts;

import java.util.Optional;
import org.turnstone.excerpts.ExcerptGroup.Key;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.Project;
import org.turnstone.model.Pseudonyms;
import org.turnstone.ui.kit.Words;

/// What groups are called.
final class GroupNames {

  private static final Words WORDS = Words.of(GroupNames.class);

  private GroupNames() {}

  /// @param about more on it, on one line; often empty
  /// @param colour of a code
  record Named(String name, String about, Optional<CodeColour> colour) {}

  /// @param names under which people are shown
  static Named of(Key key, Project project, Pseudonyms names) {
    return switch (key) {
      case Key.OfCode(var id) ->
          project
              .codebook()
              .find(id)
              .map(
                  code ->
                      new Named(code.name(), names.text(about(code)), Optional.of(code.colour())))
              .orElseGet(() -> plain(WORDS.text("group.unknown")));
      case Key.OfTranscript(String id) -> plain(id);
      case Key.OfValue(_, String value) when value.isEmpty() -> plain(WORDS.text("group.without"));
      case Key.OfValue(_, String value) -> plain(names.text(value));
    };
  }

  private static String about(Code code) {
    return code.definition().description().lines().findFirst().orElse("");
  }

  private static Named plain(String name) {
    return new Named(name, "", Optional.empty());
  }
}
