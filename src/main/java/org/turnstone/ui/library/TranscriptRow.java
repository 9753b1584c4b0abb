package org.turnstone.ui.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.turnstone.model.Project;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.ui.kit.PlainLetters;

/// One transcript in the list.
///
/// @param id of the transcript
/// @param title as in the file; often empty
/// @param about its attributes in one line; without any its title, if that says more than the id
/// @param attributes as the project has them
/// @param length of its reading text
/// @param progress how far it is coded
/// @param coded when the person at work here last coded in it, in milliseconds; 0 for never
/// @param sought all that the filter looks at, as [PlainLetters]
public record TranscriptRow(
    String id,
    String title,
    String about,
    Map<String, String> attributes,
    int length,
    Progress progress,
    long coded,
    String sought)
    implements ListEntry {

  private static final int ATTRIBUTES_SHOWN = 3;

  /// The same with people under the names that are shown.
  TranscriptRow under(Pseudonyms names) {
    return new TranscriptRow(
        id, title, names.text(about), attributes, length, progress, coded, sought);
  }

  static TranscriptRow of(
      TranscriptSummary transcript, Project project, Progress progress, long coded) {
    Map<String, String> attributes = attributes(transcript, project);
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
            .map(PlainLetters::of)
            .collect(Collectors.joining("\n"));
    int turns = transcript.outline().turns();
    return new TranscriptRow(
        transcript.id(),
        title,
        values.isEmpty() ? title : values,
        attributes,
        turns == 0 ? 0 : transcript.outline().range(turns).end(),
        progress,
        coded,
        sought);
  }

  private static Map<String, String> attributes(TranscriptSummary transcript, Project project) {
    Map<String, String> changed = project.attributes().getOrDefault(transcript.id(), Map.of());
    if (changed.isEmpty()) {
      return transcript.attributes();
    }
    Map<String, String> attributes = new LinkedHashMap<>(transcript.attributes());
    attributes.putAll(changed);
    return attributes;
  }

  @Override
  public String key() {
    return id;
  }

  /// The value of an attribute; empty when it has none.
  String value(String attribute) {
    return attributes.getOrDefault(attribute, "").strip();
  }
}
