package org.turnstone.ui.start;

import static org.turnstone.ui.start.StartPage.WORDS;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.Texts;

/// The projects one has worked on, latest first. Arrow keys go from row to row.
final class RecentProjects extends VBox {

  private final StartActions actions;
  private final Label count = Texts.label("", "small", "text3");
  private final VBox rows = new VBox();

  RecentProjects(StartActions actions) {
    this.actions = actions;
    HBox header = new HBox(Texts.label(WORDS.text("recent"), "heading"), Texts.gap(), count);
    header.getStyleClass().addAll("start-header", "first");
    rows.getStyleClass().addAll("card", "recent");
    rows.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    getChildren().addAll(header, rows);
  }

  void show(List<RecentProject> projects) {
    count.setText(projects.isEmpty() ? "" : WORDS.text("recent.count", projects.size()));
    if (projects.isEmpty()) {
      Label none = Texts.wrapped(WORDS.text("recent.none"), "text2");
      none.getStyleClass().add("recent-none");
      rows.getChildren().setAll(none);
    } else {
      rows.getChildren()
          .setAll(projects.stream().map(project -> new RecentRow(project, actions)).toList());
      rows.getChildren().getFirst().getStyleClass().add("first");
      rows.getChildren().getLast().getStyleClass().add("last");
    }
  }

  /// Gives the first row the focus, so that Enter goes on with yesterday's work.
  ///
  /// @return whether there is one
  boolean focusFirst() {
    Node first = rows.getChildren().getFirst();
    first.requestFocus();
    return first.isFocusTraversable();
  }

  private void onKey(KeyEvent pressed) {
    int step = pressed.getCode() == KeyCode.DOWN ? 1 : pressed.getCode() == KeyCode.UP ? -1 : 0;
    if (step == 0 || !(pressed.getTarget() instanceof Node focused)) {
      return;
    }
    pressed.consume();
    int to = rows.getChildren().indexOf(focused) + step;
    if (to >= 0 && to < rows.getChildren().size()) {
      rows.getChildren().get(to).requestFocus();
    }
  }
}
