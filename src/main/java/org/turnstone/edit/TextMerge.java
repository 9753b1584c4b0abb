package org.turnstone.edit;

import java.util.Optional;

/// What comes of a text that two people changed: both texts, with a blank line between.
final class TextMerge {

  private static final String BLANK_LINE = "\n\n";

  private TextMerge() {}

  /// The text after a change. When it is not what the one who changed it saw, but what they saw is
  /// still its beginning or end, that part is changed; else an undo leaves the text, and everything
  /// else goes below it. Clearing a text that has changed meanwhile leaves it.
  static String merge(String current, Change<String> change, boolean undoing) {
    if (!change.meets(current)) {
      return change.to();
    }
    return changedPart(current, change)
        .orElseGet(() -> undoing ? current : join(current, change.to()));
  }

  /// The text with the part changed that the one who changed it saw; empty when it is not there.
  static Optional<String> changedPart(String current, Change<String> change) {
    String from = change.from();
    if (from.isEmpty()) {
      return Optional.empty();
    }
    if (current.startsWith(from + BLANK_LINE)) {
      String below = current.substring(from.length() + BLANK_LINE.length());
      return Optional.of(join(change.to(), below));
    }
    if (current.endsWith(BLANK_LINE + from)) {
      int end = current.length() - from.length() - BLANK_LINE.length();
      return Optional.of(join(current.substring(0, end), change.to()));
    }
    return Optional.empty();
  }

  /// Both texts, or one alone when the other is empty or is whole paragraphs of it.
  static String join(String above, String below) {
    if (below.isEmpty() || within(above, below)) {
      return above;
    }
    return above.isEmpty() || within(below, above) ? below : above + BLANK_LINE + below;
  }

  private static boolean within(String text, String paragraphs) {
    return (BLANK_LINE + text + BLANK_LINE).contains(BLANK_LINE + paragraphs + BLANK_LINE);
  }
}
