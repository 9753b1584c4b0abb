package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.Excerpt;
import org.turnstone.export.Heading;
import org.turnstone.export.GroupBy;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.transcript.NaturalOrder;

/// The excerpts a person wants, sorted and in groups. Holds the codings; what is around them is
/// read while [#stream] runs.
public final class ChosenExcerpts {

  private final Excerpts excerpts;
  private final List<Coding> sorted;
  private final List<Heading> groups;

  ChosenExcerpts(Excerpts excerpts, Stream<Coding> codings, GroupBy grouping) {
    this.excerpts = excerpts;
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
    switch (grouping) {
      case GroupBy.ByCode() -> {
        chosen.sort(usual);
        this.groups = headings.byCode(chosen);
      }
      case GroupBy.ByTranscript() -> {
        chosen.sort(
            byTranscript.thenComparing(Coding::range).thenComparing(byCode).thenComparing(byPerson));
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
