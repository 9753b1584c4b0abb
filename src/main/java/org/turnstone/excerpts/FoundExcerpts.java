package org.turnstone.excerpts;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.turnstone.excerpts.ExcerptGroup.Key;
import org.turnstone.model.Code;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.TranscriptSummary;

/// The codings that a query found, in order of the transcripts and, within one, of their words;
/// those without a place come last in theirs. Stays as it is when the project changes.
public final class FoundExcerpts {

  private static final Comparator<String> BY_NAME =
      Comparator.comparing((String value) -> value.isEmpty())
          .thenComparing(Collator.getInstance(Locale.ROOT)::compare)
          .thenComparing(Comparator.naturalOrder());

  private final SearchedProject in;
  private final List<TranscriptSummary> transcripts;
  private final List<Coding> codings;
  private final Map<String, TranscriptCodings> inOrder;
  private final Set<CodingId> unplaced;
  private final int all;

  FoundExcerpts(
      SearchedProject in,
      List<TranscriptSummary> transcripts,
      List<Coding> codings,
      Map<String, TranscriptCodings> inOrder,
      int all) {
    this.in = in;
    this.transcripts = transcripts;
    this.codings = codings;
    this.inOrder = inOrder;
    this.unplaced = in.unplaced().stream().map(Coding::id).collect(Collectors.toSet());
    this.all = all;
  }

  public static FoundExcerpts nothing(SearchedProject in) {
    return new FoundExcerpts(in, List.of(), List.of(), Map.of(), 0);
  }

  public SearchedProject in() {
    return in;
  }

  /// The transcripts that were looked at: those that the query does not leave out.
  public List<TranscriptSummary> transcripts() {
    return transcripts;
  }

  public List<Coding> codings() {
    return codings;
  }

  /// How many codings there are in the project, found or not, but for those of people whose
  /// codings are left out of everything.
  public int all() {
    return all;
  }

  /// Whether the words of a coding are where it says.
  public boolean isPlaced(Coding coding) {
    return unplaced.isEmpty() || !unplaced.contains(coding.id());
  }

  /// The other codings of the project that share words with one, in order; none for one without a
  /// place.
  public List<Coding> alsoOn(Coding coding) {
    TranscriptCodings here = inOrder.get(coding.transcript());
    return here == null || !isPlaced(coding)
        ? List.of()
        : here.over(coding.range()).stream()
            .filter(other -> !other.id().equals(coding.id()))
            .toList();
  }

  /// The same codings in groups: codes in order of the codebook, transcripts in that of the folder,
  /// values by name with the transcripts without one last.
  public List<ExcerptGroup> by(Grouping grouping) {
    return switch (grouping) {
      case Grouping.ByCode() -> {
        Map<Key, Integer> order = new HashMap<>();
        for (Code code : in.project().codebook().inOrder()) {
          order.put(new Key.OfCode(code.id()), order.size());
        }
        yield groups(
            coding -> new Key.OfCode(coding.code()),
            Comparator.comparing(key -> order.getOrDefault(key, Integer.MAX_VALUE)));
      }
      case Grouping.ByTranscript() ->
          groups(coding -> new Key.OfTranscript(coding.transcript()), (_, _) -> 0);
      case Grouping.ByAttribute(String name) -> {
        Map<String, Key> values = new HashMap<>();
        in.catalogue()
            .transcripts()
            .forEach(
                each -> values.put(each.id(), new Key.OfValue(name, in.attribute(each, name))));
        Key none = new Key.OfValue(name, "");
        yield groups(
            coding -> values.getOrDefault(coding.transcript(), none),
            Comparator.comparing(key -> ((Key.OfValue) key).value(), BY_NAME));
      }
    };
  }

  /// Keys that are equal in that order stay as they are met.
  private List<ExcerptGroup> groups(Function<Coding, Key> keyOf, Comparator<Key> order) {
    Map<Key, List<Coding>> members = new LinkedHashMap<>();
    for (Coding coding : codings) {
      members.computeIfAbsent(keyOf.apply(coding), _ -> new ArrayList<>()).add(coding);
    }
    return members.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(order))
        .map(
            entry ->
                new ExcerptGroup(entry.getKey(), entry.getValue(), transcriptsOf(entry.getValue())))
        .toList();
  }

  private static int transcriptsOf(List<Coding> inOrder) {
    Optional<String> before = Optional.empty();
    int transcripts = 0;
    for (Coding coding : inOrder) {
      if (before.filter(coding.transcript()::equals).isEmpty()) {
        transcripts++;
        before = Optional.of(coding.transcript());
      }
    }
    return transcripts;
  }
}
