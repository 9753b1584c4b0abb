package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.turnstone.transcript.dialog.Label.Shape;

/// A layout while it is found. Lines are copied only when one changes.
final class LayoutDraft {

  private final List<String> original;
  private final TreeMap<Integer, Label> labels = new TreeMap<>();
  private final Map<Integer, String> times = new HashMap<>();
  private final Map<Integer, String> untils = new HashMap<>();
  private final List<String> remarks;
  private List<String> lines;

  LayoutDraft(List<String> lines, List<String> remarks) {
    this.original = lines;
    this.lines = lines;
    this.remarks = new ArrayList<>(remarks);
  }

  List<String> lines() {
    return lines;
  }

  /// The first line from there on that is not empty, else the number of lines.
  int next(int from) {
    int next = from;
    while (next < lines.size() && lines.get(next).isEmpty()) {
      next++;
    }
    return next;
  }

  /// Notes that a line begins a turn.
  ///
  /// @param end where the words begin
  void label(int line, String name, Optional<String> time, int end) {
    labels.put(line, new Label(name, KnownLabels.normal(name), time, Shape.PLAIN, false, end, ""));
  }

  void replace(int line, String words) {
    if (lines == original) {
      lines = new ArrayList<>(original);
    }
    lines.set(line, words);
  }

  void time(int line, String time) {
    times.putIfAbsent(line, time);
  }

  void until(int line, String until) {
    untils.put(line, until);
  }

  void remark(String sentence) {
    remarks.add(sentence);
  }

  /// Whether those that were noted go back and forth: at least so many, by two or more, and not
  /// each by another one.
  boolean isTalk(int least) {
    Set<String> keys = new HashSet<>();
    int changes = 0;
    String before = "";
    for (Label label : labels.values()) {
      keys.add(label.key());
      changes += label.key().equals(before) ? 0 : 1;
      before = label.key();
    }
    return labels.size() >= least
        && keys.size() > 1
        && keys.size() * 2 <= labels.size()
        && changes * 2 >= labels.size();
  }

  int labelled() {
    return labels.size();
  }

  Set<String> keys() {
    Set<String> keys = new HashSet<>();
    labels.values().forEach(label -> keys.add(label.key()));
    return keys;
  }

  /// Takes back what was noted.
  ///
  /// @return false
  boolean none() {
    labels.clear();
    times.clear();
    untils.clear();
    lines = original;
    return false;
  }

  Layout layout() {
    return new Layout(lines, labels, times, untils, remarks);
  }
}
