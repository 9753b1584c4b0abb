package org.turnstone.transcript;

import java.util.List;
import java.util.Optional;
import org.turnstone.model.Transcript;
import org.turnstone.transcript.dialog.DraftReader;
import org.turnstone.transcript.dialog.LabelEvidence;
import org.turnstone.transcript.dialog.OwnLabels;
import org.turnstone.transcript.format.Draft;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.ReadingChoices;
import org.turnstone.transcript.format.Remarks;
import org.turnstone.transcript.format.Utterance;

/// A transcript as the reader of its format handed it on: all of its words are here, who speaks is
/// still to be found. May be handed to another thread.
public final class UnreadTranscript {

  private final Draft draft;
  private final FoundFile file;
  private final ReadingChoices choices;
  private final boolean mayBeUnnamed;

  /// @param mayBeUnnamed whether it is a transcript even when nobody is named in it
  UnreadTranscript(Draft draft, FoundFile file, ReadingChoices choices, boolean mayBeUnnamed) {
    this.draft = draft;
    this.file = file;
    this.choices = choices;
    this.mayBeUnnamed = mayBeUnnamed;
  }

  /// Where in its file it can be read without those before it.
  public Position position() {
    return draft.origin().position();
  }

  /// About how much of its file it is, in characters.
  public long length() {
    return switch (draft) {
      case Draft.Dialog dialog -> length(dialog.lines());
      case Draft.Captions captions -> said(captions.cues());
      case Draft.Talk talk -> said(talk.utterances());
    };
  }

  private static long said(List<Utterance> utterances) {
    return utterances.stream().map(Utterance::lines).mapToLong(UnreadTranscript::length).sum();
  }

  /// @param evidence what the whole folder says of labels
  public ReadTranscript read(LabelEvidence evidence) {
    Remarks remarks = new Remarks(file.path());
    DraftReader.Made made = DraftReader.make(draft, file, evidence, choices, remarks);
    if (!mayBeUnnamed && isUnnamed(made.transcript())) {
      Remarks reason = new Remarks(file.path());
      reason.notATranscript("no speaker is named in it.");
      return new ReadTranscript(
          Optional.empty(), position(), OwnLabels.NONE, LabelEvidence.NONE, reason.problems());
    }
    return new ReadTranscript(
        Optional.of(made.transcript()),
        position(),
        made.labels(),
        made.evidence(),
        remarks.problems());
  }

  private static long length(List<String> lines) {
    long length = 0;
    for (String line : lines) {
      length += line.length() + 1;
    }
    return length;
  }

  private static boolean isUnnamed(Transcript transcript) {
    return transcript.turns().size() == 1 && transcript.turns().getFirst().speaker().isEmpty();
  }
}
