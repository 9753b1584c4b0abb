package org.turnstone.ui.history;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.turnstone.edit.Action;

/// Which actions a person wants to see.
///
/// @param words all of them are in the sentence
/// @param kinds none for all
record HistoryFilter(String words, Set<ActionKind> kinds, Optional<String> coder) {

  static final HistoryFilter ALL = new HistoryFilter("", Set.of(), Optional.empty());

  HistoryFilter {
    kinds = Set.copyOf(kinds);
  }

  HistoryFilter withWords(String other) {
    return new HistoryFilter(other, kinds, coder);
  }

  HistoryFilter withKinds(Set<ActionKind> other) {
    return new HistoryFilter(words, other, coder);
  }

  HistoryFilter withCoder(Optional<String> other) {
    return new HistoryFilter(words, kinds, other);
  }

  boolean holds(Action action) {
    return coder.map(action.coder()::equals).orElse(true)
        && hasWords(action)
        && (kinds.isEmpty() || kinds.contains(ActionKind.of(action)));
  }

  private boolean hasWords(Action action) {
    if (words.isBlank()) {
      return true;
    }
    String label = action.label().toLowerCase(Locale.ROOT);
    for (String word : words.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      if (!label.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
