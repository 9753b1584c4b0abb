package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;
import org.turnstone.transcript.format.Draft;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.Utterance;

/// A transcript whose format says who speaks: pieces by one speaker that follow each other are
/// joined to a turn.
final class TalkText {

  private record Piece(String speaker, Optional<String> time, List<String> lines) {}

  private final Draft.Talk talk;

  TalkText(Draft.Talk talk) {
    this.talk = talk;
  }

  Transcript transcript(FoundFile file) {
    ReadingText text = new ReadingText();
    RolesBySpeech speech = new RolesBySpeech();
    List<TextRange> ranges = new ArrayList<>();
    List<Piece> pieces = pieces();
    for (Piece piece : pieces) {
      TextRange range = talk.marked() ? text.add(piece.lines()) : text.addPlain(piece.lines());
      ranges.add(range);
      speech.add(KnownLabels.normal(piece.speaker()), text.words(range));
    }
    Map<String, Role> roles = speech.roles();
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Role role = roles.getOrDefault(KnownLabels.normal(piece.speaker()), Role.OTHER);
      turns.add(new Turn(i + 1, piece.speaker(), role, ranges.get(i), piece.time()));
    }
    return new Transcript(
        talk.origin().id().orElse(file.stem()),
        talk.origin().title(),
        file.path(),
        talk.origin().attributes(),
        "",
        text.text(),
        turns,
        text.styles(),
        List.of());
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (Utterance utterance : talk.utterances()) {
      boolean goesOn =
          !pieces.isEmpty()
              && (utterance.speaker().isEmpty()
                  || utterance.speaker().equals(pieces.getLast().speaker()));
      if (goesOn) {
        pieces.getLast().lines().addAll(utterance.lines());
      } else {
        pieces.add(
            new Piece(utterance.speaker(), utterance.time(), new ArrayList<>(utterance.lines())));
      }
    }
    return pieces;
  }
}
