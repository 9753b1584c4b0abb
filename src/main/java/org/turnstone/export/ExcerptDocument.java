package org.turnstone.export;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.turnstone.export.Document.Style;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.Codebook;
import org.turnstone.model.Definition;
import org.turnstone.model.Excerpt;

/// Excerpts as a text to read: under headings with their counts, each with the question before it,
/// where it is from, and its memo.
final class ExcerptDocument implements ExcerptWriter {

  private final Document document;
  private final ExcerptReport report;

  ExcerptDocument(Document document, ExcerptReport report) throws IOException {
    this.document = document;
    this.report = report;
    document.title(
        report.project(),
        "%s by %s, %s"
            .formatted(
                count(report.count(), "excerpt"),
                switch (report.groupedBy()) {
                  case GroupBy.ByCode() -> "code";
                  case GroupBy.ByTranscript() -> "transcript";
                  case GroupBy.ByAttribute(String name) -> name;
                },
                date(report.at())));
  }

  @Override
  public void heading(Heading heading) throws IOException {
    String title = heading.title().isEmpty() ? none() : heading.title();
    document.heading(
        heading.depth(),
        "%s (%s)".formatted(title, number(heading.all())),
        heading.code().map(Code::colour));
    Optional<Definition> definition = heading.code().map(Code::definition);
    if (definition.isPresent()) {
      define(document, definition.get());
    }
    for (String name : report.attributes()) {
      String value = heading.attributes().getOrDefault(name, "");
      if (!value.isEmpty()) {
        document.paragraph(Style.NOTE, name, value);
      }
    }
  }

  @Override
  public void excerpt(Excerpt excerpt) throws IOException {
    if (!excerpt.question().isBlank()) {
      document.paragraph(Style.QUESTION, "Question", excerpt.question());
    }
    document.paragraph(Style.QUOTE, "", excerpt.words(), colour(excerpt));
    document.paragraph(Style.CITATION, "", String.join(" · ", citation(excerpt)));
    if (!excerpt.coding().memo().isBlank()) {
      document.paragraph(Style.MEMO, "Memo", excerpt.coding().memo());
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /// The parts of a definition that say something.
  static void define(Document document, Definition definition) throws IOException {
    for (Definition.Part part : Definition.Part.values()) {
      if (!definition.part(part).isBlank()) {
        String label =
            switch (part) {
              case DESCRIPTION -> "";
              case INCLUDE -> "Use it for";
              case EXCLUDE -> "Do not use it for";
              case EXAMPLE -> "Example";
            };
        document.paragraph(Style.NOTE, label, definition.part(part));
      }
    }
  }

  /// `1 excerpt`, `1,250 excerpts`.
  static String count(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String date(java.time.Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
  }

  /// `creativity_0049, turn 12`; without a turn for words that are no longer found.
  static String place(String transcript, Optional<?> turns) {
    return turns
        .map(Object::toString)
        .map(span -> transcript + (span.contains("-") ? ", turns " : ", turn ") + span)
        .orElse(transcript);
  }

  private List<String> citation(Excerpt excerpt) {
    List<String> citation = new ArrayList<>();
    citation.add(place(excerpt.coding().transcript(), excerpt.turns()));
    if (!excerpt.speaker().isEmpty()) {
      citation.add(excerpt.speaker());
    }
    if (!(report.groupedBy() instanceof GroupBy.ByCode)) {
      citation.add(String.join(Codebook.SEPARATOR, excerpt.codePath()));
    }
    citation.add(excerpt.coding().coder() + ", " + date(excerpt.coding().at()));
    return citation;
  }

  private Optional<CodeColour> colour(Excerpt excerpt) {
    return report.codebook().find(excerpt.coding().code()).map(Code::colour);
  }

  private String none() {
    return report.groupedBy() instanceof GroupBy.ByAttribute(String name)
        ? "No " + name
        : "Unknown code";
  }
}
