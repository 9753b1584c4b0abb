package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.turnstone.model.Role;
import org.turnstone.model.SectionMark;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;
import org.turnstone.transcript.dialog.OwnLabels.Standing;
import org.turnstone.transcript.format.Draft;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.Origin;
import org.turnstone.transcript.format.ReadingChoices;
import org.turnstone.transcript.format.Remarks;

/// Makes transcripts of drafts: finds who speaks where a format does not say it, gives roles, and
/// writes the reading text that positions refer to. Safe to use from any thread.
public final class DraftReader {

  /// A transcript with more speakers whose labels are not well known is not sure of them.
  private static final int FEW = 4;

  private DraftReader() {}

  /// A label in the form in which labels are compared: lower case, single blanks.
  public static String normal(String label) {
    return KnownLabels.normal(label);
  }

  /// What was made of a draft.
  ///
  /// @param labels what it says of labels by itself
  /// @param evidence what of the folder's evidence was used
  public record Made(Transcript transcript, OwnLabels labels, LabelEvidence evidence) {}

  /// Makes the transcript of a draft.
  ///
  /// @param evidence what the whole folder says of labels
  /// @param remarks is told what was doubtful
  public static Made make(
      Draft draft,
      FoundFile file,
      LabelEvidence evidence,
      ReadingChoices choices,
      Remarks remarks) {
    return switch (draft) {
      case Draft.Dialog dialog -> make(dialog, file, evidence, choices, remarks);
      case Draft.Talk talk ->
          new Made(new TalkText(talk).transcript(file), OwnLabels.NONE, LabelEvidence.NONE);
    };
  }

  /// The lines are looked at once; that the folder knows better is the exception.
  private static Made make(
      Draft.Dialog draft,
      FoundFile file,
      LabelEvidence evidence,
      ReadingChoices choices,
      Remarks remarks) {
    List<String> lines = draft.lines();
    List<Candidate> candidates = Candidates.of(lines, choices.texts());
    Outline alone = Outline.of(lines, candidates, Set.of(), choices.speakers());
    OwnLabels labels = labels(alone, lines, candidates, choices);
    LabelEvidence used = evidence.about(labels);
    Outline outline =
        used.proven().isEmpty()
            ? alone
            : Outline.of(lines, candidates, used.proven(), choices.speakers());
    outline.tell(remarks);
    String id = draft.origin().id().or(alone.head()::id).orElse(file.stem());
    return new Made(dialog(id, outline, draft.origin(), file), labels, used);
  }

  private static OwnLabels labels(
      Outline alone, List<String> lines, List<Candidate> candidates, ReadingChoices choices) {
    SortedMap<String, Standing> standings = new TreeMap<>();
    alone.names().forEach(name -> standings.put(name, Standing.HEAD));
    standings.putAll(alone.speakers().standings());
    standings.keySet().removeIf(KnownLabels::isSpeaker);
    Set<String> speakers =
        standings.keySet().stream()
            .filter(label -> standings.get(label) == Standing.SPEAKER)
            .collect(Collectors.toSet());
    boolean settled =
        speakers.size() <= FEW
            && Stream.concat(Stream.of(speakers), speakers.stream().map(Set::of))
                .filter(proven -> !proven.isEmpty())
                .map(proven -> Outline.of(lines, candidates, proven, choices.speakers()))
                .allMatch(outline -> outline.cut().equals(alone.cut()));
    return new OwnLabels(standings, settled);
  }

  private static Transcript dialog(String id, Outline outline, Origin origin, FoundFile file) {
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
        id,
        origin.title().isEmpty() ? head.title() : origin.title(),
        file.path(),
        attributes(origin, head),
        head.preamble(),
        text.text(),
        turns(outline.cut().turns(), ranges, speech.roles()),
        text.styles(),
        sections(outline));
  }

  /// What the format says comes first, what stands in the words after it.
  private static Map<String, String> attributes(Origin origin, Head head) {
    if (origin.attributes().isEmpty()) {
      return head.attributes();
    }
    Map<String, String> attributes = new LinkedHashMap<>(origin.attributes());
    head.attributes().forEach(attributes::putIfAbsent);
    return Collections.unmodifiableMap(attributes);
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
