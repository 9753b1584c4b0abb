package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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
import org.turnstone.transcript.text.Literal;

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
      case Draft.Captions captions -> make(captions, file, evidence, choices, remarks);
      case Draft.Talk talk ->
          new Made(
              TalkText.of(talk, choices.texts()).transcript(file),
              OwnLabels.NONE,
              LabelEvidence.NONE);
    };
  }

  /// The lines are looked at once; that the folder knows better is the exception.
  private static Made make(
      Draft.Dialog draft,
      FoundFile file,
      LabelEvidence evidence,
      ReadingChoices choices,
      Remarks remarks) {
    Layout layout = Layout.of(draft.lines()).without(choices.texts());
    List<Candidate> candidates = Candidates.of(layout, choices);
    Function<Set<String>, Outline> read =
        proven -> Outline.of(layout, candidates, proven, choices.speakers());
    Outline alone = read.apply(Set.of());
    SortedMap<String, Standing> standings = new TreeMap<>();
    alone.names().forEach(name -> standings.put(name, Standing.HEAD));
    standings.putAll(alone.speakers().standings());
    OwnLabels labels = labels(standings, alone.cut(), read.andThen(Outline::cut));
    LabelEvidence used = evidence.about(labels);
    Outline outline = used.proven().isEmpty() ? alone : read.apply(used.proven());
    outline.tell(remarks);
    String id = draft.origin().id().or(alone.head()::id).map(Literal::shown).orElse(file.stem());
    return new Made(dialog(id, outline, draft.origin(), file), labels, used);
  }

  private static Made make(
      Draft.Captions draft,
      FoundFile file,
      LabelEvidence evidence,
      ReadingChoices choices,
      Remarks remarks) {
    Function<Set<String>, CaptionTalk> read = proven -> CaptionTalk.of(draft, proven, choices);
    CaptionTalk alone = read.apply(Set.of());
    OwnLabels labels =
        labels(alone.speakers().standings(), alone.turns(), read.andThen(CaptionTalk::turns));
    LabelEvidence used = evidence.about(labels);
    CaptionTalk talk = used.proven().isEmpty() ? alone : read.apply(used.proven());
    if (!talk.isAnyoneNamed()) {
      remarks.note(
          "No speaker is named in these captions, so a turn ends at a pause, or when it grows"
              + " long.");
    }
    TalkText text = new TalkText(draft.origin(), talk.turns(), false);
    return new Made(text.transcript(file), labels, used);
  }

  /// @param alone what becomes of the draft by itself
  /// @param read what becomes of it when some labels are proven
  private static <T> OwnLabels labels(
      Map<String, Standing> standings, T alone, Function<Set<String>, T> read) {
    SortedMap<String, Standing> open = new TreeMap<>(standings);
    open.keySet().removeIf(KnownLabels::isSpeaker);
    Set<String> speakers =
        open.keySet().stream()
            .filter(label -> open.get(label) == Standing.SPEAKER)
            .collect(Collectors.toSet());
    boolean settled =
        speakers.size() <= FEW
            && Stream.concat(Stream.of(speakers), speakers.stream().map(Set::of))
                .filter(proven -> !proven.isEmpty())
                .map(read)
                .allMatch(alone::equals);
    return new OwnLabels(open, settled);
  }

  private static Transcript dialog(String id, Outline outline, Origin origin, FoundFile file) {
    ReadingText text = new ReadingText();
    RolesBySpeech speech = new RolesBySpeech();
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < outline.cut().size(); i++) {
      Cut.Piece piece = outline.cut().piece(i);
      TextRange range = text.add(piece.lines());
      turns.add(new Turn(i + 1, piece.speaker(), Role.OTHER, range, piece.time(), piece.until()));
      speech.add(piece.key(), text.words(range));
    }
    Map<String, Role> roles = speech.roles();
    turns.replaceAll(
        turn -> turn.by(roles.getOrDefault(KnownLabels.normal(turn.speaker()), Role.OTHER)));
    Head head = outline.head();
    return new Transcript(
        id,
        origin.title().isEmpty() ? Literal.shown(head.title()) : origin.title(),
        file.path(),
        attributes(origin, head),
        Literal.shown(head.preamble()),
        Literal.shown(text.text()),
        turns,
        text.styles(),
        sections(outline));
  }

  /// What the format says comes first, what stands in the words after it.
  private static Map<String, String> attributes(Origin origin, Head head) {
    Map<String, String> attributes = new LinkedHashMap<>(origin.attributes());
    head.attributes()
        .forEach(
            (name, value) -> attributes.putIfAbsent(Literal.shown(name), Literal.shown(value)));
    return Collections.unmodifiableMap(attributes);
  }

  private static List<SectionMark> sections(Outline outline) {
    List<SectionMark> sections = new ArrayList<>();
    outline
        .head()
        .sections()
        .forEach(words -> sections.add(new SectionMark(1, Literal.shown(words))));
    outline.cut().sections().stream()
        .map(mark -> new SectionMark(mark.beforeTurn(), Literal.shown(mark.heading())))
        .forEach(sections::add);
    return sections;
  }
}
