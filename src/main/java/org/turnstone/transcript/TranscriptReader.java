package org.turnstone.transcript;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.turnstone.model.Problem;
import org.turnstone.model.Role;
import org.turnstone.model.SectionMark;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;

/// Reads transcripts from Markdown and plain text. Without state; safe to use from any thread.
///
/// A folder is read in two passes: [#labels] of every file, then [#read] of every file with the
/// [LabelEvidence] of all. A file that holds no text, or too much, gives no transcript and says why
/// as a problem; only a file that cannot be read at all throws.
public final class TranscriptReader {

  private TranscriptReader() {}

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
  public static FileLabels labels(Path folder, FoundFile file) throws IOException {
    return labels(FileText.read(folder, file));
  }

  static FileLabels labels(FileText text) {
    if (text.lines().isEmpty()) {
      return FileLabels.NONE;
    }
    Outline outline = Outline.of(text.lines().get(), Set.of());
    TreeMap<String, FileLabels.Standing> standings = new TreeMap<>(outline.speakers().standings());
    standings.keySet().removeIf(KnownLabels::isSpeaker);
    return new FileLabels(standings);
  }

  /// Reads a file with what the whole folder says of labels: the second pass.
  ///
  /// @throws IOException when the file cannot be read
  public static Reading read(Path folder, FoundFile file, LabelEvidence evidence)
      throws IOException {
    return read(FileText.read(folder, file), file, evidence);
  }

  static Reading read(FileText text, FoundFile file, LabelEvidence evidence) {
    if (text.lines().isEmpty()) {
      return new Reading(List.of(), text.problems());
    }
    List<Problem> problems = new ArrayList<>(text.problems());
    Outline outline = Outline.of(text.lines().get(), evidence.proven());
    outline.remarks().forEach(remark -> problems.add(Problem.note(file.path(), remark)));
    return new Reading(List.of(transcript(outline, file)), problems);
  }

  private static Transcript transcript(Outline outline, FoundFile file) {
    ReadingText text = new ReadingText();
    RolesBySpeech speech = new RolesBySpeech();
    List<TextRange> ranges = new ArrayList<>();
    for (int i = 0; i < outline.cut().size(); i++) {
      Cut.Piece piece = outline.cut().piece(i);
      TextRange range = text.add(piece.lines());
      ranges.add(range);
      speech.add(piece.key(), text.words(range));
    }
    Head head = outline.head();
    return new Transcript(
        head.id().orElse(file.stem()),
        head.title(),
        file.path(),
        head.attributes(),
        head.preamble(),
        text.text(),
        turns(outline.cut().turns(), ranges, speech.roles()),
        text.styles(),
        sections(outline));
  }

  private static List<Turn> turns(
      List<Candidate> begun, List<TextRange> ranges, Map<String, Role> roles) {
    if (begun.isEmpty()) {
      Role role = roles.getOrDefault("", Role.OTHER);
      return List.of(new Turn(1, "", role, ranges.getFirst(), Optional.empty()));
    }
    List<Turn> turns = new ArrayList<>(begun.size());
    for (int i = 0; i < begun.size(); i++) {
      Label label = begun.get(i).label();
      Role role = roles.getOrDefault(label.key(), Role.OTHER);
      turns.add(new Turn(i + 1, label.name(), role, ranges.get(i), label.time()));
    }
    return turns;
  }

  private static List<SectionMark> sections(Outline outline) {
    List<SectionMark> sections = new ArrayList<>();
    outline.head().sections().forEach(words -> sections.add(new SectionMark(1, words)));
    sections.addAll(outline.cut().sections());
    return sections;
  }
}
