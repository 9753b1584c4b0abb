package org.turnstone.transcript;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.turnstone.model.Problem;
import org.turnstone.model.Transcript;
import org.turnstone.transcript.dialog.DialogFormat;
import org.turnstone.transcript.dialog.DraftReader;
import org.turnstone.transcript.dialog.FileLabels;
import org.turnstone.transcript.dialog.LabelEvidence;
import org.turnstone.transcript.format.Format;
import org.turnstone.transcript.format.FormatReader;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.ReadingChoices;
import org.turnstone.transcript.format.Remarks;
import org.turnstone.transcript.format.Sample;
import org.turnstone.transcript.format.Source;

/// Reads transcripts from files of every format. Without state; safe to use from any thread.
///
/// A folder is read in two passes: [#labels] of every file, then [#read] of every file with the
/// [LabelEvidence] of all. A file that holds no transcript, or too much, gives none and says why as
/// a problem; only a file that cannot be read at all throws.
public final class TranscriptReader {

  /// From the surest sign to the weakest; the last one reads whatever is text.
  private static final List<FormatReader> FORMATS = List.of(new DialogFormat());

  /// Names of files in which people write texts.
  private static final List<String> PROSE = List.of(".md", ".markdown", ".txt", ".text");

  private TranscriptReader() {}

  /// Who takes the transcripts of a file.
  public interface Taker {

    /// @param position where it can be read again without those before it
    /// @return whether more are wanted
    boolean take(Transcript transcript, Position position) throws IOException;
  }

  /// What a file holds.
  ///
  /// @param transcripts in the order of the file; their ids may be those of other files too
  /// @param problems what was assumed, repaired or left out
  public record Reading(List<Transcript> transcripts, List<Problem> problems) {

    public Reading {
      transcripts = List.copyOf(transcripts);
      problems = List.copyOf(problems);
    }
  }

  /// What a file says of labels: the first pass.
  ///
  /// @throws IOException when the file cannot be read
  public static FileLabels labels(Path folder, FoundFile file, ReadingChoices choices)
      throws IOException {
    return labels(Source.of(folder, file, choices, Position.START));
  }

  static FileLabels labels(Source source) throws IOException {
    FileLabels[] labels = {FileLabels.NONE};
    Optional<FormatReader> reader = reader(source);
    if (reader.isPresent()) {
      reader
          .get()
          .read(
              source,
              draft -> {
                labels[0] = labels[0].plus(DraftReader.labels(draft, source.choices()));
                return true;
              });
    }
    return labels[0];
  }

  /// Reads a file with what the whole folder says of labels: the second pass.
  ///
  /// @throws IOException when the file cannot be read
  public static Reading read(
      Path folder, FoundFile file, LabelEvidence evidence, ReadingChoices choices)
      throws IOException {
    return read(Source.of(folder, file, choices, Position.START), evidence);
  }

  static Reading read(Source source, LabelEvidence evidence) throws IOException {
    List<Transcript> transcripts = new ArrayList<>();
    List<Problem> problems =
        read(source, evidence, (transcript, position) -> transcripts.add(transcript));
    return new Reading(transcripts, problems);
  }

  /// The same, one transcript after the other, none of which is held.
  ///
  /// @return what was assumed, repaired or left out
  static List<Problem> read(Source source, LabelEvidence evidence, Taker taker) throws IOException {
    Optional<FormatReader> reader = reader(source);
    if (reader.isEmpty()) {
      source.remarks().notATranscript("it does not hold text.");
      return source.remarks().problems();
    }
    boolean mayBeUnnamed = reader.get().format() != Format.DIALOG || isProse(source);
    reader
        .get()
        .read(
            source,
            draft -> {
              Remarks remarks = new Remarks(source.file().path());
              Transcript transcript =
                  DraftReader.transcript(draft, source.file(), evidence, source.choices(), remarks);
              if (!mayBeUnnamed && isUnnamed(transcript)) {
                source.remarks().notATranscript("no speaker is named in it.");
                return true;
              }
              source.remarks().addAll(remarks.problems());
              return taker.take(transcript, draft.origin().position());
            });
    return source.remarks().problems();
  }

  /// Who reads a file; nobody when it is none of the formats and no text either. A file whose name
  /// says that it is text is read as such, whatever it holds.
  private static Optional<FormatReader> reader(Source source) throws IOException {
    Optional<Format> chosen = source.choices().format();
    Sample sample = source.sample();
    Optional<FormatReader> found =
        FORMATS.stream()
            .filter(
                one -> chosen.isPresent() ? chosen.get() == one.format() : one.recognises(sample))
            .findFirst();
    return found.isEmpty() && isProse(source) ? Optional.of(FORMATS.getLast()) : found;
  }

  /// Whether a text without speakers may be one: a diary is, a program is not.
  private static boolean isProse(Source source) {
    String name = source.file().path().toLowerCase(Locale.ROOT);
    boolean bare = name.indexOf('.', name.lastIndexOf('/') + 1) < 0;
    return bare || source.choices().format().isPresent() || PROSE.stream().anyMatch(name::endsWith);
  }

  private static boolean isUnnamed(Transcript transcript) {
    return transcript.turns().size() == 1 && transcript.turns().getFirst().speaker().isEmpty();
  }
}
