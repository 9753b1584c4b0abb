package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What is known of a transcript from the lines before its first turn, while it is gathered.
final class Head {

  private static final int LONGEST_VALUE = 300;

  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<String> sections = new ArrayList<>();
  private String title = "";
  private String id = "";
  private String preamble = "";

  String title() {
    return title;
  }

  /// The id that the metadata gives.
  Optional<String> id() {
    return id.isEmpty() ? Optional.empty() : Optional.of(id);
  }

  Map<String, String> attributes() {
    return attributes;
  }

  String preamble() {
    return preamble;
  }

  /// Headings that stand directly before the first turn.
  List<String> sections() {
    return sections;
  }

  void addFrontMatter(Map<String, String> values) {
    values.forEach(this::add);
    attributes.keySet().stream()
        .filter(key -> key.equalsIgnoreCase("title"))
        .findFirst()
        .ifPresent(key -> title = attributes.remove(key));
  }

  /// The first heading is the title, whatever the front matter says.
  void addTitle(String heading) {
    title = InlineMarkup.plain(heading);
  }

  /// Adds a value, or the id of the transcript.
  ///
  /// @return false when there is one of that name already
  boolean add(String name, String value) {
    String bare = name.replaceAll("[\\s\\h_-]", "").toLowerCase(Locale.ROOT);
    boolean namesId = bare.equals("transcriptid") || bare.equals("id");
    if (namesId && id.isEmpty() && !value.isEmpty()) {
      id = value;
      return true;
    }
    return attributes.putIfAbsent(name, value) == null;
  }

  /// Sorts out the lines between the metadata and the first turn.
  void addRest(List<String> lines) {
    List<String> kept = new ArrayList<>();
    for (String line : lines) {
      Optional<String> heading = Marks.heading(line);
      if (heading.isPresent()) {
        addSection(heading.get());
      } else if (!line.isEmpty() && !Marks.isRule(line)) {
        kept.addAll(sections);
        sections.clear();
        if (!isAttribute(line)) {
          kept.add(line);
        }
      } else {
        kept.add("");
      }
    }
    preamble = ReadingText.body(kept).text();
  }

  private void addSection(String heading) {
    String words = InlineMarkup.plain(heading);
    if (title.isEmpty()) {
      title = words;
    } else {
      sections.add(words);
    }
  }

  private boolean isAttribute(String line) {
    return AttributeLine.find(line)
        .filter(found -> found.value().length() <= LONGEST_VALUE)
        .filter(found -> add(found.name(), found.value()))
        .isPresent();
  }
}
