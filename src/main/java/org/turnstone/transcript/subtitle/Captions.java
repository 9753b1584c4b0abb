package org.turnstone.transcript.subtitle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turnstone.transcript.format.Draft;
import org.turnstone.transcript.format.FormatReader.Taker;
import org.turnstone.transcript.format.Origin;
import org.turnstone.transcript.format.Remarks;
import org.turnstone.transcript.format.Utterance;

/// The cues of a file on their way to a draft, the same for every format of captions.
final class Captions {

  /// Milliseconds without words that end a paragraph.
  private static final long PAUSE = 2_000;

  private Captions() {}

  static void hand(CueReader.Found found, Origin origin, Remarks remarks, Taker taker)
      throws IOException {
    List<Cue> cues = RollingCaptions.unrolled(found.cues());
    if (cues.size() < found.cues().stream().filter(cue -> !cue.lines().isEmpty()).count()) {
      remarks.note("These captions repeat the line before; every line was read once.");
    }
    if (found.comments() > 0) {
      remarks.note(
          found.comments() == 1
              ? "Left out 1 comment (NOTE) of this file."
              : "Left out %,d comments (NOTE) of this file.".formatted(found.comments()));
    }
    List<Utterance> said = utterances(cues);
    if (said.isEmpty()) {
      remarks.warn("These captions have no words, so the file was left out.");
    } else {
      taker.take(new Draft.Captions(origin, said));
    }
  }

  private static List<Utterance> utterances(List<Cue> cues) {
    List<Utterance> said = new ArrayList<>();
    Optional<Timing> before = Optional.empty();
    for (Cue cue : cues) {
      Timing timing = cue.timing();
      boolean paused = before.isPresent() && timing.pauseAfter(before.get()) >= PAUSE;
      for (CueText.Voice voice : CueText.voices(cue.lines())) {
        List<String> lines = new ArrayList<>(voice.lines());
        if (paused) {
          lines.addFirst("");
        }
        paused = false;
        before = Optional.of(timing);
        said.add(
            new Utterance(
                voice.name(), Optional.of(timing.begin()), Optional.of(timing.end()), lines));
      }
    }
    return said;
  }
}
