package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.List;
import org.turnstone.model.StyledRange;
import org.turnstone.model.StyledRange.Style;
import org.turnstone.model.TextRange;
import org.turnstone.transcript.text.Blanks;

/// Some words and how they were set, positions counted from their own beginning.
record Words(String text, List<StyledRange> styles) {

  static Words plain(String text) {
    return new Words(text, List.of());
  }

  /// The same words set in one more style as a whole.
  Words styled(Style style) {
    List<StyledRange> more = new ArrayList<>(styles);
    if (!text.isEmpty()) {
      more.add(new StyledRange(new TextRange(0, text.length()), style, ""));
    }
    return new Words(text, more);
  }

  /// The same words without blanks at either end.
  Words stripped() {
    String cut = Blanks.stripEnd(text);
    int start = Blanks.start(cut);
    return new Words(cut.substring(start), shifted(-start, cut.length() - start));
  }

  /// The styles as seen from that many positions further left, cut to what lies within the length.
  List<StyledRange> shifted(int by, int length) {
    List<StyledRange> shifted = new ArrayList<>();
    for (StyledRange style : styles) {
      int start = Math.max(0, style.range().start() + by);
      int end = Math.min(length, style.range().end() + by);
      if (start < end) {
        shifted.add(new StyledRange(new TextRange(start, end), style.style(), style.target()));
      }
    }
    return shifted;
  }
}
