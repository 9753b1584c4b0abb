package org.turnstone.ui.coding;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.turnstone.model.CodeId;
import org.turnstone.ui.kit.KeyGroup;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Words;

/// The panel at the right of the conversation, from top to bottom: what Enter will tag and the
/// field for it, what is tagged there, the tree of codes, the memo.
public final class CodingPanel extends VBox {

  private static final Words WORDS = Words.of(CodingPanel.class);

  private final TagModel tagging;
  private final MemoModel memo;
  private final TagSection tagSection;
  private final CodesSection codes;
  private final MemoBox memoBox;

  /// @param layer a plain pane above all else in the window, where the popup floats; it must not be
  ///     picked on its bounds
  public CodingPanel(CodingWork work, CodingActions actions, Pane layer) {
    CodeTally tally = new CodeTally(work.coder(), work.project());
    CodeTree tree = new CodeTree(work, tally);
    tagging = new TagModel(work, tally);
    memo = new MemoModel(work);
    ChipsModel chips = new ChipsModel(work, tagging, actions::select);
    tagSection = new TagSection(work, tree, tagging, actions, layer);
    tagSection.getChildren().add(new ChipsView(chips));
    memoBox = new MemoBox(memo, actions::goOnReading);
    String styles = Stylesheets.beside(CodingPanel.class, "coding.css");
    getStylesheets().add(styles);
    if (!layer.getStylesheets().contains(styles)) {
      layer.getStylesheets().add(styles);
    }
    getStyleClass().addAll("coding-panel", "panel");
    codes = new CodesSection(work, tree, tagging, chips, actions);
    getChildren().addAll(tagSection, codes, memoBox);
  }

  /// The keys that hold while one tags, and in the tree of codes, for the sheet of keys.
  public static KeyGroup keys() {
    return new KeyGroup(
        WORDS.text("keys"),
        List.of(
            KeyGroup.line(WORDS.text("keys.tag"), "ENTER"),
            KeyGroup.line(WORDS.text("keys.another"), ","),
            KeyGroup.line(WORDS.text("keys.new"), "Ctrl+ENTER"),
            KeyGroup.line(WORDS.text("keys.rename"), "F2"),
            KeyGroup.line(WORDS.text("keys.remove"), "DELETE")));
  }

  /// Tags, repeats and takes off, for menus and keys.
  public TagModel tagging() {
    return tagging;
  }

  /// What is being written; to be saved before the window closes.
  public MemoModel memo() {
    return memo;
  }

  /// Begins to tag.
  ///
  /// @param words where in the scene the words are that will be tagged; empty when they are not on
  ///     screen, and the field in the panel serves
  public void startTagging(Optional<Bounds> words) {
    tagSection.start(words);
  }

  /// Begins to write a memo: on the code that has the focus in the tree, else where one is.
  public void startMemo() {
    codes.focused().ifPresent(code -> memo.showCode(code.id()));
    memoBox.write();
  }

  /// Puts the focus on a code in the tree.
  public void showCode(CodeId code) {
    codes.focus(code);
  }
}
