package org.turnstone.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.turnstone.transcript.Label.Shape;

/// All lines of a file that may begin a turn, in order; lines of code are none.
final class Candidates {

  /// How often labels must stand behind list or quotation marks before they are taken for more than
  /// an item of a list that a speaker dictates.
  private static final int MARKED_ENOUGH = 4;

  private Candidates() {}

  static List<Candidate> of(List<String> lines) {
    Fences fences = Fences.of(lines, line -> isFresh(lines, line) && isKnown(lines.get(line)));
    Map<String, String> names = new HashMap<>();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (fences.closing(i).isPresent()) {
        i = fences.closing(i).getAsInt();
        continue;
      }
      Optional<Label> label = LabelPattern.find(lines.get(i));
      if (label.isPresent()) {
        candidates.add(new Candidate(i, label.get().sharing(names), isFresh(lines, i)));
      }
    }
    return candidates;
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
    long plain = known(candidates, Shape.PLAIN).count();
    Known marked = known(candidates, Shape.MARKED);
    if (marked.count >= MARKED_ENOUGH && marked.count >= 4 * plain && marked.sides.size() > 1) {
      return Shape.MARKED;
    }
    boolean plainTalk =
        plain > 0 || candidates.stream().filter(shaped(Shape.PLAIN)).count() >= MARKED_ENOUGH;
    Known bare = known(candidates, Shape.BARE);
    boolean bareTalk = bare.count > plain && bare.sides.size() > 1;
    boolean bareNames = !plainTalk && candidates.stream().anyMatch(shaped(Shape.BARE));
    return bareTalk || bareNames ? Shape.BARE : Shape.PLAIN;
  }

  private static Shape alsoTaken(Shape shape) {
    return shape == Shape.MARKED ? Shape.PLAIN : shape;
  }

  private static Predicate<Candidate> shaped(Shape shape) {
    return candidate -> candidate.label().shape() == shape;
  }

  private static Known known(List<Candidate> candidates, Shape shape) {
    Set<String> sides = new HashSet<>();
    long count =
        candidates.stream()
            .filter(shaped(shape).and(candidate -> candidate.label().isKnown()))
            .peek(candidate -> sides.add(candidate.side()))
            .count();
    return new Known(count, sides);
  }

  private record Known(long count, Set<String> sides) {}

  private static boolean isFresh(List<String> lines, int line) {
    if (line == 0) {
      return true;
    }
    String before = lines.get(line - 1);
    return before.isEmpty() || Marks.isRule(before) || Marks.heading(before).isPresent();
  }
}
