package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.turnstone.transcript.dialog.Label.Shape;

/// All lines of a file that may begin a turn, in order; lines of code are none.
final class Candidates {

  /// How often labels must stand behind list or quotation marks before they are taken for more than
  /// an item of a list that a speaker dictates.
  private static final int MARKED_ENOUGH = 4;

  private Candidates() {}

  /// Those that the layout tells, if it does; else those that the lines look like.
  ///
  /// @param texts labels, in normal form, that a person says are none
  static List<Candidate> of(Layout layout, Set<String> texts) {
    return layout.tellsTurns() ? told(layout) : of(layout.lines(), layout.times(), texts);
  }

  private static List<Candidate> told(Layout layout) {
    List<Candidate> candidates = new ArrayList<>();
    layout.labels().keySet().stream()
        .sorted()
        .forEach(
            line ->
                candidates.add(
                    new Candidate(line, layout.labels().get(line), isFresh(layout.lines(), line))));
    return candidates;
  }

  /// @param times those that stand beside the lines
  private static List<Candidate> of(
      List<String> lines, Map<Integer, String> times, Set<String> texts) {
    Fences fences = Fences.of(lines, line -> isFresh(lines, line) && isKnown(lines.get(line)));
    Map<String, String> names = new HashMap<>();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (fences.closing(i).isPresent()) {
        i = fences.closing(i).getAsInt();
        continue;
      }
      Optional<Label> label = LabelPattern.find(lines.get(i));
      if (label.isPresent() && !texts.contains(label.get().key())) {
        Label named = label.get().sharing(names).at(Optional.ofNullable(times.get(i)));
        candidates.add(new Candidate(i, named, isFresh(lines, i)));
      }
    }
    candidates.replaceAll(new Silences(lines, candidates)::marked);
    return candidates;
  }

  /// Sees where nothing is said between two labels.
  private record Silences(List<String> lines, Set<Integer> starts) {

    Silences(List<String> lines, List<Candidate> candidates) {
      this(lines, candidates.stream().map(Candidate::line).collect(Collectors.toSet()));
    }

    Candidate marked(Candidate one) {
      int next = one.line() + 1;
      if (!one.label().said(lines.get(one.line())).isEmpty()) {
        return one;
      }
      while (next < lines.size() && lines.get(next).isEmpty()) {
        next++;
      }
      boolean silent = next == lines.size() || starts.contains(next);
      return silent ? new Candidate(one.line(), one.label(), one.fresh(), true) : one;
    }
  }

  private static boolean isKnown(String line) {
    return LabelPattern.find(line).filter(Label::isKnown).isPresent();
  }

  /// Those of the shape that this file has its labels in.
  static List<Candidate> inOneShape(List<Candidate> candidates) {
    Shape shape = shape(candidates);
    return candidates.stream()
        .filter(one -> one.label().shape() == shape || one.label().shape() == alsoTaken(shape))
        .toList();
  }

  private static Shape shape(List<Candidate> candidates) {
    List<Candidate> plain = known(candidates, Shape.PLAIN);
    List<Candidate> marked = known(candidates, Shape.MARKED);
    if (marked.size() >= MARKED_ENOUGH && marked.size() >= 4 * plain.size() && sides(marked) > 1) {
      return Shape.MARKED;
    }
    List<Candidate> bare = known(candidates, Shape.BARE);
    boolean bareTalk = bare.size() > plain.size() && sides(bare) > 1;
    boolean plainTalk =
        !plain.isEmpty() || shaped(candidates, Shape.PLAIN).count() >= MARKED_ENOUGH;
    boolean bareNames = !plainTalk && shaped(candidates, Shape.BARE).findAny().isPresent();
    return bareTalk || bareNames ? Shape.BARE : Shape.PLAIN;
  }

  private static Shape alsoTaken(Shape shape) {
    return shape == Shape.MARKED ? Shape.PLAIN : shape;
  }

  private static Stream<Candidate> shaped(List<Candidate> candidates, Shape shape) {
    return candidates.stream().filter(candidate -> candidate.label().shape() == shape);
  }

  private static List<Candidate> known(List<Candidate> candidates, Shape shape) {
    return shaped(candidates, shape).filter(candidate -> candidate.label().isKnown()).toList();
  }

  private static long sides(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::side).distinct().count();
  }

  private static boolean isFresh(List<String> lines, int line) {
    if (line == 0) {
      return true;
    }
    String before = lines.get(line - 1);
    return before.isEmpty() || Marks.isRule(before) || Marks.heading(before).isPresent();
  }
}
