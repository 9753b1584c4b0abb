package org.turnstone.search;

import org.apache.lucene.util.FixedBitSet;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;

/// Which turns have codings that count, in one view of the index. Made from all codings once; a
/// change after that costs the transcripts whose codings are other ones, and a copy of the bits.
record CodedTurns(TurnBlocks blocks, Scope scope, FixedBitSet turns) {

  static CodedTurns of(TurnBlocks blocks, Scope scope) {
    FixedBitSet turns = new FixedBitSet(blocks.all().length());
    ProjectTurns of = new ProjectTurns(scope, blocks);
    scope.project().codings().keySet().forEach(transcript -> of.mark(transcript, turns, _ -> true));
    return new CodedTurns(blocks, scope, turns);
  }

  Project project() {
    return scope.project();
  }

  boolean areIn(TurnBlocks otherBlocks, Scope other) {
    return blocks == otherBlocks && scope.hidden().equals(other.hidden());
  }

  /// Whether a coding is one of those.
  boolean counts(Coding coding) {
    return scope.counts(coding) && project().codebook().codes().containsKey(coding.code());
  }

  /// The same after changes to the project.
  CodedTurns after(Scope now) {
    if (now.project().codings() == project().codings()) {
      return this;
    }
    FixedBitSet changed = turns.clone();
    ProjectTurns of = new ProjectTurns(now, blocks);
    KnownCoded.changed(project().codings(), now.project().codings())
        .forEach(transcript -> of.mark(transcript, changed, _ -> true));
    return new CodedTurns(blocks, now, changed);
  }
}
