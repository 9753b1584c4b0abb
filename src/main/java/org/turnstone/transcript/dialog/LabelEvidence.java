package org.turnstone.transcript.dialog;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.turnstone.transcript.dialog.FileLabels.Votes;

/// What all files of a folder say of labels together: which ones are speakers wherever they stand,
/// though a single transcript could not tell. Immutable; safe to use from any thread.
public final class LabelEvidence {

  /// No folder at all: every transcript speaks for itself.
  public static final LabelEvidence NONE = new LabelEvidence(Set.of());

  /// Counted up when the rules of reading change, so that what was read by older ones is read
  /// again.
  private static final int RULES = 2;

  private final Set<String> proven;

  private LabelEvidence(Set<String> proven) {
    this.proven = Set.copyOf(proven);
  }

  public static LabelEvidence of(Collection<FileLabels> files) {
    Map<String, Votes> votes = new HashMap<>();
    for (FileLabels file : files) {
      file.votes().forEach((label, vote) -> votes.merge(label, vote, Votes::plus));
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
}
