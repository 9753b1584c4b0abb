package org.turnstone.ui.library;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.turnstone.model.Project;
import org.turnstone.model.TranscriptSummary;

/// One transcript in the list.
///
/// @param id of the transcript
/// @param about its attributes in one line; without any its title, if that says more than the id
/// @param progress how far it is coded
/// @param sought all that the filter looks at, in lower case
public record TranscriptRow(String id, String about, Progress progress, String sought) {

  private static final int ATTRIBUTES_SHOWN = 3;

  static TranscriptRow of(TranscriptSummary transcript, Project project, Progress progress) {
    Map<String, String> attributes = new LinkedHashMap<>(transcript.attributes());
    attributes.putAll(project.attributes().getOrDefault(transcript.id(), Map.of()));
    String values =
        attributes.values().stream()
            .filter(value -> !value.isBlank() && !value.equals(transcript.id()))
            .limit(ATTRIBUTES_SHOWN)
            .collect(Collectors.joining(" · "));
    String title = transcript.title().equals(transcript.id()) ? "" : transcript.title();
    String sought =
        Stream.concat(
                Stream.of(transcript.id(), transcript.title(), transcript.file()),
                attributes.values().stream())
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
    return new TranscriptRow(transcript.id(), values.isEmpty() ? title : values, progress, sought);
  }
}
