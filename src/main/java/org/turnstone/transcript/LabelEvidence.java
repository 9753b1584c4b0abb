package org.turnstone.transcript;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What all files of a folder say of labels together: which ones are speakers wherever they stand,
/// though a single file could not tell. Immutable; safe to use from any thread.
public final class LabelEvidence {

  /// No folder at all: every file speaks for itself.
  public static final LabelEvidence NONE = new LabelEvidence(Set.of());

  /// Counted up when the rules of reading change, so that what was read by older ones is read
  /// again.
  private static final int RULES = 1;

  private final Set<String> proven;

  private LabelEvidence(Set<String> proven) {
    this.proven = Set.copyOf(proven);
  }

  /// A label is proven when two files have it as a speaker, or three at a speaker's place, and when
  /// the files in which it is mere text are not more than half as many.
  public static LabelEvidence of(Collection<FileLabels> files) {
    Map<String, Votes> votes = new HashMap<>();
    for (FileLabels file : files) {
      file.standings()
          .forEach((label, standing) -> votes.merge(label, Votes.of(standing), Votes::plus));
    }
    Set<String> proven = new TreeSet<>();
    votes.forEach(
        (label, vote) -> {
          if (vote.prove()) {
            proven.add(label);
          }
        });
    return new LabelEvidence(proven);
  }

  /// Changes when files must be read again because other labels are proven now. Stays the same as
  /// long as the same labels are, whatever files are added or removed.
  public String fingerprint() {
    return RULES + ":" + String.join("|", new TreeSet<>(proven));
  }

  Set<String> proven() {
    return proven;
  }

  private record Votes(int speaker, int likely, int text) {

    static Votes of(FileLabels.Standing standing) {
      return switch (standing) {
        case SPEAKER -> new Votes(1, 0, 0);
        case LIKELY -> new Votes(0, 1, 0);
        case TEXT -> new Votes(0, 0, 1);
      };
    }

    Votes plus(Votes other) {
      return new Votes(speaker + other.speaker, likely + other.likely, text + other.text);
    }

    boolean prove() {
      return (speaker > 1 || speaker + likely > 2) && speaker + likely >= 2 * text;
    }
  }
}
