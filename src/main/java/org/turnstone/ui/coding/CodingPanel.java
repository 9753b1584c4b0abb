package org.turnstone.ui.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.ui.kit.KeyGroup;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Words;

/// The panel at the right of the conversation, from top to bottom: what Enter will tag and the
/// field for it, what is tagged there, suggestions, the tree of codes (which others make), the
/// memo.
public final class CodingPanel extends VBox {

  private static final Words WORDS = Words.of(CodingPanel.class);

  private final TagModel tagging;
  private final SuggestionsModel suggestions;
  private final MemoModel memo;
  private final ChipsModel chips;
  private final TagSection tagSection;
  private final MemoBox memoBox;
  private Supplier<Optional<CodeId>> focusedCode = Optional::empty;

  /// @param layer a plain pane above all else in the window, where the popup floats; it must not be
  ///     picked on its bounds
  /// @param source where suggestions come from
  public CodingPanel(
      CodingWork work, CodingActions actions, SuggestionsModel.Source source, Pane layer) {
    CodeTally tally = new CodeTally(work, source.background());
    tagging = new TagModel(work, tally);
    memo = new MemoModel(work);
    chips = new ChipsModel(work, tagging, actions::select);
    suggestions = new SuggestionsModel(work, tagging, source);
    tagSection = new TagSection(work, tally, tagging, suggestions, actions, layer);
    tagSection.getChildren().add(new ChipsView(chips));
    memoBox = new MemoBox(memo, actions::goOnReading);
    SuggestionsView strip = new SuggestionsView(work, suggestions, actions, this);
    String styles = Stylesheets.beside(CodingPanel.class, "coding.css");
    getStylesheets().add(styles);
    if (!layer.getStylesheets().contains(styles)) {
      layer.getStylesheets().add(styles);
    }
    getStyleClass().addAll("coding-panel", "panel");
    getChildren().addAll(tagSection, strip, memoBox);
  }

  /// Puts the tree of codes in its place, above the memo.
  ///
  /// @param focused the code that the keys act on, while the tree has the focus
  public void placeCodes(Node codes, Supplier<Optional<CodeId>> focused) {
    focusedCode = focused;
    getChildren().add(getChildren().indexOf(memoBox), codes);
  }

  /// The code of the selected coding.
  public ObservableValue<Optional<CodeId>> selectedCodeProperty() {
    return chips.selectedCodeProperty();
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

  /// What turns like the current one are coded with.
  public SuggestionsModel suggestions() {
    return suggestions;
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

  /// Begins to choose another code for the coding that is selected, or for the only one of the
  /// turn.
  ///
  /// @param words where in the scene its words are; empty as in [#startTagging]
  /// @return false when there is none, or several of which none is selected
  public boolean startRecoding(Optional<Bounds> words) {
    Optional<Coding> coding = tagging.meant();
    coding.ifPresent(meant -> tagSection.recode(meant, words));
    return coding.isPresent();
  }

  /// Begins to write a memo: on the code that has the focus in the tree, else where one is.
  public void startMemo() {
    focusedCode.get().ifPresent(memo::showCode);
    memoBox.write();
  }
}
