package org.turnstone.transcript.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a document has beside the words of its body, counted.
public final class LeftOut {

  /// What is left out.
  public enum Kind {
    FOOTNOTE("footnote"),
    ENDNOTE("endnote"),
    COMMENT("comment"),
    EMBEDDED("embedded document"),
    OUTSIDE("paragraph outside of the talk"),
    RECORDING("line on the recording");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    private String counted(int count) {
      int end = word.indexOf(' ');
      String plural =
          this == OUTSIDE || this == RECORDING
              ? word.substring(0, end) + "s" + word.substring(end)
              : word + "s";
      return "%,d %s".formatted(count, count == 1 ? word : plural);
    }
  }

  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

  public void add(Kind kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  /// A sentence; empty when nothing was left out.
  Optional<String> sentence() {
    List<String> parts = new ArrayList<>();
    counts.forEach((kind, count) -> parts.add(kind.counted(count)));
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    String last = parts.removeLast();
    String list = parts.isEmpty() ? last : String.join(", ", parts) + " and " + last;
    return Optional.of("Left out " + list + ".");
  }
}
