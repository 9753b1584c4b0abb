package org.turnstone.ui.coding;

import org.turnstone.model.Code;
import org.turnstone.search.LikeCode;
import org.turnstone.ui.kit.Words;

/// A code for the current turn, and why.
public record Suggestion(Code code, LikeCode like) {

  private static final Words WORDS = Words.of(Suggestion.class);

  /// "like 4 turns: tried, colour studies".
  String reason() {
    return words(like.turns() > 0 ? "suggestion.like" : "suggestion.named");
  }

  /// The same as a sentence begins.
  String sentence() {
    return words(like.turns() > 0 ? "suggestion.like.sentence" : "suggestion.named.sentence");
  }

  private String words(String key) {
    return WORDS.text(key, like.turns(), String.join(", ", like.shared()));
  }
}
