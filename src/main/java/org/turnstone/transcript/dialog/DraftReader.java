package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.turnstone.model.Role;
import org.turnstone.model.SectionMark;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;
import org.turnstone.transcript.dialog.FileLabels.Votes;
import org.turnstone.transcript.format.Draft;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.Origin;
import org.turnstone.transcript.format.ReadingChoices;
import org.turnstone.transcript.format.Remarks;

/// Makes transcripts of drafts: finds who speaks where a format does not say it, gives roles, and
/// writes the reading text that positions refer to. Safe to use from any thread.
public final class DraftReader {

  private DraftReader() {}

  /// A label in the form in which labels are compared: lower case, single blanks.
  public static String normal(String label) {
    return KnownLabels.normal(label);
  }

  /// What a draft says of labels that are not well known.
  public static FileLabels labels(Draft draft, ReadingChoices choices) {
    if (!(draft instanceof Draft.Dialog(Origin _, List<String> lines))) {
      return FileLabels.NONE;
    }
    Outline outline = Outline.of(lines, Set.of(), choices);
    TreeMap<String, Votes> votes = new TreeMap<>();
    outline.speakers().standings().forEach((label, is) -> votes.put(label, Votes.of(is)));
    votes.keySet().removeIf(KnownLabels::isSpeaker);
    return new FileLabels(votes);
  }

  /// The transcript of a draft.
  ///
  /// @param evidence what the whole folder says of labels
  /// @param remarks is told what was doubtful
  public static Transcript transcript(
      Draft draft,
      FoundFile file,
      LabelEvidence evidence,
      ReadingChoices choices,
      Remarks remarks) {
    return switch (draft) {
      case Draft.Dialog(Origin origin, List<String> lines) -> {
        Outline outline = Outline.of(lines, evidence.proven(), choices);
        outline.tell(remarks);
        yield dialog(outline, origin, file);
      }
      case Draft.Talk talk -> new TalkText(talk).transcript(file);
    };
  }

  private static Transcript dialog(Outline outline, Origin origin, FoundFile file) {
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
        origin.id().or(head::id).orElse(file.stem()),
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
