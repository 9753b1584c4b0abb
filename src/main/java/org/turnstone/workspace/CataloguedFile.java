package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.turnstone.model.Problem;
import org.turnstone.transcript.format.FoundFile;

/// What is known of one file since it was read last.
///
/// @param hash of its bytes
/// @param evidence fingerprint of all but its bytes that decided how it was read: what a person
///     chose, and what the folder said of labels
/// @param choices fingerprint of what a person chose
/// @param transcripts in the order of the file
/// @param remarks found when it was read, of the file as a whole
record CataloguedFile(
    FoundFile file,
    String hash,
    String choices,
    String evidence,
    List<CataloguedTranscript> transcripts,
    List<Problem> remarks) {

  static CataloguedFile of(
      FoundFile file,
      String hash,
      String choices,
      List<CataloguedTranscript> transcripts,
      List<Problem> remarks) {
    TreeSet<String> evidence = new TreeSet<>();
    transcripts.forEach(each -> evidence.add(each.evidence()));
    return new CataloguedFile(
        file, hash, choices, choices + String.join(",", evidence), transcripts, remarks);
  }

  /// Changes when any of its transcripts may have other words.
  String fingerprint() {
    return hash + " " + evidence;
  }

  /// What the index keeps to tell whether it has this reading of a transcript.
  String fingerprint(CataloguedTranscript transcript) {
    return fingerprint(hash, choices, transcript);
  }

  static String fingerprint(String hash, String choices, CataloguedTranscript transcript) {
    return hash + " " + choices + transcript.evidence();
  }

  /// Whether the file on disk is likely the one that was read: same size and time.
  boolean looksLike(FoundFile other) {
    return file.size() == other.size() && file.modified().equals(other.modified());
  }

  /// All problems of the file and its transcripts.
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(remarks);
    transcripts.forEach(each -> all.addAll(each.placedProblems()));
    return all;
  }

  CataloguedFile with(FoundFile seen) {
    return new CataloguedFile(seen, hash, choices, evidence, transcripts, remarks);
  }

  CataloguedFile with(List<CataloguedTranscript> others) {
    return of(file, hash, choices, others, remarks);
  }

  /// @param more remarks beside those there are
  CataloguedFile with(List<CataloguedTranscript> others, List<Problem> more) {
    List<Problem> all = Stream.concat(remarks.stream(), more.stream()).toList();
    return of(file, hash, choices, others, all);
  }
}
