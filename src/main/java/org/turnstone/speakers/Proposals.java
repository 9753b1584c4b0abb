package org.turnstone.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.turnstone.speakers.Proposal.Reason;
import org.turnstone.speakers.Proposal.Same;

/// Finds speakers that are probably one and the same. Where a name fits two others nothing is
/// proposed: a join that is missed is seen, a wrong one is not.
public final class Proposals {

  private final List<Speaker> speakers;
  private final Map<String, Same> joins = new LinkedHashMap<>();
  private final Map<String, List<Integer>> transcripts = new HashMap<>();

  /// By name of the one that is joined, whom it is joined with.
  private final Map<String, String> with = new HashMap<>();

  private Proposals(Roster roster) {
    speakers =
        roster.speakers().stream()
            .filter(speaker -> !speaker.name().isBlank())
            .sorted(Comparator.comparingInt(Speaker::turns).reversed().thenComparing(Speaker::name))
            .toList();
    for (Speaker speaker : speakers) {
      transcripts.put(
          speaker.name(),
          speaker.labels().stream().flatMap(label -> label.transcripts().stream()).toList());
    }
  }

  /// Those that would join most turns first.
  public static List<Proposal> of(Roster roster) {
    Proposals proposals = new Proposals(roster);
    proposals.findBroken();
    proposals.findSpelledAlike();
    proposals.findSynonyms();
    proposals.findShortForms();
    return proposals.all();
  }

  private List<Proposal> all() {
    Map<String, List<Same>> others = new LinkedHashMap<>();
    for (Speaker speaker : speakers) {
      Same same = joins.get(speaker.name());
      if (same != null) {
        others.computeIfAbsent(head(speaker.name()), _ -> new ArrayList<>()).add(same);
      }
    }
    return others.entrySet().stream()
        .map(entry -> new Proposal(entry.getKey(), entry.getValue()))
        .toList();
  }

  private String head(String name) {
    String head = name;
    while (with.containsKey(head)) {
      head = with.get(head);
    }
    return head;
  }

  private void join(String name, String into, Reason reason) {
    if (!with.containsKey(name) && !head(into).equals(name)) {
      with.put(name, into);
      joins.put(name, new Same(name, reason));
    }
  }

  private void findBroken() {
    Map<String, List<String>> spelled = by(Spelling::letters, names());
    for (String name : names()) {
      Set<String> whole = new HashSet<>();
      Spelling.mended(name)
          .map(mended -> spelled.getOrDefault(Spelling.letters(mended), List.of()))
          .ifPresent(whole::addAll);
      Optional<Pattern> lost = Spelling.lost(name);
      if (lost.isPresent()) {
        spelled.forEach(
            (letters, names) -> {
              if (lost.get().matcher(letters).matches()) {
                whole.addAll(names);
              }
            });
      }
      whole.remove(name);
      Set<String> persons = new HashSet<>(whole.stream().map(Spelling::letters).toList());
      if (persons.size() == 1) {
        join(name, mostTurns(whole), Reason.BROKEN);
      }
    }
  }

  private String mostTurns(Set<String> names) {
    return names().stream().filter(names::contains).findFirst().orElseThrow();
  }

  private void findSpelledAlike() {
    by(Spelling::lower, heads())
        .values()
        .forEach(alike -> joinAll(bestFirst(alike, Spelling::isMixedCase), Reason.CASE));
    by(Spelling::letters, heads()).values().forEach(alike -> joinAll(alike, Reason.SPACING));
    by(Spelling::plain, heads()).values().forEach(this::joinAccented);
    by(Spelling::typed, heads()).values().forEach(this::joinAccented);
  }

  private void findSynonyms() {
    for (Set<String> words : PartWords.SAME) {
      joinAll(
          heads().stream().filter(name -> words.contains(Spelling.letters(name))).toList(),
          Reason.SYNONYM);
    }
  }

  /// Accents are rather lost than made up.
  private void joinAccented(List<String> alike) {
    joinAll(bestFirst(alike, name -> !Spelling.isAscii(name)), Reason.ACCENTS);
  }

  private static List<String> bestFirst(List<String> names, Predicate<String> best) {
    return names.stream().sorted(Comparator.comparing(name -> !best.test(name))).toList();
  }

  private void joinAll(List<String> alike, Reason reason) {
    alike.stream().skip(1).forEach(name -> join(name, alike.getFirst(), reason));
  }

  private void findShortForms() {
    List<String> names = heads();
    List<String> full = names.stream().filter(name -> Spelling.words(name).size() > 1).toList();
    Map<String, List<String>> initials = by(name -> Spelling.initials(name).orElseThrow(), full);
    Map<String, List<String>> firsts =
        by(
            name -> Spelling.words(name).getFirst(),
            full.stream()
                .filter(name -> !PartWords.isIn(name))
                .filter(name -> Spelling.words(name).get(1).length() > 1)
                .toList());
    for (String name : names) {
      List<String> fit = fitting(name, initials.get(Spelling.plain(name)));
      if (Spelling.plain(name).length() > 1 && fit.size() == 1) {
        joinInSameInterviews(name, fit.getFirst(), Reason.INITIALS);
      } else {
        List<String> called = fitting(name, firsts.get(Spelling.lower(name)));
        if (called.size() == 1) {
          joinInSameInterviews(name, called.getFirst(), Reason.FIRST_NAME);
        }
      }
    }
  }

  private static List<String> fitting(String name, @Nullable List<String> names) {
    return names == null ? List.of() : names.stream().filter(full -> !full.equals(name)).toList();
  }

  /// Initials in an interview where nobody has that name may be anybody's.
  private void joinInSameInterviews(String name, String full, Reason reason) {
    Set<Integer> of = new HashSet<>(ofAll(full));
    Set<Integer> mine = new HashSet<>(ofAll(name));
    if (of.containsAll(mine)) {
      join(name, full, reason);
    }
  }

  /// The transcripts of a speaker and of all that are to be joined with it.
  private List<Integer> ofAll(String name) {
    List<Integer> all = new ArrayList<>(transcripts.get(name));
    with.keySet().stream()
        .filter(each -> head(each).equals(name))
        .forEach(each -> all.addAll(transcripts.get(each)));
    return all;
  }

  private List<String> names() {
    return speakers.stream().map(Speaker::name).toList();
  }

  /// The names that are not to be joined with another one.
  private List<String> heads() {
    return names().stream().filter(name -> !with.containsKey(name)).toList();
  }

  private static Map<String, List<String>> by(Function<String, String> key, List<String> names) {
    Map<String, List<String>> by = new LinkedHashMap<>();
    names.forEach(name -> by.computeIfAbsent(key.apply(name), _ -> new ArrayList<>()).add(name));
    return by;
  }
}
