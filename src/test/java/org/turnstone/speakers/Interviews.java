package org.turnstone.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Role;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.TurnOutline;

/// Catalogues of interviews of which only the labels matter.
final class Interviews {

  private static final int LENGTH = 50;

  private Interviews() {}

  /// @param interviews the labels of each, turn by turn, with commas between
  static Catalogue of(String... interviews) {
    List<TranscriptSummary> transcripts = new ArrayList<>();
    for (String labels : interviews) {
      String[] speakers = labels.split(", ");
      int[] starts = new int[speakers.length];
      int[] ends = new int[speakers.length];
      Role[] roles = new Role[speakers.length];
      for (int i = 0; i < speakers.length; i++) {
        starts[i] = i * (LENGTH + 2);
        ends[i] = starts[i] + LENGTH;
        roles[i] = i % 2 == 0 ? Role.INTERVIEWER : Role.PARTICIPANT;
      }
      String id = "t" + (transcripts.size() + 1);
      transcripts.add(
          new TranscriptSummary(
              id, "", id + ".md", Map.of(), new TurnOutline(starts, ends, roles, speakers)));
    }
    return new Catalogue(transcripts);
  }
}
