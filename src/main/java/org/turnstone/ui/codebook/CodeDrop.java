package org.turnstone.ui.codebook;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TreeItem;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;

/// What letting go of dragged codes would do just there.
///
/// @param into the code that would be above them, or that they would become part of; empty for the
///     top
/// @param merge whether they would become part of it
/// @param line beside which row the first of them would stand, as far as that is on screen
/// @param below whether below that row, and not above
record CodeDrop(
    Optional<Code> into, boolean merge, Optional<TreeItem<CodeRow>> line, boolean below) {

  /// How much of the height of a row, at its top and at its foot, stands for "beside it".
  private static final double EDGE = 0.25;

  /// @param dragged what is held
  /// @param over the row under the pointer; empty below the last one
  /// @param at where in the row, from 0 at its top to 1 at its foot
  /// @param merge whether the person asks to merge
  static Optional<CodeDrop> at(
      CodebookChanges changes,
      List<Code> dragged,
      TreeItem<CodeRow> root,
      Optional<TreeItem<CodeRow>> over,
      double at,
      boolean merge) {
    Optional<Code> code = over.map(TreeItem::getValue).map(CodeRow::code);
    if (merge) {
      return code.filter(into -> !CodebookChanges.ids(dragged).contains(into.id()))
          .map(into -> new CodeDrop(Optional.of(into), true, Optional.empty(), false));
    }
    boolean beside = at < EDGE || at > 1 - EDGE;
    Optional<Code> above = beside ? code.flatMap(changes.codebook()::parent) : code;
    Optional<CodeId> parent = above.map(Code::id);
    if (dragged.stream().noneMatch(each -> changes.canMove(each, parent))) {
      return Optional.empty();
    }
    TreeItem<CodeRow> item =
        above.isEmpty() ? root : beside ? over.orElseThrow().getParent() : over.orElseThrow();
    return Optional.of(placed(above, dragged.getFirst(), item));
  }

  /// Codes stand by name, so the line shows where it will be and not where the pointer is.
  private static CodeDrop placed(Optional<Code> above, Code code, TreeItem<CodeRow> item) {
    List<TreeItem<CodeRow>> there =
        item.isExpanded() || item.getValue() == null ? item.getChildren() : List.of();
    for (TreeItem<CodeRow> sibling : there) {
      if (CodeTree.BY_NAME.compare(sibling.getValue().code(), code) > 0) {
        return new CodeDrop(above, false, Optional.of(sibling), false);
      }
    }
    return new CodeDrop(
        above,
        false,
        there.isEmpty() ? Optional.empty() : Optional.of(lastOf(there.getLast())),
        true);
  }

  private static TreeItem<CodeRow> lastOf(TreeItem<CodeRow> item) {
    return item.isExpanded() && !item.isLeaf() ? lastOf(item.getChildren().getLast()) : item;
  }
}
