package org.turnstone.transcript.dialog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.turnstone.transcript.dialog.OwnLabels.Standing;

/// What all transcripts of a folder say of labels together: which ones are speakers wherever they
/// stand, though a single transcript could not tell. Immutable; safe to use from any thread.
public final class LabelEvidence {

  /// No folder at all: every transcript speaks for itself.
  public static final LabelEvidence NONE = new LabelEvidence(Set.of());

  /// Counted up when the rules of reading change, so that what was read by older ones is read
  /// again.
  private static final int RULES = 3;

  private final Set<String> proven;

  private LabelEvidence(Set<String> proven) {
    this.proven = Set.copyOf(proven);
  }

  /// In how many transcripts a label is what.
  private static final class Votes {
    private int speaker;
    private int likely;
    private int text;

    void add(Standing standing) {
      switch (standing) {
        case SPEAKER -> speaker++;
        case LIKELY -> likely++;
        case TEXT -> text++;
        case HEAD -> {}
      }
    }

    /// Two transcripts have it as a speaker, or three at a speaker's place, and those in which it
    /// is mere text are not more than half as many.
    boolean prove() {
      return (speaker > 1 || speaker + likely > 2) && speaker + likely >= 2 * text;
    }
  }

  /// @param transcripts all of a folder
  public static LabelEvidence of(Stream<OwnLabels> transcripts) {
    Map<String, Votes> votes = new HashMap<>();
    transcripts.forEach(
        own ->
            own.standings()
                .forEach(
                    (label, standing) ->
                        votes.computeIfAbsent(label, _ -> new Votes()).add(standing)));
    return new LabelEvidence(
        votes.keySet().stream()
            .filter(label -> votes.get(label).prove())
            .collect(Collectors.toSet()));
  }

  /// What of this makes a difference to one transcript; [#NONE] for most, which can tell who speaks
  /// by themselves.
  public LabelEvidence about(OwnLabels own) {
    if (own.standings().keySet().stream()
        .noneMatch(label -> proven.contains(label) && own.isOpen(label))) {
      return NONE;
    }
    return new LabelEvidence(
        own.standings().keySet().stream().filter(proven::contains).collect(Collectors.toSet()));
  }

  /// Changes when a transcript must be read again because other labels are proven now. Stays the
  /// same as long as the same labels are, whatever files are added or removed.
  public String fingerprint() {
    return RULES + ":" + String.join("|", new TreeSet<>(proven));
  }

  /// The evidence that has this fingerprint, to read a transcript as it was read with it; [#NONE]
  /// for the fingerprint of other rules.
  public static LabelEvidence from(String fingerprint) {
    String rules = RULES + ":";
    if (!fingerprint.startsWith(rules) || fingerprint.equals(rules)) {
      return NONE;
    }
    return new LabelEvidence(
        Set.copyOf(List.of(fingerprint.substring(rules.length()).split("\\|"))));
  }

  Set<String> proven() {
    return proven;
  }
}
