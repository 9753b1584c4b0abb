package org.turnstone.transcript;

import java.util.List;
import java.util.Optional;
import org.turnstone.model.Problem;
import org.turnstone.model.Transcript;
import org.turnstone.transcript.dialog.LabelEvidence;
import org.turnstone.transcript.dialog.OwnLabels;
import org.turnstone.transcript.format.Position;

/// A transcript that was read, with what is needed to tell later whether it must be read again.
///
/// @param found under the id that it asks for, which another may have too; empty when it turned out
///     to be none
/// @param position where in its file it can be read without those before it
/// @param labels what it says of labels by itself
/// @param evidence what of the folder's evidence made a difference
/// @param problems what was doubtful
public record ReadTranscript(
    Optional<Transcript> found,
    Position position,
    OwnLabels labels,
    LabelEvidence evidence,
    List<Problem> problems) {

  public ReadTranscript {
    problems = List.copyOf(problems);
  }

  boolean isNone() {
    return found.isEmpty();
  }
}
