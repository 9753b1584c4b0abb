package org.turnstone.workspace;

import java.util.ArrayList;
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
import java.util.stream.Stream;
import org.turnstone.edit.Action;
import org.turnstone.edit.Touched;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;

/// How many codings each code has, and in how many transcripts. Counted once; after that a change
/// costs what stands on the transcripts it touches, and not what there is. For one thread.
public final class CodeCounts {

  private static final Comparator<Coding> IN_READING_ORDER =
      Comparator.comparing(Coding::range).thenComparing(coding -> coding.id().value());

  /// What is counted of one code, without those below it.
  private static final class Uses {
    private int codings;
    private final BitSet transcripts = new BitSet();
  }

  private final List<String> transcripts = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<CodeId, Uses> uses = new HashMap<>();
  private Project counted = Project.EMPTY;

  /// @param order ids of the transcripts in the order in which their codings are given
  public CodeCounts(Collection<String> order, Project project) {
    order.forEach(this::number);
    update(project, Optional.empty());
  }

  /// Codings with this very code.
  public int codings(CodeId code) {
    return uses(code).map(of -> of.codings).orElse(0);
  }

  /// Transcripts in which this very code is used.
  public int transcripts(CodeId code) {
    return uses(code).map(of -> of.transcripts.cardinality()).orElse(0);
  }

  /// Transcripts in which any of the codes is used, each once.
  public int transcripts(Collection<CodeId> codes) {
    BitSet all = new BitSet();
    codes.forEach(code -> addTranscripts(code, all));
    return all.cardinality();
  }

  /// Adds the transcripts of this very code to a set of their numbers.
  public void addTranscripts(CodeId code, BitSet set) {
    uses(code).ifPresent(of -> set.or(of.transcripts));
  }

  /// The codings of this very code, transcript by transcript, in reading order. Looks only at
  /// transcripts that have one, and no further than is asked for.
  public Stream<Coding> codingsOf(CodeId code) {
    Project project = counted;
    return uses(code).stream()
        .flatMap(of -> of.transcripts.stream().boxed())
        .flatMap(
            number ->
                project.codingsOf(transcripts.get(number)).stream()
                    .filter(coding -> coding.code().equals(code))
                    .sorted(IN_READING_ORDER));
  }

  /// Counts what an action changed.
  ///
  /// @param action empty when it is not known what changed
  /// @return the codes whose counts may be others now
  public Set<CodeId> update(Project now, Optional<Action> action) {
    Project before = counted;
    Touched touched = Touched.by(action);
    Collection<String> places =
        touched.everything()
            ? changedTranscripts(before, now)
            : new HashSet<>(touched.codings().values());
    Set<CodeId> changed = new HashSet<>();
    places.forEach(transcript -> recount(transcript, before, now, changed));
    counted = now;
    return changed;
  }

  /// Projects share what did not change, so most transcripts are passed over without a look.
  private static Set<String> changedTranscripts(Project before, Project now) {
    Set<String> changed = new HashSet<>(before.codings().keySet());
    changed.addAll(now.codings().keySet());
    changed.removeIf(id -> before.codings().get(id) == now.codings().get(id));
    return changed;
  }

  private void recount(String transcript, Project before, Project now, Set<CodeId> changed) {
    Integer number = number(transcript);
    for (Coding coding : before.codingsOf(transcript)) {
      Uses of = uses.computeIfAbsent(coding.code(), _ -> new Uses());
      of.codings--;
      of.transcripts.clear(number);
      changed.add(coding.code());
    }
    for (Coding coding : now.codingsOf(transcript)) {
      Uses of = uses.computeIfAbsent(coding.code(), _ -> new Uses());
      of.codings++;
      of.transcripts.set(number);
      changed.add(coding.code());
    }
  }

  private Optional<Uses> uses(CodeId code) {
    return Optional.ofNullable(uses.get(code));
  }

  private int number(String transcript) {
    return Objects.requireNonNull(
        numbers.computeIfAbsent(
            transcript,
            id -> {
              transcripts.add(id);
              return transcripts.size() - 1;
            }));
  }
}
