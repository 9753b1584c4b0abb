package org.turnstone.ui.transcript;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.turnstone.model.TextRange;

/// A paragraph on screen: its words, what is painted below them and above them. It knows where
/// positions of the reading text are on screen and which position is at a point.
final class ParagraphView extends Region {

  private final TextRange range;
  private final Typography.Setting setting;
  private final TextFlow words = new TextFlow();
  private final Pane below = layer();
  private final Pane above = layer();

  ParagraphView(TextRange range, Typography.Setting setting, List<Text> pieces) {
    this.range = range;
    this.setting = setting;
    words.getChildren().setAll(pieces);
    words.setLineSpacing(setting.spacing());
    getChildren().addAll(below, words, above);
    if (readsRightToLeft(pieces)) {
      setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
  }

  TextRange range() {
    return range;
  }

  Typography.Setting setting() {
    return setting;
  }

  /// Paints; old paint goes away. Boxes come from [#boxes], after layout.
  void paint(List<Node> belowWords, List<Node> aboveWords) {
    below.getChildren().setAll(belowWords);
    above.getChildren().setAll(aboveWords);
  }

  /// Gives the words of a range the colour of selected words, and takes it from all others.
  void ink(TextRange inked, Page page) {
    int start = 0;
    int from = Paragraphs.onScreen(range, inked.start());
    int to = Paragraphs.onScreen(range, inked.end());
    for (Node node : words.getChildren()) {
      Text piece = (Text) node;
      int length = piece.getText().length();
      boolean any = from < start + length && start < to;
      piece.setSelectionStart(any ? Math.max(0, from - start) : -1);
      piece.setSelectionEnd(any ? Math.min(length, to - start) : -1);
      if (any) {
        piece.setSelectionFill(page.ink().getFill());
      }
      start += length;
    }
  }

  /// The boxes of the words of a range on this paragraph, line by line; none when it has none here.
  List<Box> boxes(TextRange of) {
    int start = Paragraphs.onScreen(range, of.start());
    int end = Paragraphs.onScreen(range, of.end());
    return start == end
        ? List.of()
        : Box.of(words.getRangeShape(start, end, false)).stream()
            .filter(box -> box.left() < box.right())
            .map(box -> box.moved(setting.lead()))
            .toList();
  }

  /// A box without width where a caret stands.
  Box caret(int position) {
    List<Box> carets = Box.of(words.getCaretShape(Paragraphs.onScreen(range, position), true));
    return carets.isEmpty()
        ? new Box(0, setting.lead(), 0, setting.lead() + setting.natural())
        : carets.getFirst().moved(setting.lead());
  }

  /// The position nearest to a point, between two characters.
  int positionAt(Point2D point) {
    return Paragraphs.inText(range, hit(point).getInsertionIndex());
  }

  /// The position of the character nearest to a point.
  int characterAt(Point2D point) {
    return Paragraphs.inText(range, hit(point).getCharIndex());
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double height = words.prefHeight(width);
    double lines = Math.max(1, Math.round((height + setting.spacing() - 1) / setting.line()));
    return Math.max(lines * setting.line(), height);
  }

  @Override
  protected void layoutChildren() {
    words.resizeRelocate(0, setting.lead(), getWidth(), getHeight());
    words.layout();
  }

  private HitInfo hit(Point2D point) {
    return words.getHitInfo(new Point2D(point.getX(), Math.max(0, point.getY() - setting.lead())));
  }

  private static boolean readsRightToLeft(List<Text> pieces) {
    return pieces.stream()
        .flatMapToInt(piece -> piece.getText().codePoints())
        .map(Character::getDirectionality)
        .filter(
            direction ->
                direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(direction))
        .limit(1)
        .anyMatch(ParagraphView::isRightToLeft);
  }

  private static boolean isRightToLeft(int direction) {
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /// Unmanaged, so that painting never asks the list for another layout.
  private static Pane layer() {
    Pane layer = new Pane();
    layer.setManaged(false);
    layer.setMouseTransparent(true);
    return layer;
  }
}
