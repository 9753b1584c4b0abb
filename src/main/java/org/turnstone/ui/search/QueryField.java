package org.turnstone.ui.search;

import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// Where a query is typed. Its own text is invisible: the same text lies over it in pieces of
/// several colours, letter upon letter, and follows it when it scrolls. The caret and what is
/// selected are those of the field.
final class QueryField extends Region {

  private static final Words WORDS = Words.of(QueryField.class);
  private static final double LEAST_UNDERLINE = 6;

  private final TextField field = new TextField();
  private final TextFlow pieces = new TextFlow();
  private final Region underline = new Region();
  private final Pane overlay = new Pane(pieces, underline);
  private final Node icon = Icons.of(Feather.SEARCH);
  private final Node prompt = Texts.label(WORDS.text("query.prompt"), "text3");
  private final Button clear;
  private Optional<Mistake> mistake = Optional.empty();
  private Optional<Node> ownText = Optional.empty();
  private int lastCaret;

  QueryField(StringProperty query, ObservableValue<Optional<Mistake>> mistakes) {
    getStyleClass().add("query-field");
    field.setId("query");
    field.setAccessibleText(WORDS.text("query.name"));
    field.textProperty().bindBidirectional(query);
    field.textProperty().subscribe(this::paint);
    clear = Icons.button(Feather.X, WORDS.text("query.clear"), this::clear);
    clear.visibleProperty().bind(field.textProperty().isNotEmpty());
    prompt.visibleProperty().bind(field.textProperty().isEmpty());
    prompt.setMouseTransparent(true);
    underline.getStyleClass().add("mistake");
    underline.setManaged(false);
    overlay.setMouseTransparent(true);
    overlay.setManaged(false);
    overlay.setClip(new Rectangle());
    getChildren().addAll(field, overlay, prompt, icon, clear);
    mistakes.subscribe(
        now -> {
          mistake = now;
          requestLayout();
        });
    field.skinProperty().subscribe(this::findOwnText);
    field.caretPositionProperty().subscribe(this::remember);
  }

  TextField field() {
    return field;
  }

  /// Puts a piece where the caret is, apart from its neighbours, and selects the part of it that
  /// is only an example.
  void insert(String piece, String example) {
    int caret = Math.min(lastCaret, field.getLength());
    String before = field.getText(0, caret);
    String after = field.getText(caret, field.getLength());
    String lead = before.isEmpty() || before.endsWith(" ") || before.endsWith("(") ? "" : " ";
    String trail = after.startsWith(" ") ? "" : " ";
    field.insertText(before.length(), lead + piece + trail);
    int at = before.length() + lead.length() + piece.indexOf(example);
    field.requestFocus();
    if (example.isEmpty()) {
      field.positionCaret(before.length() + lead.length() + piece.length() + 1);
    } else {
      field.selectRange(at, at + example.length());
    }
  }

  /// A field forgets its caret when it loses the focus, as it does to the button of an example.
  private void remember(Number caret) {
    if (field.isFocused()) {
      lastCaret = caret.intValue();
    }
  }

  private void clear() {
    field.clear();
    field.requestFocus();
  }

  private void paint(String query) {
    pieces
        .getChildren()
        .setAll(
            QueryPieces.of(query).pieces().stream()
                .map(
                    piece -> {
                      Text text = new Text(piece.text());
                      text.getStyleClass().add(piece.kind().styleClass());
                      return text;
                    })
                .toList());
    field.setAccessibleHelp(mistake.map(Mistake::sentence).orElse(""));
    requestLayout();
  }

  /// The text inside the field, which says how far it has scrolled. It can only be made
  /// transparent by itself: without a text colour the caret would vanish too.
  private void findOwnText() {
    field.applyCss();
    ownText = Optional.ofNullable(field.lookup(".text"));
    ownText.ifPresent(
        text -> {
          text.setOpacity(0);
          text.layoutXProperty().subscribe(_ -> requestLayout());
          text.boundsInLocalProperty().subscribe(_ -> requestLayout());
        });
  }

  @Override
  protected double computePrefHeight(double width) {
    return field.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight();
    double left = field.getPadding().getLeft();
    double width = Math.max(0, getWidth() - left - field.getPadding().getRight());
    field.resizeRelocate(0, 0, getWidth(), height);
    field.layout();
    inMiddle(icon, (left - icon.prefWidth(-1)) / 2);
    inMiddle(prompt, left);
    inMiddle(clear, getWidth() - clear.prefWidth(-1) - (height - clear.prefHeight(-1)) / 2);
    overlay.resizeRelocate(left, 0, width, height);
    Rectangle clip = (Rectangle) overlay.getClip();
    clip.setWidth(width);
    clip.setHeight(height);
    layOver();
  }

  private void inMiddle(Node part, double x) {
    part.autosize();
    part.relocate(Math.round(x), Math.round((getHeight() - part.prefHeight(-1)) / 2));
  }

  private void layOver() {
    if (ownText.isEmpty()) {
      return;
    }
    Node own = ownText.get();
    Bounds size = own.getLayoutBounds();
    Point2D corner = overlay.sceneToLocal(own.localToScene(size.getMinX(), size.getMinY()));
    pieces.resizeRelocate(corner.getX(), corner.getY(), size.getWidth() + 1, size.getHeight());
    pieces.layout();
    underline.setVisible(mistake.isPresent());
    mistake.ifPresent(this::underline);
  }

  /// From the mistake to the end of its word.
  private void underline(Mistake at) {
    String query = field.getText();
    int start = Math.min(at.position(), Math.max(0, query.length() - 1));
    int end = start + 1;
    while (end < query.length() && !Character.isWhitespace(query.charAt(end))) {
      end++;
    }
    Bounds bounds =
        new Path(pieces.getRangeShape(start, Math.min(end, query.length()), false))
            .getLayoutBounds();
    underline.resizeRelocate(
        pieces.getLayoutX() + bounds.getMinX(),
        pieces.getLayoutY() + bounds.getMaxY() - 1,
        Math.max(LEAST_UNDERLINE, bounds.getWidth()),
        2);
  }
}
