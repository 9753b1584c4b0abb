package org.turnstone.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Takes the focus from one part of the window to the next, and round again.
final class FocusTour {

  private FocusTour() {}

  static void next(List<Node> parts, @Nullable Node focused) {
    int now =
        IntStream.range(0, parts.size())
            .filter(i -> holds(parts.get(i), focused))
            .findFirst()
            .orElse(-1);
    IntStream.rangeClosed(1, parts.size())
        .mapToObj(step -> parts.get((now + step) % parts.size()))
        .flatMap(part -> firstFocusable(part).stream())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  static Optional<Node> firstFocusable(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> firstFocusable(child).stream())
            .findFirst()
        : Optional.empty();
  }

  static boolean holds(Node part, @Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == part) {
        return true;
      }
    }
    return false;
  }
}
