package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.turnstone.transcript.dialog.Label.Shape;
import org.turnstone.transcript.format.Draft;
import org.turnstone.transcript.format.Utterance;

/// Captions joined to turns. Who speaks is said by the format, by names alone on the first lines,
/// or by labels in the words, which [Speakers] judges as it judges those of a dialogue.
///
/// @param turns what each speaker says in one go, in flowing words
/// @param speakers what is known of labels in the words
record CaptionTalk(List<Utterance> turns, Speakers speakers) {

  /// A meeting is written down without padding by programs that put names on lines of their own.
  private static final Pattern UNPADDED = Pattern.compile("\\d:\\d:.*|\\d:\\d\\d?:\\d[.,].*");

  static CaptionTalk of(Draft.Captions captions, Set<String> proven, Set<String> texts) {
    List<Utterance> cues = captions.cues();
    CaptionTurns turns = new CaptionTurns();
    if (cues.stream().anyMatch(cue -> !cue.speaker().isEmpty())) {
      cues.forEach(turns::addNamed);
      return new CaptionTalk(turns.turns(true), Speakers.NONE);
    }
    List<CaptionLine> lines = CaptionLine.of(cues);
    List<Candidate> candidates = isNameFirst(cues) ? names(lines) : labels(lines, texts);
    Speakers speakers = Speakers.of(once(candidates), union(proven, sure(candidates, cues)));
    Map<Integer, Label> labels = new HashMap<>();
    candidates.stream()
        .filter(one -> speakers.standings().get(one.key()) == OwnLabels.Standing.SPEAKER)
        .forEach(one -> labels.put(one.line(), one.label()));
    for (int i = 0; i < lines.size(); i++) {
      turns.add(lines.get(i), Optional.ofNullable(labels.get(i)));
    }
    return new CaptionTalk(turns.turns(!labels.isEmpty()), speakers);
  }

  boolean isAnyoneNamed() {
    return turns.stream().anyMatch(turn -> !turn.speaker().isEmpty());
  }

  private static List<Candidate> labels(List<CaptionLine> lines, Set<String> texts) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean more = i + 1 < lines.size() && !lines.get(i + 1).first();
      Optional<Label> label = lines.get(i).label(more);
      if (label.isPresent() && !texts.contains(label.get().key())) {
        boolean fresh = lines.get(i).first() || lines.get(i).changes();
        candidates.add(new Candidate(i, label.get(), fresh));
      }
    }
    return candidates;
  }

  /// Programs put the name before every cue, people where the speaker changes; said again, it says
  /// nothing of who takes turns.
  private static List<Candidate> once(List<Candidate> candidates) {
    List<Candidate> once = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (once.isEmpty() || !once.getLast().key().equals(candidate.key())) {
        once.add(candidate);
      }
    }
    return once;
  }

  /// Where nearly every cue begins with a label, a program put it there, so that somebody who says
  /// one thing only is named like the others.
  private static Set<String> sure(List<Candidate> candidates, List<Utterance> cues) {
    long begun = candidates.stream().filter(Candidate::fresh).count();
    if (candidates.size() < 2 || begun * 10L < cues.size() * 8L) {
      return Set.of();
    }
    Map<String, Tally> tallies = Tally.of(candidates);
    return candidates.stream()
        .filter(one -> !KnownLabels.isNever(one.key()))
        .filter(one -> tallies.get(one.key()).isMostlyFresh())
        .filter(one -> tallies.get(one.key()).count() > 1 || NameShape.isName(one.label().name()))
        .map(Candidate::key)
        .collect(Collectors.toSet());
  }

  /// Whether the first line of each cue is a name, as in meetings saved from Teams.
  private static boolean isNameFirst(List<Utterance> cues) {
    Set<String> names = new HashSet<>();
    long named = 0;
    boolean unpadded = false;
    for (Utterance cue : cues) {
      List<String> lines = cue.lines().stream().filter(line -> !line.isEmpty()).toList();
      if (lines.size() > 1 && isAlone(lines.getFirst())) {
        names.add(lines.getFirst());
        named++;
      }
      unpadded |= UNPADDED.matcher(cue.time().orElse("")).matches();
    }
    return named > 1 && named * 10 >= cues.size() * 9L && (unpadded || names.size() * 2L <= named);
  }

  private static boolean isAlone(String line) {
    return line.indexOf(':') < 0 && NameShape.isName(line);
  }

  private static List<Candidate> names(List<CaptionLine> lines) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String name = lines.get(i).text();
      if (lines.get(i).first() && isAlone(name)) {
        Label label =
            new Label(
                name,
                KnownLabels.normal(name),
                Optional.empty(),
                Shape.PLAIN,
                false,
                name.length(),
                "");
        candidates.add(new Candidate(i, label, true));
      }
    }
    return candidates;
  }

  private static Set<String> union(Set<String> ones, Set<String> others) {
    Set<String> all = new HashSet<>(ones);
    all.addAll(others);
    return all;
  }
}
