package org.turnstone.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Definition;
import org.turnstone.model.Excerpt;
import org.turnstone.model.Quotation;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.TurnOutline.Span;

/// Made-up excerpts of one code below another, and the report that they are written with.
final class Made {

  static final Code WORRIES =
      new Code(new CodeId("k0"), "Worries", CodeColour.OCHRE, Optional.empty());
  static final Code RENT =
      new Code(
          new CodeId("k1"),
          "economic worry",
          CodeColour.AZURE,
          Optional.of(WORRIES.id()),
          new Definition("Fear for income.", "rent, fees", "fame", "I worry."),
          0);
  static final Instant AT = Instant.parse("2026-10-14T09:12:03.456Z");

  private Made() {}

  static Excerpt excerpt(String words, String memo, Map<String, String> attributes) {
    Coding coding =
        new Coding(
            new CodingId("c1"),
            RENT.id(),
            "p1",
            new Quotation(new TextRange(10, 18), words, "", ""),
            "Ana",
            AT,
            memo);
    return new Excerpt(
        coding,
        List.of("Worries", "economic worry"),
        "How so?",
        "Dialog 1",
        "a/1.md",
        Optional.of(new Span(4, 6)),
        "User",
        Role.PARTICIPANT,
        attributes);
  }

  static ExcerptReport report(long count, List<String> attributes) {
    return new ExcerptReport(
        "Bakers & singers",
        AT,
        new Codebook(Map.of(WORRIES.id(), WORRIES, RENT.id(), RENT)),
        attributes,
        new GroupBy.ByCode(),
        List.of(
            new Heading(0, "Worries", Optional.of(WORRIES), Map.of(), 0, count),
            new Heading(1, "economic worry", Optional.of(RENT), Map.of(), count, count)),
        CsvTable.Flavour.PLAIN,
        Optional.of(cases(attributes, (int) count)));
  }

  static CaseTable cases(List<String> attributes, int count) {
    return new CaseTable(
        attributes,
        List.of(
            new CaseTable.Column(WORRIES, List.of("Worries")),
            new CaseTable.Column(RENT, List.of("Worries", "economic worry"))),
        List.of(
            new CaseTable.Row("p1", "Dialog 1", Map.of("Age", "31"), List.of(0, count)),
            new CaseTable.Row("p2", "", Map.of(), List.of(0, 0))));
  }

  static byte[] written(Format format, Excerpt... excerpts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExcerptFile.write(out, format, report(excerpts.length, List.of("Age")), Stream.of(excerpts));
    return out.toByteArray();
  }

  /// Words that formats stumble over.
  static List<String> hardWords() {
    return List.of(
        "a < b && b > c \"quoted\" 'single'",
        "=SUM(A1)",
        "+1 -1 @cmd",
        "# no heading",
        "- no item\n1. nor this\n> nor this",
        "*stars* _lines_ `ticks` [link](http://x.org) ![picture](x) <b>bold</b> &amp; ~~gone~~",
        "| a | b |\n|---|---|",
        "\\backslash \\* at the end\\",
        "http://example.org and me@example.org",
        "    four blanks before\n\n\ttab before",
        "one\ntwo\n\nthree",
        "Setext\n===",
        "```\nfence\n```",
        "😀 👩‍👩‍👧 café 漢字",
        "مرحبا بالعالم, she said",
        "bell \u0007, null \u0000, escape \u001b[31m",
        "half a character \ud83d here",
        "_x0041_ is no A",
        "]]> ends nothing",
        "--- {.class} $x^2$ [^1]",
        "word".repeat(25_000));
  }
}
