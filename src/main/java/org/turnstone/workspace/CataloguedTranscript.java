package org.turnstone.workspace;

import java.util.List;
import java.util.Map;
import org.turnstone.model.Problem;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.transcript.ReadTranscript;
import org.turnstone.transcript.dialog.LabelEvidence;
import org.turnstone.transcript.dialog.OwnLabels;
import org.turnstone.transcript.format.Position;

/// What is known of one transcript since it was read last.
///
/// @param summary all but its words, under an id that is unique in the project
/// @param asked the id that it asks for
/// @param position where in its file it can be read
/// @param labels what it says of labels by itself
/// @param evidence fingerprint of what the folder said of labels when it was read, as far as that
///     made a difference
/// @param problems found when it was read
record CataloguedTranscript(
    TranscriptSummary summary,
    String asked,
    Position position,
    OwnLabels labels,
    String evidence,
    List<Problem> problems) {

  /// No reading has it, so that what bears it is read again.
  private static final String UNREAD = "";

  /// @param transcript what was read, under the id that it has in the project
  static CataloguedTranscript of(ReadTranscript read, Transcript transcript, String asked) {
    return new CataloguedTranscript(
        TranscriptSummary.of(transcript),
        asked,
        read.position(),
        read.labels(),
        read.evidence().fingerprint(),
        read.problems());
  }

  String id() {
    return summary.id();
  }

  /// The problems, with the id of the transcript in their places.
  List<Problem> placedProblems() {
    return problems.stream()
        .map(
            problem ->
                problem
                    .place()
                    .map(place -> new Problem.Place(id(), place.turn()))
                    .map(place -> problem.at(place, problem.label()))
                    .orElse(problem))
        .toList();
  }

  /// Whether it would read otherwise with what the folder says now.
  boolean isOutdated(LabelEvidence folder) {
    return !evidence.equals(folder.about(labels).fingerprint());
  }

  /// The same holding labels that others hold too.
  CataloguedTranscript sharing(Map<OwnLabels, OwnLabels> known) {
    OwnLabels shared = known.putIfAbsent(labels, labels);
    return shared == null
        ? this
        : new CataloguedTranscript(summary, asked, position, shared, evidence, problems);
  }

  /// The same under another id, which the index does not have yet.
  CataloguedTranscript renamed(String id) {
    TranscriptSummary renamed =
        new TranscriptSummary(
            id, summary.title(), summary.file(), summary.attributes(), summary.outline());
    return new CataloguedTranscript(renamed, asked, position, labels, UNREAD, problems);
  }
}
