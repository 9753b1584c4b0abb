package org.turnstone.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;
import org.turnstone.workspace.NearestWords;
import org.turnstone.workspace.Workspace;

/// A turn as it is named on the command line: `creativity_0049#12`.
record TurnAddress(String transcript, int turn) {

  private static final Pattern WRITTEN = Pattern.compile("(.+)#(\\d{1,9})");

  static Optional<TurnAddress> of(String written) {
    Matcher matcher = WRITTEN.matcher(written.strip());
    return matcher.matches()
        ? Optional.of(new TurnAddress(matcher.group(1), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  Transcript transcript(Workspace workspace) throws CouldNot, IOException {
    if (workspace.catalogue().find(transcript).isEmpty()) {
      throw new CouldNot(
          "No transcript has the id "
              + transcript
              + "."
              + NearestWords.question(transcript, workspace.catalogue().byId().keySet()));
    }
    return workspace.transcript(transcript);
  }

  Turn turn(Transcript found) throws CouldNot {
    return found
        .turn(turn)
        .orElseThrow(
            () ->
                new CouldNot(
                    found.id()
                        + " has "
                        + Sentences.count(found.turns().size(), "turn")
                        + ", so there is no turn "
                        + turn
                        + "."));
  }
}
