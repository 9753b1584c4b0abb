package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Texts;

/// A page that lies over the dimmed window until it is closed by its cross, by Escape or by a click
/// beside it. The focus stays in it, and goes back to where it was.
public final class Sheet extends StackPane {

  private @Nullable Node focusedBefore;

  Sheet() {
    getStyleClass().add("sheet-ground");
    setVisible(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          if (click.getTarget() == this) {
            close();
          }
        });
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::keepFocus);
              }
            });
  }

  /// @param content the page; it scrolls where it is higher than the window
  public void open(String title, Node content) {
    focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
    Button close = Icons.button(Feather.X, WORDS.text("sheet.close"), this::close);
    close.setId("close-sheet");
    HBox header = new HBox(Texts.label(title, "heading"), Texts.gap(), close);
    header.getStyleClass().add("sheet-header");
    ScrollPane scroll = new ScrollPane(new AsHighAsItsLines(content));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox page = new VBox(header, scroll);
    page.getStyleClass().addAll("floating", "sheet");
    page.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    page.setAccessibleRole(AccessibleRole.DIALOG);
    page.setAccessibleText(title);
    getChildren().setAll(page);
    setVisible(true);
    applyCss();
    layout();
    FocusTour.firstFocusable(content).orElse(close).requestFocus();
  }

  public void close() {
    setVisible(false);
    getChildren().clear();
    if (focusedBefore != null) {
      focusedBefore.requestFocus();
      focusedBefore = null;
    }
  }

  private void onKey(KeyEvent pressed) {
    if (pressed.getCode() == KeyCode.ESCAPE) {
      pressed.consume();
      close();
    }
  }

  /// A scroll pane asks its content how high it is before it knows how wide; lines that wrap at the
  /// content's own width are counted here.
  private static final class AsHighAsItsLines extends StackPane {

    private final Node content;

    AsHighAsItsLines(Node content) {
      super(content);
      this.content = content;
    }

    @Override
    protected double computePrefHeight(double width) {
      return content.prefHeight(width < 0 ? content.prefWidth(-1) : width);
    }
  }

  private void keepFocus(@Nullable Node focused) {
    if (isVisible() && focused != null && !FocusTour.holds(this, focused)) {
      FocusTour.firstFocusable(this).ifPresent(Node::requestFocus);
    }
  }
}
