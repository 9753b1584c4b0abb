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

/// How many codings each code has, and when this coder last used it. All are counted once, away
/// from the window, and again after a change that touches many; until that is done the numbers are
/// those from before. A small change costs what it touches and not what there is. To be used on the
/// JavaFX thread.
final class CodeTally {

  /// So many codings are followed where one stands, so that a number changes with its coding.
  private static final int FEW = 100;

  private final CodingWork work;
  private final Background background;
  private final LatestWins recounts = new LatestWins();
  private Counts counts;

  /// What was touched since the count that is under way began.
  private Map<CodingId, String> since = new HashMap<>();

  private boolean counting;

  CodeTally(CodingWork work, Background background) {
    this.work = work;
    this.background = background;
    this.counts = new Counts(Project.EMPTY, Set.of(), work.coder());
    work.listen(action -> follow(Touched.by(action)));
    work.visibility().addListener(_ -> recount());
    recount();
  }

  /// Codings of that code, without those of the codes below it.
  int count(CodeId code) {
    return counts.numbers.getOrDefault(code, 0);
  }

  Optional<Instant> lastUsed(CodeId code) {
    return Optional.ofNullable(counts.used.get(code));
  }

  /// The code that was used last, as far as it is still in the codebook.
  Optional<CodeId> latest(Project project) {
    return counts.used.entrySet().stream()
        .filter(entry -> project.codebook().codes().containsKey(entry.getKey()))
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey);
  }

  private void recount() {
    counting = true;
    since = new HashMap<>();
    Counts anew = new Counts(work.project(), work.visibility().hiddenCoders(), work.coder());
    recounts.start(background.job(_ -> anew.all()).whenSucceeded(this::take));
  }

  private void take(Counts anew) {
    counting = false;
    counts = anew;
    counts.follow(since, work.project());
    since = new HashMap<>();
  }

  private void follow(Touched touched) {
    if (touched.everything() || touched.codings().size() > FEW) {
      recount();
      return;
    }
    if (counting) {
      since.putAll(touched.codings());
    }
    counts.follow(touched.codings(), work.project());
  }

  /// What is counted in one state of the project. Codings of hidden coders do not count, so that a
  /// number tells nothing of them.
  private static final class Counts {

    private final Set<String> hidden;
    private final String coder;
    private final Map<CodeId, Integer> numbers = new HashMap<>();
    private final Map<CodeId, Instant> used = new HashMap<>();
    private Project project;

    Counts(Project project, Set<String> hidden, String coder) {
      this.project = project;
      this.hidden = Set.copyOf(hidden);
      this.coder = coder;
    }

    Counts all() {
      project.allCodings().forEach(this::add);
      return this;
    }

    /// @param touched codings that may be others now, with their transcripts
    void follow(Map<CodingId, String> touched, Project now) {
      touched.forEach(
          (id, transcript) -> {
            project.coding(transcript, id).filter(this::counts).ifPresent(this::subtract);
            now.coding(transcript, id).ifPresent(this::add);
          });
      project = now;
    }

    private void subtract(Coding before) {
      numbers.merge(before.code(), -1, Integer::sum);
    }

    private void add(Coding coding) {
      if (counts(coding)) {
        numbers.merge(coding.code(), 1, Integer::sum);
        if (coding.coder().equals(coder)) {
          used.merge(coding.code(), coding.at(), (one, other) -> one.isAfter(other) ? one : other);
        }
      }
    }

    private boolean counts(Coding coding) {
      return !hidden.contains(coding.coder());
    }
  }
}
