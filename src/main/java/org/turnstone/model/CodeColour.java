package org.turnstone.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// The twelve colours of codes, in the order in which new codes get them. They were chosen so that
/// colour-blind eyes tell them apart; how each looks on a light and a dark ground is for the window
/// to know.
public enum CodeColour {
  OCHRE("#876201"),
  AZURE("#3F8CFC"),
  PETROL("#1C6D85"),
  OLIVE("#968D01"),
  INDIGO("#33209A"),
  VIOLET("#6D57DC"),
  CRIMSON("#AF2D53"),
  CLAY("#B76F5C"),
  BRICK("#711700"),
  TEAL("#078F8A"),
  PLUM("#5B274E"),
  FOREST("#005539");

  private final String rgb;

  CodeColour(String rgb) {
    this.rgb = rgb;
  }

  /// How it is told to other programs, as `#RRGGBB`: the colour of its stripe on white.
  public String rgb() {
    return rgb;
  }

  /// The word for it in files, in lower case.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The colour of that word; [#OCHRE] for a word that is none of them.
  public static CodeColour of(String word) {
    return Arrays.stream(values())
        .filter(colour -> colour.word().equalsIgnoreCase(word))
        .findFirst()
        .orElse(OCHRE);
  }

  /// The first colour that is not among those taken; when all are, the one that follows in turn.
  public static CodeColour next(Collection<CodeColour> taken) {
    Set<CodeColour> free = EnumSet.allOf(CodeColour.class);
    free.removeAll(taken);
    return free.isEmpty() ? values()[taken.size() % values().length] : free.iterator().next();
  }
}
