package org.turnstone.transcript.subtitle;

import java.util.ArrayList;
import java.util.List;
import org.turnstone.transcript.text.Blanks;

/// Automatic captions roll: each cue shows the line before once more above the new one, or grows
/// word by word. Only where most cues of a file do so is the repetition taken out; people do say
/// things twice.
final class RollingCaptions {

  private static final int ENOUGH = 3;

  private RollingCaptions() {}

  /// The cues with what they show for the first time; those that show nothing new are gone.
  ///
  /// @return the same list when the file does not roll
  static List<Cue> unrolled(List<Cue> cues) {
    return roll(cues) ? unroll(cues) : cues;
  }

  private static boolean roll(List<Cue> cues) {
    int follow = 0;
    int repeat = 0;
    for (int i = 1; i < cues.size(); i++) {
      if (follows(cues.get(i - 1), cues.get(i))) {
        follow++;
        repeat += repeats(plain(cues.get(i - 1)), plain(cues.get(i))) ? 1 : 0;
      }
    }
    return repeat >= ENOUGH && 10 * repeat >= 6 * follow;
  }

  private static boolean follows(Cue before, Cue cue) {
    return !before.lines().isEmpty()
        && !cue.lines().isEmpty()
        && cue.timing().pauseAfter(before.timing()) < 500;
  }

  private static boolean repeats(List<String> before, List<String> lines) {
    return repeated(before, lines) > 0
        || !before.isEmpty() && !lines.isEmpty() && grows(before.getLast(), lines.getFirst());
  }

  private static List<Cue> unroll(List<Cue> cues) {
    List<Cue> fresh = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      List<String> lines = plain(cue);
      if (i > 0 && follows(cues.get(i - 1), cue)) {
        List<String> before = plain(cues.get(i - 1));
        int repeated = repeated(before, lines);
        String shown = before.isEmpty() ? "" : before.getLast();
        lines = new ArrayList<>(lines.subList(repeated, lines.size()));
        if (repeated == 0 && !lines.isEmpty() && grows(shown, lines.getFirst())) {
          lines.set(0, Blanks.strip(lines.getFirst().substring(shown.length())));
        }
      }
      if (!lines.isEmpty()) {
        fresh.add(new Cue(cue.timing(), lines));
      }
    }
    return fresh;
  }

  /// How many lines at the top were at the bottom of the cue before; a line that goes on is none.
  private static int repeated(List<String> before, List<String> lines) {
    for (int count = Math.min(before.size(), lines.size()); count > 0; count--) {
      if (before.subList(before.size() - count, before.size()).equals(lines.subList(0, count))) {
        return count;
      }
    }
    return 0;
  }

  private static boolean grows(String before, String line) {
    return !before.isEmpty()
        && line.length() > before.length()
        && line.startsWith(before)
        && Blanks.isBlank(line.charAt(before.length()));
  }

  private static List<String> plain(Cue cue) {
    return CueText.voices(cue.lines()).stream().flatMap(it -> it.lines().stream()).toList();
  }
}
