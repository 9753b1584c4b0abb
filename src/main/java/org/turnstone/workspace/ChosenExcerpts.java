package org.turnstone.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.turnstone.export.CsvTable;
import org.turnstone.export.ExcerptFile;
import org.turnstone.export.ExcerptReport;
import org.turnstone.export.Format;
import org.turnstone.export.GroupBy;
import org.turnstone.export.Heading;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.Excerpt;
import org.turnstone.model.NaturalOrder;
import org.turnstone.model.TranscriptSummary;

/// The excerpts a person wants, sorted and in groups. Holds the codings; what is around them is
/// read while [#stream] runs.
public final class ChosenExcerpts {

  private final Excerpts excerpts;
  private final GroupBy groupedBy;
  private final List<Coding> sorted;
  private final List<Heading> groups;

  ChosenExcerpts(Excerpts excerpts, Stream<Coding> codings, GroupBy groupBy) {
    this.excerpts = excerpts;
    this.groupedBy = groupBy;
    List<Coding> chosen = new ArrayList<>(codings.toList());
    Headings headings = new Headings(excerpts);
    Map<CodeId, Integer> codes = codeRanks(chosen);
    Map<String, Integer> transcripts = transcriptRanks();
    Comparator<Coding> byCode = Comparator.comparing(coding -> codes.get(coding.code()));
    Comparator<Coding> byTranscript =
        Comparator.<Coding, Integer>comparing(
                coding -> transcripts.getOrDefault(coding.transcript(), Integer.MAX_VALUE))
            .thenComparing(Coding::transcript);
    Comparator<Coding> byPerson =
        Comparator.comparing(Coding::coder).thenComparing(coding -> coding.id().value());
    Comparator<Coding> usual =
        byCode.thenComparing(byTranscript).thenComparing(Coding::range).thenComparing(byPerson);
    switch (groupBy) {
      case GroupBy.ByCode() -> {
        chosen.sort(usual);
        this.groups = headings.byCode(chosen);
      }
      case GroupBy.ByTranscript() -> {
        chosen.sort(
            byTranscript
                .thenComparing(Coding::range)
                .thenComparing(byCode)
                .thenComparing(byPerson));
        this.groups = headings.byTranscript(chosen);
      }
      case GroupBy.ByAttribute(String name) -> {
        Map<String, String> values = headings.values(chosen, name);
        Comparator<Coding> byValue =
            Comparator.comparing((Coding coding) -> values.get(coding.transcript()).isEmpty())
                .thenComparing(coding -> values.get(coding.transcript()), new NaturalOrder());
        chosen.sort(byValue.thenComparing(usual));
        this.groups = headings.byValue(chosen, values);
      }
    }
    this.sorted = chosen;
  }

  /// How many excerpts there are, also those without a place. Reads nothing.
  public long count() {
    return sorted.size();
  }

  /// The headings, in order: each is followed by as many excerpts as are its own.
  public List<Heading> groups() {
    return groups;
  }

  /// The excerpts, in order. Turns are read from the index while the stream runs, so it ends with
  /// an [java.io.UncheckedIOException] when that cannot be read.
  public Stream<Excerpt> stream() {
    return new ExcerptReader(excerpts).stream(sorted);
  }

  /// Writes the excerpts to a file that is there whole or not at all.
  ///
  /// @param watch is told how many are written, one by one; what it throws ends the writing
  /// @return how many excerpts were written
  /// @throws IOException when the file cannot be written; what stood there before is as it was
  public long write(Path target, Format format, CsvTable.Flavour flavour, LongConsumer watch)
      throws IOException {
    long[] done = {0};
    return ExcerptFile.write(
        target, format, report(format, flavour), stream().peek(_ -> watch.accept(++done[0])));
  }

  /// What a file with the first excerpts says, as text.
  ///
  /// @param most so many excerpts
  public String preview(Format format, CsvTable.Flavour flavour, int most) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Coding> first = sorted.subList(0, Math.min(most, sorted.size()));
    ExcerptFile.preview(
        out, format, report(Format.CSV, flavour), new ExcerptReader(excerpts).read(first).stream());
    return out.toString(StandardCharsets.UTF_8);
  }

  private ExcerptReport report(Format format, CsvTable.Flavour flavour) {
    return new ExcerptReport(
        excerpts.workspace().name(),
        Instant.now(),
        excerpts.codebook(),
        excerpts.attributeNames(),
        groupedBy,
        groups,
        flavour,
        format == Format.XLSX ? Optional.of(CaseTables.of(excerpts, sorted)) : Optional.empty());
  }

  private static Map<String, Integer> ranks(Stream<String> inOrder) {
    Map<String, Integer> ranks = new HashMap<>();
    inOrder.forEach(each -> ranks.put(each, ranks.size()));
    return ranks;
  }

  private Map<CodeId, Integer> codeRanks(List<Coding> codings) {
    Map<CodeId, String> texts = new HashMap<>();
    codings.forEach(coding -> texts.computeIfAbsent(coding.code(), excerpts::pathText));
    Map<String, Integer> ranks = ranks(new TreeSet<>(texts.values()).stream());
    Map<CodeId, Integer> codes = new HashMap<>();
    texts.forEach((code, text) -> codes.put(code, ranks.get(text)));
    return codes;
  }

  private Map<String, Integer> transcriptRanks() {
    return ranks(excerpts.catalogue().transcripts().stream().map(TranscriptSummary::id));
  }
}
