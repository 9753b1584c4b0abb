package org.turnstone.transcript.subtitle;

import java.util.List;

/// What stands on the screen for some time.
///
/// @param lines as in the file, with tags; none is empty
record Cue(Timing timing, List<String> lines) {

  Cue {
    lines = List.copyOf(lines);
  }
}
