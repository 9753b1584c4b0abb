package org.turnstone.ui.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.turnstone.model.Code;

/// What can be done with the selected codes of a tree, with the key for each. Menus name them by
/// `menu.` and their name in lower case.
enum TreeKey {
  TAG("Enter", false, one((view, code) -> view.actions().tag(code))),
  PAGE("Alt+Enter", false, one((view, code) -> view.actions().openCode(code.id()))),
  RENAME("F2", true, one(CodeTreeView::rename)),
  BESIDE("Insert", true, (view, codes) -> view.dialogs().addBeside(first(codes))),
  UNDER("Shift+Insert", true, (view, codes) -> view.dialogs().addUnder(first(codes))),
  OUT("Alt+Left", true, CodeTreeView::moveOut),
  IN("Alt+Right", true, CodeTreeView::moveIn),
  MOVE("Shortcut+M", true, some((view, codes) -> view.dialogs().move(codes))),
  MERGE("Shortcut+J", true, some((view, codes) -> view.dialogs().merge(codes))),
  SPLIT("Shortcut+Shift+J", true, one((view, code) -> view.dialogs().split(code))),
  HIDE("H", false, some(CodeTreeView::toggleHidden)),
  REMOVE("Delete", true, some((view, codes) -> view.dialogs().remove(codes)));

  private final KeyCombination key;
  private final boolean changes;
  private final BiConsumer<CodeTreeView, List<Code>> action;

  TreeKey(String key, boolean changes, BiConsumer<CodeTreeView, List<Code>> action) {
    this.key = KeyCombination.valueOf(key);
    this.changes = changes;
    this.action = action;
  }

  static Optional<TreeKey> of(KeyEvent pressed) {
    return Arrays.stream(values()).filter(each -> each.key.match(pressed)).findFirst();
  }

  KeyCombination key() {
    return key;
  }

  /// Whether it changes the project, which cannot be done everywhere.
  boolean changes() {
    return changes;
  }

  void act(CodeTreeView view, List<Code> codes) {
    action.accept(view, codes);
  }

  private static Optional<Code> first(List<Code> codes) {
    return codes.stream().findFirst();
  }

  private static BiConsumer<CodeTreeView, List<Code>> one(BiConsumer<CodeTreeView, Code> action) {
    return (view, codes) -> {
      if (codes.size() == 1) {
        action.accept(view, codes.getFirst());
      }
    };
  }

  private static BiConsumer<CodeTreeView, List<Code>> some(
      BiConsumer<CodeTreeView, List<Code>> action) {
    return (view, codes) -> {
      if (!codes.isEmpty()) {
        action.accept(view, codes);
      }
    };
  }
}
