package org.turnstone.search;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.util.FixedBitSet;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;

/// Which turns have codings that count, in one view of the index. Made from all codings once; a
/// change after that costs the transcripts whose codings are other ones, and a copy of the bits.
///
/// @param hidden coders whose codings do not count
record CodedTurns(TurnBlocks blocks, Project project, Set<String> hidden, FixedBitSet turns) {

  static CodedTurns of(TurnBlocks blocks, Project project, Set<String> hidden) {
    FixedBitSet turns = new FixedBitSet(blocks.all().length());
    ProjectTurns of = new ProjectTurns(project, blocks);
    project.codings().keySet().forEach(transcript -> of.mark(transcript, turns, shown(hidden)));
    return new CodedTurns(blocks, project, hidden, turns);
  }

  private static Predicate<Coding> shown(Set<String> hidden) {
    return coding -> !hidden.contains(coding.coder());
  }

  boolean areIn(TurnBlocks otherBlocks, Set<String> otherHidden) {
    return blocks == otherBlocks && hidden.equals(otherHidden);
  }

  /// Whether a coding is one of those.
  boolean counts(Coding coding) {
    return !hidden.contains(coding.coder())
        && project.codebook().codes().containsKey(coding.code());
  }

  /// The same after changes to the project.
  CodedTurns after(Project now) {
    if (now.codings() == project.codings()) {
      return this;
    }
    FixedBitSet changed = turns.clone();
    ProjectTurns of = new ProjectTurns(now, blocks);
    KnownCoded.changed(project.codings(), now.codings())
        .forEach(transcript -> of.mark(transcript, changed, shown(hidden)));
    return new CodedTurns(blocks, now, hidden, changed);
  }
}
