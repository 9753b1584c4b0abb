package org.turnstone.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import org.turnstone.model.Problem;
import org.turnstone.model.Transcript;

/// A file as a test writes it, read by itself.
record Interview(Transcript transcript, List<String> remarks) {

  static final FoundFile FILE = new FoundFile("some folder/interview 7.md", 1, Instant.EPOCH);

  static Interview of(String text) {
    return of(text.getBytes(UTF_8));
  }

  static Interview of(byte[] bytes) {
    return of(bytes, LabelEvidence.NONE);
  }

  static Interview of(String text, LabelEvidence evidence) {
    return of(text.getBytes(UTF_8), evidence);
  }

  private static Interview of(byte[] bytes, LabelEvidence evidence) {
    TranscriptReader.Reading reading =
        TranscriptReader.read(FileText.of(bytes, FILE.path()), FILE, evidence);
    return new Interview(
        reading.transcripts().getFirst(),
        reading.problems().stream().map(Problem::sentence).toList());
  }

  /// Every turn as `Speaker: words`, lines after the first behind a `/`.
  static List<String> turns(String text) {
    return of(text).turns();
  }

  List<String> turns() {
    return transcript.turns().stream()
        .map(turn -> turn.speaker() + ": " + transcript.words(turn).replace("\n", "/"))
        .toList();
  }

  static List<String> speakers(String text) {
    return of(text).speakers();
  }

  List<String> speakers() {
    return transcript.turns().stream().map(turn -> turn.speaker()).toList();
  }

  /// The words of a talk that has one turn.
  static String words(String markdown) {
    return of("P01: " + markdown).transcript().text();
  }

  /// Every styled range of a talk that has one turn, as `STYLE words`.
  static List<String> styles(String markdown) {
    Transcript transcript = of("P01: " + markdown).transcript();
    return transcript.styles().stream()
        .map(style -> style.style() + " " + style.range().in(transcript.text()) + style.target())
        .toList();
  }
}
