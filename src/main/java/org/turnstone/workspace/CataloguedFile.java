package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.turnstone.model.Problem;
import org.turnstone.transcript.format.FoundFile;

/// What is known of one file since it was read last.
///
/// @param hash of its bytes; empty when not all of it could be read
/// @param choices fingerprint of what a person chose
/// @param transcripts in the order of the file
/// @param remarks found when it was read, of the file as a whole
record CataloguedFile(
    FoundFile file,
    String hash,
    String choices,
    List<CataloguedTranscript> transcripts,
    List<Problem> remarks) {

  /// Changes when a transcript may have other words.
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
    return new CataloguedFile(seen, hash, choices, transcripts, remarks);
  }

  CataloguedFile withoutHash() {
    return new CataloguedFile(file, "", choices, transcripts, remarks);
  }

  CataloguedFile with(List<CataloguedTranscript> others) {
    return new CataloguedFile(file, hash, choices, others, remarks);
  }

  /// @param more remarks beside those there are
  CataloguedFile with(List<CataloguedTranscript> others, List<Problem> more) {
    List<Problem> all = Stream.concat(remarks.stream(), more.stream()).toList();
    return new CataloguedFile(file, hash, choices, others, all);
  }
}
