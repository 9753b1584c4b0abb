package org.turnstone.ui.coding;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.turnstone.edit.Touched;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.LatestWins;

/// How many codings each code has, and when this coder last used it. Counted once, away from the
/// window when there are many; after that a change costs what it touches and not what there is.
final class CodeTally {

  /// So many codings are counted in less than a frame.
  private static final int FEW = 10_000;

  private final CodingWork work;
  private final Background background;
  private final LatestWins counting = new LatestWins();
  private Counted counted;
  private boolean isCounting;

  /// What was touched while it is counted.
  private final Map<CodingId, String> since = new HashMap<>();

  /// What was counted of a project.
  private record Counted(
      Project project,
      String coder,
      Set<String> hidden,
      Map<CodeId, Integer> counts,
      Map<CodeId, Instant> used) {

    static Counted nothing(Project project, String coder, Set<String> hidden) {
      return new Counted(project, coder, hidden, new HashMap<>(), new HashMap<>());
    }

    static Counted of(Project project, String coder, Set<String> hidden) {
      Counted counted = nothing(project, coder, hidden);
      project.allCodings().forEach(counted::add);
      return counted;
    }

    /// The same for a later project.
    ///
    /// @param touched all codings in which they may differ, with their transcripts
    Counted after(Project now, Map<CodingId, String> touched) {
      touched.forEach(
          (id, transcript) -> {
            project.coding(transcript, id).ifPresent(before -> count(before, -1));
            now.coding(transcript, id).ifPresent(this::add);
          });
      return new Counted(now, coder, hidden, counts, used);
    }

    private void add(Coding coding) {
      count(coding, 1);
      if (coding.coder().equals(coder) && !hidden.contains(coder)) {
        used.merge(coding.code(), coding.at(), (one, other) -> one.isAfter(other) ? one : other);
      }
    }

    /// Codings of hidden coders do not count, so that a number tells nothing of them.
    private void count(Coding coding, int change) {
      if (!hidden.contains(coding.coder())) {
        counts.merge(coding.code(), change, Integer::sum);
      }
    }
  }

  CodeTally(CodingWork work, Background background) {
    this.work = work;
    this.background = background;
    counted = Counted.nothing(Project.EMPTY, work.coder(), Set.of());
    work.listen(action -> follow(Touched.by(action)));
    work.visibility().addListener(_ -> recount());
    recount();
  }

  /// Codings of that code, without those of the codes below it.
  int count(CodeId code) {
    return counted.counts().getOrDefault(code, 0);
  }

  Optional<Instant> lastUsed(CodeId code) {
    return Optional.ofNullable(counted.used().get(code));
  }

  /// The code that was used last, as far as it is still in the codebook.
  Optional<CodeId> latest(Project project) {
    return counted.used().entrySet().stream()
        .filter(entry -> project.codebook().codes().containsKey(entry.getKey()))
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey);
  }

  private void recount() {
    Project project = work.project();
    Set<String> hidden = Set.copyOf(work.visibility().hiddenCoders());
    counting.cancel();
    since.clear();
    isCounting = project.codings().values().stream().mapToInt(Map::size).sum() > FEW;
    if (isCounting) {
      counting.start(
          background.job(_ -> Counted.of(project, work.coder(), hidden)).whenSucceeded(this::take));
    } else {
      counted = Counted.of(project, work.coder(), hidden);
    }
  }

  private void take(Counted now) {
    counted = now.after(work.project(), since);
    since.clear();
    isCounting = false;
  }

  private void follow(Touched touched) {
    if (touched.everything()) {
      recount();
    } else {
      counted = counted.after(work.project(), touched.codings());
      if (isCounting) {
        since.putAll(touched.codings());
      }
    }
  }
}
