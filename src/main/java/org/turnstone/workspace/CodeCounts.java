package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pcollections.PMap;
import org.turnstone.edit.Action;
import org.turnstone.edit.Persistent;
import org.turnstone.edit.Touched;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;

/// How many codings each code has, and in how many transcripts, of all coders or of those who are
/// not hidden. Counted once; after that a change costs what stands on the transcripts it touches,
/// and not what there is. For one thread, but what changed may be found on another: [#difference].
public final class CodeCounts {

  private static final Comparator<Coding> IN_READING_ORDER =
      Comparator.comparing(Coding::range).thenComparing(coding -> coding.id().value());

  /// What differs between two projects in how often codes are used.
  public static final class Difference {

    private final Project before;
    private final Project now;
    private final Project counted;
    private final Map<Use, Step> steps = new HashMap<>();

    /// @param counted of which that is the whole difference
    private Difference(Project before, Project now, Project counted) {
      this.before = before;
      this.now = now;
      this.counted = counted;
    }
  }

  /// A code as one coder uses it.
  private record Use(CodeId code, String coder) {}

  /// That it is used so many times more or less, and in which transcripts now and no longer.
  private static final class Step {
    private int more;
    private final BitSet now = new BitSet();
    private final BitSet noLonger = new BitSet();
  }

  /// What is counted of one code by one coder, without the codes below it.
  private static final class Tally {
    private int codings;
    private final BitSet transcripts = new BitSet();
  }

  private final List<String> transcripts = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<CodeId, Map<String, Tally>> tallies = new HashMap<>();
  private Project counted = Project.EMPTY;

  /// Numbers of transcripts in the order in which their codings are given.
  private volatile int[] order = new int[0];

  /// Nothing is counted yet.
  ///
  /// @param order ids of the transcripts in the order in which their codings are given
  public CodeCounts(Collection<String> order) {
    order(order);
  }

  /// Counts a project, which looks at each of its codings once.
  ///
  /// @param order ids of the transcripts in the order in which their codings are given; those in
  ///     others come last
  public CodeCounts(Collection<String> order, Project project) {
    this(order);
    update(project, Optional.empty());
  }

  /// Takes another order in which codings are given; those in other transcripts come last. May be
  /// called on any thread.
  ///
  /// @param ids of transcripts
  public void order(Collection<String> ids) {
    order = ids.stream().mapToInt(this::number).toArray();
  }

  /// Codings with this very code.
  public int codings(CodeId code) {
    return codings(code, Set.of());
  }

  /// The same without those of some coders.
  public int codings(CodeId code, Set<String> hidden) {
    return of(code, hidden).mapToInt(tally -> tally.codings).sum();
  }

  /// Transcripts in which any of the codes is used, each once.
  public int transcripts(Collection<CodeId> codes) {
    BitSet all = new BitSet();
    codes.forEach(code -> addTranscripts(code, Set.of(), all));
    return all.cardinality();
  }

  /// Transcripts in which a coder who is not hidden uses this very code.
  public int transcripts(CodeId code, Set<String> hidden) {
    BitSet all = new BitSet();
    addTranscripts(code, hidden, all);
    return all.cardinality();
  }

  /// Adds those transcripts to a set of their numbers.
  public void addTranscripts(CodeId code, Set<String> hidden, BitSet set) {
    of(code, hidden).forEach(tally -> set.or(tally.transcripts));
  }

  /// The codings of this very code, transcript by transcript, in reading order. Looks only at
  /// transcripts that have one, and no further than is asked for.
  public Stream<Coding> codingsOf(CodeId code) {
    Project project = counted;
    BitSet in = new BitSet();
    addTranscripts(code, Set.of(), in);
    return inOrder(in)
        .boxed()
        .flatMap(
            number ->
                project.codingsOf(transcript(number)).stream()
                    .filter(coding -> coding.code().equals(code))
                    .sorted(IN_READING_ORDER));
  }

  private IntStream inOrder(BitSet transcripts) {
    int[] now = order;
    BitSet others = (BitSet) transcripts.clone();
    Arrays.stream(now).forEach(others::clear);
    return IntStream.concat(Arrays.stream(now).filter(transcripts::get), others.stream());
  }

  /// Counts what an action changed.
  ///
  /// @param action empty when it is not known what changed
  /// @return the codes whose counts may be others now
  public Set<CodeId> update(Project now, Optional<Action> action) {
    return take(difference(now, action));
  }

  /// Finds what an action changed since the project that was counted last, without counting it.
  /// May be called on any thread while nothing is counted.
  ///
  /// @param action empty when it is not known what changed
  public Difference difference(Project now, Optional<Action> action) {
    Project before = counted;
    Touched touched = Touched.by(action);
    if (touched.everything()) {
      Difference difference = new Difference(before, now, now);
      Persistent.differing(before.codings(), now.codings())
          .forEach(transcript -> compare(transcript, difference));
      return difference;
    }
    Set<String> places = new HashSet<>(touched.codings().values());
    Difference difference = new Difference(before, now, with(before, now, places));
    places.forEach(transcript -> compare(transcript, difference));
    return difference;
  }

  /// Counts a difference, which must be one from the project that was [#counted] last.
  ///
  /// @return the codes whose counts may be others now
  public Set<CodeId> take(Difference difference) {
    if (difference.before != counted) {
      throw new IllegalArgumentException("another project was counted meanwhile");
    }
    Set<CodeId> changed = new HashSet<>();
    difference.steps.forEach(
        (use, step) -> {
          Tally tally =
              tallies
                  .computeIfAbsent(use.code(), _ -> new HashMap<>())
                  .computeIfAbsent(use.coder(), _ -> new Tally());
          tally.codings += step.more;
          tally.transcripts.or(step.now);
          tally.transcripts.andNot(step.noLonger);
          changed.add(use.code());
        });
    counted = difference.counted;
    return changed;
  }

  /// What is counted when some transcripts are looked at. Others may differ too, by work that is
  /// not told yet: they differ still when it is.
  private static Project with(Project before, Project now, Set<String> transcripts) {
    PMap<String, Map<CodingId, Coding>> codings = Persistent.map(before.codings());
    for (String transcript : transcripts) {
      Map<CodingId, Coding> there = now.codings().get(transcript);
      codings = there == null ? codings.minus(transcript) : codings.plus(transcript, there);
    }
    return before.withCodings(codings);
  }

  private void compare(String transcript, Difference difference) {
    int number = number(transcript);
    Map<Use, Integer> before = uses(difference.before, transcript);
    Map<Use, Integer> now = uses(difference.now, transcript);
    now.forEach(
        (use, times) -> {
          int more = times - before.getOrDefault(use, 0);
          if (more != 0) {
            Step step = difference.steps.computeIfAbsent(use, _ -> new Step());
            step.more += more;
            step.now.set(number);
          }
        });
    before.forEach(
        (use, times) -> {
          if (!now.containsKey(use)) {
            Step step = difference.steps.computeIfAbsent(use, _ -> new Step());
            step.more -= times;
            step.noLonger.set(number);
          }
        });
  }

  private static Map<Use, Integer> uses(Project project, String transcript) {
    Map<Use, Integer> uses = new HashMap<>();
    for (Coding coding : project.codingsOf(transcript)) {
      uses.merge(new Use(coding.code(), coding.coder()), 1, Integer::sum);
    }
    return uses;
  }

  private Stream<Tally> of(CodeId code, Set<String> hidden) {
    return tallies.getOrDefault(code, Map.of()).entrySet().stream()
        .filter(entry -> !hidden.contains(entry.getKey()))
        .map(Map.Entry::getValue);
  }

  private synchronized int number(String transcript) {
    return Objects.requireNonNull(
        numbers.computeIfAbsent(
            transcript,
            id -> {
              transcripts.add(id);
              return transcripts.size() - 1;
            }));
  }

  private synchronized String transcript(int number) {
    return transcripts.get(number);
  }
}
