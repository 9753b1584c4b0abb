package org.turnstone.ui.excerpts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The memo of an excerpt, or where one is begun; the field while it is being written.
final class MemoColumn extends VBox {

  private static final Words WORDS = Words.of(MemoColumn.class);

  private final Label text = Texts.wrapped("", "memo-text");
  private final Hyperlink add = new Hyperlink(WORDS.text("memo.add"));
  private final HBox head;
  private final Supplier<Node> field;
  private final boolean editable;
  private @Nullable Coding shown;
  private String words = "";
  private Optional<CodingId> writing = Optional.empty();

  /// @param field where memos are written; there is one for all excerpts
  /// @param write begins to write the memo of a coding
  MemoColumn(Supplier<Node> field, Consumer<Coding> write, boolean editable) {
    this.field = field;
    this.editable = editable;
    getStyleClass().add("memo-column");
    head = new HBox(Icons.of(Feather.FILE_TEXT), Texts.label(WORDS.text("memo"), "text2"));
    head.getStyleClass().add("memo-head");
    add.setFocusTraversable(false);
    add.getStyleClass().add("add-memo");
    add.setOnAction(_ -> write(write));
    setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            write(write);
          }
        });
  }

  /// @param memo of the coding, as it is shown
  void show(Coding coding, String memo) {
    shown = coding;
    words = memo;
    layOut();
  }

  /// @param coding whose memo is being written
  void setWriting(Optional<CodingId> coding) {
    writing = coding;
    if (shown != null) {
      layOut();
    }
  }

  private void layOut() {
    Coding coding = shown;
    if (coding == null) {
      return;
    }
    boolean open = writing.filter(coding.id()::equals).isPresent();
    boolean empty = coding.memo().isEmpty();
    String look = open ? "writing" : empty ? "bare" : "written";
    if (!getStyleClass().contains(look)) {
      getStyleClass().setAll("memo-column", look);
    }
    text.setText(words);
    if (open) {
      Node where = field.get();
      if (where.getParent() != this) {
        getChildren().setAll(head, where);
      }
    } else if (!empty) {
      put(head, text);
    } else if (editable) {
      put(add);
    } else {
      getChildren().clear();
    }
  }

  private void put(Node... parts) {
    if (!getChildren().equals(List.of(parts))) {
      getChildren().setAll(parts);
    }
  }

  private void write(Consumer<Coding> write) {
    if (shown != null && editable) {
      write.accept(shown);
    }
  }
}
