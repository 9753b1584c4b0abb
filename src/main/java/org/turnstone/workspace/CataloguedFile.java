package org.turnstone.workspace;

import java.util.List;
import org.turnstone.model.Problem;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.transcript.dialog.FileLabels;
import org.turnstone.transcript.format.FoundFile;

/// What is known of one file since it was read last.
///
/// @param hash of its bytes
/// @param labels what it says of who speaks
/// @param evidence fingerprint of what the whole folder said of labels when it was read
/// @param transcripts without their words, under ids that are unique in the project
/// @param problems found when it was read
record CataloguedFile(
    FoundFile file,
    String hash,
    FileLabels labels,
    String evidence,
    List<TranscriptSummary> transcripts,
    List<Problem> problems) {

  /// What the index keeps to tell whether it has this reading of the file.
  String fingerprint() {
    return hash + " " + evidence;
  }

  /// Whether the file on disk is likely the one that was read: same size and time.
  boolean looksLike(FoundFile other) {
    return file.size() == other.size() && file.modified().equals(other.modified());
  }

  /// Whether a transcript has another id than it asks for, because another file had it. Whether
  /// that is still so can only be told by reading it.
  boolean isRenamed() {
    return transcripts.stream().anyMatch(each -> each.id().contains(" (" + file.path()));
  }

  CataloguedFile with(FoundFile seen) {
    return new CataloguedFile(seen, hash, labels, evidence, transcripts, problems);
  }

  CataloguedFile with(List<TranscriptSummary> transcripts) {
    return new CataloguedFile(file, hash, labels, evidence, transcripts, problems);
  }
}
