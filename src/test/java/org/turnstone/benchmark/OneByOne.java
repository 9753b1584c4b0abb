package org.turnstone.benchmark;

import java.util.Arrays;
import java.util.List;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.Turn;
import org.turnstone.workspace.Tagging;
import org.turnstone.workspace.Workspace;

/// How long a person waits for one tag.
final class OneByOne {

  private OneByOne() {}

  static void tag(Workspace workspace, int times) throws Exception {
    double[] shown = new double[times];
    double[] saved = new double[times];
    List<TranscriptSummary> all = workspace.catalogue().transcripts();
    for (int i = 0; i < times; i++) {
      Transcript transcript = workspace.transcript(all.get(i % all.size()).id());
      Turn turn = transcript.turns().get(1 + 2 * (i / all.size()));
      List<Tagging.Place> place =
          List.of(new Tagging.Place(transcript.id(), transcript.quote(turn.range())));
      long begin = System.nanoTime();
      Tagging.Tagged tagged = Tagging.tag(workspace, "Worries / rent", place, "", "a turn");
      shown[i] = (System.nanoTime() - begin) / 1e6;
      tagged.saved().join();
      saved[i] = (System.nanoTime() - begin) / 1e6;
    }
    print("tag a turn, until the project has it", shown);
    print("tag a turn, until it is forced to disk", saved);
  }

  static void print(String what, double[] times) {
    Arrays.sort(times);
    System.out.printf(
        "%s: p50 %.1f ms, p99 %.1f ms%n",
        what, times[times.length / 2], times[(int) (times.length * 0.99)]);
  }
}
