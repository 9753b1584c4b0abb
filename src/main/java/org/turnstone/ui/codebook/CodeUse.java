package org.turnstone.ui.codebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.turnstone.edit.Action;
import org.turnstone.edit.Touched;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.LatestWins;
import org.turnstone.ui.kit.Visibility;
import org.turnstone.workspace.CodeCounts;

/// How often the codes of the open project are used by the coders who are not hidden. What there is
/// to look at is looked at away from the window; until then the counts are those from before, and
/// nothing is [#isCounted] at the beginning. To be used on the JavaFX thread.
final class CodeUse {

  /// So few transcripts are looked at where one stands, so that a number changes with its coding.
  private static final int FEW = 8;

  private final Background background;
  private final Visibility visibility;
  private final CodeCounts counts;
  private final List<Consumer<Set<CodeId>>> listeners = new ArrayList<>();
  private final List<Runnable> waiting = new ArrayList<>();
  private final LatestWins orders = new LatestWins();
  private Project project;
  private Set<String> hidden;
  private boolean counted;
  private boolean counting;

  /// @param transcripts their ids, in order
  /// @param visibility which coders are hidden; their codings do not count, so that a number tells
  ///     nothing of them
  CodeUse(
      Background background,
      Visibility visibility,
      Collection<String> transcripts,
      Project project) {
    this.background = background;
    this.visibility = visibility;
    this.project = project;
    hidden = visibility.hiddenCoders();
    counts = new CodeCounts(transcripts);
    visibility.addListener(_ -> hide());
    count(Optional.empty());
  }

  /// The project is another one now.
  ///
  /// @param action what was done; empty when that is not known
  void changed(Project now, Optional<Action> action) {
    project = now;
    if (counting) {
      return;
    }
    Touched touched = Touched.by(action);
    Set<String> places = new HashSet<>(touched.codings().values());
    if (touched.everything() || places.size() > FEW) {
      count(action);
    } else {
      tell(counts.update(now, action));
    }
  }

  /// Takes another order of the transcripts, away from the window.
  ///
  /// @param then is run when it holds
  void order(List<String> transcripts, Runnable then) {
    orders.start(
        background
            .job(
                _ -> {
                  counts.order(transcripts);
                  return true;
                })
            .whenSucceeded(_ -> then.run()));
  }

  /// Whether all that there is was counted once.
  boolean isCounted() {
    return counted;
  }

  /// Runs something that needs the numbers, as soon as they are there.
  void whenCounted(Runnable what) {
    if (counting) {
      waiting.add(what);
    } else {
      what.run();
    }
  }

  /// Adds someone who is told which codes are used more or less often now.
  void listen(Consumer<Set<CodeId>> listener) {
    listeners.add(listener);
  }

  /// Codings with this very code.
  int codings(CodeId code) {
    return counts.codings(code, hidden);
  }

  /// Transcripts in which this very code is used.
  int transcripts(CodeId code) {
    return counts.transcripts(code, hidden);
  }

  /// Adds those transcripts to a set of their numbers.
  void addTranscripts(CodeId code, BitSet set) {
    counts.addTranscripts(code, hidden, set);
  }

  /// The codings of this very code, transcript by transcript, in reading order.
  Stream<Coding> codingsOf(CodeId code) {
    return counts.codingsOf(code).filter(coding -> !hidden.contains(coding.coder()));
  }

  /// What everybody did, hidden or not: what a change of a code reaches.
  CodeCounts ofAllCoders() {
    return counts;
  }

  /// What changes while this is going on is looked at when it is over.
  private void count(Optional<Action> action) {
    counting = true;
    Project now = project;
    background
        .job(_ -> counts.difference(now, action))
        .whenSucceeded(
            difference -> {
              counted = true;
              tell(counts.take(difference));
            })
        .finallyDo(() -> goOn(now))
        .start();
  }

  private void goOn(Project seen) {
    counting = false;
    if (project != seen) {
      count(Optional.empty());
      return;
    }
    List<Runnable> now = List.copyOf(waiting);
    waiting.clear();
    now.forEach(Runnable::run);
  }

  private void hide() {
    Set<String> now = visibility.hiddenCoders();
    if (!now.equals(hidden)) {
      hidden = now;
      tell(project.codebook().codes().keySet());
    }
  }

  private void tell(Set<CodeId> changed) {
    listeners.forEach(listener -> listener.accept(changed));
  }
}
