package org.turnstone.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.turnstone.model.Problem;
import org.turnstone.model.Transcript;
import org.turnstone.transcript.dialog.LabelEvidence;
import org.turnstone.transcript.dialog.OwnLabels;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.ReadingChoices;
import org.turnstone.transcript.format.Source;

/// A file as a test writes it, read by itself.
public record Interview(Transcript transcript, List<String> remarks) {

  public static final FoundFile FILE =
      new FoundFile("some folder/interview 7.md", 1, Instant.EPOCH);

  public static Interview of(String text) {
    return of(text.getBytes(UTF_8));
  }

  public static Interview of(byte[] bytes) {
    return of(bytes, LabelEvidence.NONE);
  }

  public static Interview of(String text, LabelEvidence evidence) {
    return of(text.getBytes(UTF_8), evidence);
  }

  private static Interview of(byte[] bytes, LabelEvidence evidence) {
    TranscriptReader.Reading reading = reading(bytes, evidence);
    return new Interview(
        reading.transcripts().getFirst(),
        reading.problems().stream().map(Problem::sentence).toList());
  }

  /// All that a file holds.
  public static TranscriptReader.Reading reading(byte[] bytes, LabelEvidence evidence) {
    try {
      return TranscriptReader.read(source(bytes), evidence);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The same under another name.
  public static TranscriptReader.Reading reading(String path, byte[] bytes) {
    FoundFile file = new FoundFile(path, bytes.length, Instant.EPOCH);
    try {
      return TranscriptReader.read(Source.of(file, ReadingChoices.NONE, bytes), LabelEvidence.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The one transcript in a file of that name.
  public static Interview in(String name, byte[] bytes) {
    TranscriptReader.Reading reading = reading(name, bytes);
    return new Interview(
        reading.transcripts().getFirst(),
        reading.problems().stream().map(Problem::sentence).toList());
  }

  /// What the first transcript of a file says of labels, if it holds any.
  public static OwnLabels labels(byte[] bytes) {
    try {
      return TranscriptReader.readOne(source(bytes), LabelEvidence.NONE)
          .map(ReadTranscript::labels)
          .orElse(OwnLabels.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source source(byte[] bytes) {
    return Source.of(FILE, ReadingChoices.NONE, bytes);
  }

  /// Every turn as `Speaker: words`, lines after the first behind a `/`.
  public static List<String> turns(String text) {
    return of(text).turns();
  }

  public List<String> turns() {
    return turns(transcript);
  }

  public static List<String> turns(Transcript transcript) {
    return transcript.turns().stream()
        .map(turn -> turn.speaker() + ": " + transcript.words(turn).replace("\n", "/"))
        .toList();
  }

  public static List<String> speakers(String text) {
    return of(text).speakers();
  }

  public List<String> speakers() {
    return transcript.turns().stream().map(turn -> turn.speaker()).toList();
  }

  /// The words of a talk that has one turn.
  public static String words(String markdown) {
    return of("P01: " + markdown).transcript().text();
  }

  /// Every styled range of a talk that has one turn, as `STYLE words`.
  public static List<String> styles(String markdown) {
    Transcript transcript = of("P01: " + markdown).transcript();
    return transcript.styles().stream()
        .map(style -> style.style() + " " + style.range().in(transcript.text()) + style.target())
        .toList();
  }
}
