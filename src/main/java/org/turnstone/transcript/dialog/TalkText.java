package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;
import org.turnstone.transcript.format.Draft;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.Origin;
import org.turnstone.transcript.format.Utterance;

/// A transcript of turns that are known by now.
///
/// @param pieces a turn each
/// @param marked whether the words have Markdown in them
record TalkText(Origin origin, List<Utterance> pieces, boolean marked) {

  /// Pieces by one speaker that follow each other are joined to a turn.
  ///
  /// @param texts labels, in normal form, that a person says are none: they stay before the words
  static TalkText of(Draft.Talk talk, Set<String> texts) {
    List<Utterance> spoken = talk.utterances().stream().map(one -> spoken(one, texts)).toList();
    return new TalkText(talk.origin(), joined(spoken), talk.marked());
  }

  private static Utterance spoken(Utterance one, Set<String> texts) {
    if (texts.isEmpty() || !texts.contains(KnownLabels.normal(one.speaker()))) {
      return one;
    }
    List<String> lines = new ArrayList<>(one.lines());
    String first = lines.isEmpty() ? "" : " " + lines.removeFirst();
    lines.addFirst(one.speaker() + ":" + first);
    return new Utterance("", one.time(), one.until(), lines);
  }

  Transcript transcript(FoundFile file) {
    ReadingText text = new ReadingText();
    RolesBySpeech speech = new RolesBySpeech();
    List<TextRange> ranges = new ArrayList<>();
    for (Utterance piece : pieces) {
      TextRange range = marked ? text.add(piece.lines()) : text.addPlain(piece.lines());
      ranges.add(range);
      speech.add(KnownLabels.normal(piece.speaker()), text.words(range));
    }
    Map<String, Role> roles = speech.roles();
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Utterance piece = pieces.get(i);
      Role role = roles.getOrDefault(KnownLabels.normal(piece.speaker()), Role.OTHER);
      turns.add(new Turn(i + 1, piece.speaker(), role, ranges.get(i), piece.time(), piece.until()));
    }
    return new Transcript(
        origin.id().orElse(file.stem()),
        origin.title(),
        file.path(),
        origin.attributes(),
        "",
        text.text(),
        turns,
        text.styles(),
        List.of());
  }

  private static List<Utterance> joined(List<Utterance> utterances) {
    List<Utterance> pieces = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < utterances.size(); i++) {
      Utterance first = utterances.get(i);
      Optional<String> until = first.until();
      lines.clear();
      lines.addAll(first.lines());
      while (i + 1 < utterances.size() && goesOn(first.speaker(), utterances.get(i + 1))) {
        i++;
        lines.addAll(utterances.get(i).lines());
        until = utterances.get(i).until().or(() -> first.until());
      }
      pieces.add(new Utterance(first.speaker(), first.time(), until, lines));
    }
    return pieces;
  }

  private static boolean goesOn(String speaker, Utterance next) {
    return next.speaker().isEmpty() || next.speaker().equals(speaker);
  }
}
