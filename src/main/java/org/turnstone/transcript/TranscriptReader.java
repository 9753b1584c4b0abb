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
import org.turnstone.transcript.dialog.LabelEvidence;
import org.turnstone.transcript.document.html.HtmlFormat;
import org.turnstone.transcript.document.opendocument.OpenDocumentFormat;
import org.turnstone.transcript.document.other.OtherFormat;
import org.turnstone.transcript.document.richtext.RichTextFormat;
import org.turnstone.transcript.document.word.WordFormat;
import org.turnstone.transcript.format.Format;
import org.turnstone.transcript.format.FormatReader;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.ReadingChoices;
import org.turnstone.transcript.format.Remarks;
import org.turnstone.transcript.format.Sample;
import org.turnstone.transcript.format.Source;
import org.turnstone.transcript.json.JsonFormat;
import org.turnstone.transcript.json.JsonLinesFormat;
import org.turnstone.transcript.subtitle.SubRipFormat;
import org.turnstone.transcript.subtitle.WebVttFormat;
import org.turnstone.transcript.table.TableFormat;

/// Reads transcripts from files of every format. Without state; safe to use from any thread.
///
/// A file is read transcript by transcript, none of which is held, so that it may be larger than
/// memory. Every transcript can be read by itself; what a folder says of labels ([LabelEvidence])
/// makes a difference to few of them. A file that holds no transcript, or too much, gives none and
/// says why as a problem; only a file that cannot be read at all throws.
public final class TranscriptReader {

  /// From the surest sign to the weakest; the last one reads whatever is text.
  private static final List<FormatReader> FORMATS =
      List.of(
          new WordFormat(),
          new OpenDocumentFormat(),
          new RichTextFormat(),
          new OtherFormat(),
          new WebVttFormat(),
          new SubRipFormat(),
          new JsonLinesFormat(),
          new JsonFormat(),
          new HtmlFormat(),
          new TableFormat(),
          new DialogFormat());

  /// Names of files in which people write texts.
  private static final List<String> PROSE = List.of(".md", ".markdown", ".txt", ".text");

  private TranscriptReader() {}

  /// Who takes the transcripts of a file, on the thread that reads it.
  public interface Taker {

    /// @return whether more are wanted
    boolean take(UnreadTranscript transcript) throws IOException;
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

  /// Reads a whole file. For files that fit into memory.
  ///
  /// @param evidence what the whole folder says of labels
  /// @throws IOException when the file cannot be read
  public static Reading read(
      Path folder, FoundFile file, LabelEvidence evidence, ReadingChoices choices)
      throws IOException {
    return read(Source.of(folder, file, choices, Position.START), evidence);
  }

  static Reading read(Source source, LabelEvidence evidence) throws IOException {
    List<Transcript> transcripts = new ArrayList<>();
    Remarks remarks = new Remarks(source.file().path());
    List<Problem> ofFile =
        read(
            source,
            unread -> {
              ReadTranscript read = unread.read(evidence);
              remarks.addAll(read.problems());
              read.found().ifPresent(transcripts::add);
              return true;
            });
    Remarks all = new Remarks(source.file().path());
    all.addAll(ofFile);
    all.addAll(remarks.problems());
    return new Reading(transcripts, all.problems());
  }

  /// Reads one transcript of a file, without those before it; empty when there is none any more.
  ///
  /// @param source begins at the position of the transcript
  /// @throws IOException when the file cannot be read
  public static Optional<ReadTranscript> readOne(Source source, LabelEvidence evidence)
      throws IOException {
    List<ReadTranscript> found = new ArrayList<>();
    read(
        source,
        each -> {
          found.add(each.read(evidence));
          return found.getLast().isNone();
        });
    return found.stream().filter(each -> !each.isNone()).findFirst();
  }

  /// Hands on the transcripts of a file from [Source#from] on, one after the other. Making them is
  /// left to who takes them, and may be done on other threads.
  ///
  /// @return what was assumed, repaired or left out of the file as a whole
  /// @throws IOException when the file cannot be read
  public static List<Problem> read(Source source, Taker taker) throws IOException {
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
            draft ->
                taker.take(
                    new UnreadTranscript(draft, source.file(), source.choices(), mayBeUnnamed)));
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
}
