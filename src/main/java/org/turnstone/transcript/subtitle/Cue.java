package org.turnstone.transcript.subtitle;

import java.util.List;

/// What stands on the screen for some time.
///
/// @param speaker as its id says; empty when it says nothing of it
/// @param lines as in the file, with tags; none is empty
record Cue(Timing timing, String speaker, List<String> lines) {

  Cue {
    lines = List.copyOf(lines);
  }
}
