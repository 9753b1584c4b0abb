package org.turnstone.ui.excerpts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.workspace.Excerpts;
import org.turnstone.workspace.Workspace;

/// The attributes that the transcripts of a project have.
final class AttributeValues {

  /// Values that differ in case are two, as they are when codings are looked for.
  private static final Comparator<String> BY_NAME =
      String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

  private AttributeValues() {}

  /// Each name once, in the order they are met.
  static List<String> names(Workspace workspace) {
    return new Excerpts(workspace).attributeNames();
  }

  /// The values of one, by name; the empty one last when a transcript has none.
  static List<String> of(Workspace workspace, String name) {
    Set<String> values = new TreeSet<>(BY_NAME);
    Map<String, Map<String, String>> said = workspace.project().attributes();
    for (TranscriptSummary transcript : workspace.catalogue().transcripts()) {
      String fromFile = transcript.attributes().getOrDefault(name, "");
      values.add(said.getOrDefault(transcript.id(), Map.of()).getOrDefault(name, fromFile));
    }
    List<String> sorted = new ArrayList<>(values);
    if (sorted.remove("")) {
      sorted.add("");
    }
    return sorted;
  }
}
