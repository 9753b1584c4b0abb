package org.turnstone.excerpts;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.TranscriptSummary;

/// A query with what its names mean in one project: codes looked up, turns found.
///
/// @param codes the codes that each part of the query is about
/// @param turns for each criterion on turns, those that fit, by transcript
record Asked(
    ExcerptQuery query,
    Map<Coded.With, Set<CodeId>> codes,
    Map<Criterion, Map<String, BitSet>> turns) {

  static Asked of(ExcerptQuery query, SearchedProject in) {
    Map<Coded.With, Set<CodeId>> codes = new HashMap<>();
    names(query.coded()).forEach(name -> codes.put(name, meant(name, in.project().codebook())));
    Map<Criterion, Map<String, BitSet>> turns = new HashMap<>();
    for (Criterion each : query.criteria()) {
      turnQuery(each).ifPresent(words -> turns.put(each, in.turns().apply(words)));
    }
    return new Asked(query, codes, turns);
  }

  /// Whether all of it means the same as before, for a transcript.
  boolean sameAs(Asked before, String transcript) {
    return query.equals(before.query)
        && codes.equals(before.codes)
        && turns.keySet().stream()
            .allMatch(each -> turns(each, transcript).equals(before.turns(each, transcript)));
  }

  /// Whether it was made by someone whose codings are looked at.
  boolean looksAt(Coding coding) {
    for (Criterion each : query.criteria()) {
      if (each instanceof Criterion.CodedBy(var coders) && !coders.contains(coding.coder())
          || each instanceof Criterion.NotCodedBy(var others) && others.contains(coding.coder())) {
        return false;
      }
    }
    return true;
  }

  /// Whether codings of a transcript are wanted at all.
  boolean wants(TranscriptSummary transcript, SearchedProject in) {
    return query.criteria().stream()
        .allMatch(
            each ->
                switch (each) {
                  case Criterion.In(Set<String> ids) -> ids.contains(transcript.id());
                  case Criterion.WithAttribute(String name, Set<String> values) ->
                      values.contains(in.attribute(transcript, name));
                  default -> true;
                });
  }

  /// Whether a coding with a place is wanted, apart from its codes, coder and transcript.
  Predicate<Coding> fits() {
    List<Predicate<Coding>> all = query.criteria().stream().map(Asked::fits).toList();
    return coding -> all.stream().allMatch(each -> each.test(coding));
  }

  /// Whether the turns of a coding are wanted.
  boolean wantsTurns(String transcript, int first, int last) {
    for (Criterion each : turns.keySet()) {
      BitSet fitting = turns(each, transcript);
      int upTo = each instanceof Criterion.SpokenAs ? first : last;
      int found = first == 0 ? -1 : fitting.nextSetBit(first);
      if (found < 0 || found > upTo) {
        return false;
      }
    }
    return true;
  }

  boolean onlyUnplaced() {
    return query.criteria().stream().anyMatch(Criterion.NotPlaced.class::isInstance);
  }

  private BitSet turns(Criterion each, String transcript) {
    return turns.getOrDefault(each, Map.of()).getOrDefault(transcript, new BitSet());
  }

  private static Optional<String> turnQuery(Criterion criterion) {
    return switch (criterion) {
      case Criterion.InTurns(String words) -> Optional.of(words);
      case Criterion.SpokenAs(var roles) ->
          Optional.of(
              roles.stream()
                  .map(role -> "role:" + role.word())
                  .sorted()
                  .collect(Collectors.joining(" OR ")));
      default -> Optional.empty();
    };
  }

  private static Predicate<Coding> fits(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Saying(String letters) -> {
        Pattern wanted = pattern(letters);
        yield coding -> wanted.matcher(coding.quotation().words()).find();
      }
      case Criterion.WithMemo(String letters) -> {
        Pattern wanted = pattern(letters);
        yield coding -> !coding.memo().isEmpty() && wanted.matcher(coding.memo()).find();
      }
      case Criterion.Made(var from, var before) ->
          coding -> !coding.at().isBefore(from) && coding.at().isBefore(before);
      default -> _ -> true;
    };
  }

  private static Pattern pattern(String letters) {
    return Pattern.compile(
        Pattern.quote(letters.strip().toLowerCase(Locale.ROOT)),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Set<CodeId> meant(Coded.With name, Codebook codebook) {
    return name.andBelow() ? codebook.withDescendants(name.code()) : Set.of(name.code());
  }

  private static Stream<Coded.With> names(Coded asked) {
    return switch (asked) {
      case Coded.Anything() -> Stream.empty();
      case Coded.With with -> Stream.of(with);
      case Coded.Either(var parts) -> parts.stream().flatMap(Asked::names);
      case Coded.Both(var parts) -> parts.stream().flatMap(Asked::names);
      case Coded.Without(var one, var other) -> Stream.concat(names(one), names(other));
      case Coded.Overlapping(var one, var other) -> Stream.concat(names(one), names(other));
      case Coded.Near(var one, var other, _) -> Stream.concat(names(one), names(other));
      case Coded.FollowedBy(var one, var other, _) -> Stream.concat(names(one), names(other));
    };
  }
}
