package org.turnstone.transcript.dialog;

import java.util.Map;
import java.util.Optional;

/// Times that stand beside the lines of a file.
///
/// @param begins when somebody spoke, by line of the whole file
/// @param ends when somebody had spoken, likewise
/// @param offset lines of the head, from whose end lines are asked for
record Times(Map<Integer, String> begins, Map<Integer, String> ends, int offset) {

  static Times of(Layout layout, int offset) {
    return new Times(layout.times(), layout.untils(), offset);
  }

  /// The first time of some lines.
  Optional<String> begin(int start, int end) {
    for (int i = start; i < end && !begins.isEmpty(); i++) {
      if (begins.containsKey(i + offset)) {
        return Optional.of(begins.get(i + offset));
      }
    }
    return Optional.empty();
  }

  /// The last time at which words of some lines ended.
  Optional<String> end(int start, int end) {
    for (int i = end - 1; i >= start && !ends.isEmpty(); i--) {
      if (ends.containsKey(i + offset)) {
        return Optional.of(ends.get(i + offset));
      }
    }
    return Optional.empty();
  }
}
