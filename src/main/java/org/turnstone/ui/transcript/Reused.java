package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;

/// Parts of one kind within a view, used again and again: to make one and bring it under the style
/// sheets costs many times what it costs to show something else in it. Those not needed at the
/// moment are there, but not visible.
final class Reused<N extends Node> {

  private final List<Node> children;
  private final Supplier<N> make;
  private final List<N> made = new ArrayList<>();
  private int used;

  /// @param children where the parts are put
  Reused(List<Node> children, Supplier<N> make) {
    this.children = children;
    this.make = make;
  }

  /// From now on all are free.
  void begin() {
    used = 0;
  }

  /// One that is free.
  N next() {
    if (used == made.size()) {
      made.add(make.get());
      children.add(made.getLast());
    }
    N next = made.get(used++);
    next.setVisible(true);
    return next;
  }

  /// Hides what is still free.
  void end() {
    made.subList(used, made.size()).forEach(free -> free.setVisible(false));
  }

  /// Those in use, in the order in which they were taken.
  List<N> shown() {
    return made.subList(0, used);
  }
}
