package org.turnstone.ui.transcript;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.turnstone.model.ShownText;
import org.turnstone.model.TextRange;
import org.turnstone.ui.kit.RightToLeft;

/// A paragraph on screen: its words, what is painted below them and above them. It knows where
/// positions of the reading text are on screen and which position is at a point.
final class ParagraphView extends Region {

  private final TextRange range;
  private final ShownText shown;
  private final Typography.Setting setting;
  private final TextFlow words = new TextFlow();
  private final String text;
  private List<TextLineInfo> lines = List.of();
  private final Pane below = layer();
  private final Pane above = layer();

  /// @param shown the whole text that the paragraph is part of
  ParagraphView(TextRange range, ShownText shown, Typography.Setting setting, List<Text> pieces) {
    this.range = range;
    this.shown = shown;
    this.setting = setting;
    this.text = pieces.stream().map(Text::getText).collect(Collectors.joining());
    words.getChildren().setAll(pieces);
    words.setLineSpacing(setting.spacing());
    getChildren().addAll(below, words, above);
    if (RightToLeft.begins(text)) {
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
    TextRange coloured = Paragraphs.onScreen(shown, range, inked);
    int from = coloured.start();
    int to = coloured.end();
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
    TextRange onScreen = Paragraphs.onScreen(shown, range, of);
    int start = onScreen.start();
    int end = onScreen.end();
    return lines.stream()
        .filter(line -> start < line.end() && line.start() < end)
        .flatMap(
            line -> {
              int from = Math.max(start, line.start());
              int to = end < line.end() ? end : lastInk(from, line.end());
              return Box.of(words.getRangeShape(from, to, false)).stream();
            })
        .filter(box -> box.left() < box.right())
        .map(box -> box.moved(setting.lead()))
        .toList();
  }

  /// The end of what can be seen of a line: the blanks at which it was broken are not painted.
  private int lastInk(int from, int end) {
    int last = end;
    while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  /// A box without width where a caret stands.
  Box caret(int position) {
    List<Box> carets =
        Box.of(words.getCaretShape(Paragraphs.onScreen(shown, range, position), true));
    return carets.isEmpty()
        ? new Box(0, setting.lead(), 0, setting.lead() + setting.natural())
        : carets.getFirst().moved(setting.lead());
  }

  /// The position nearest to a point, between two characters.
  int positionAt(Point2D point) {
    return Paragraphs.inText(shown, range, hit(point).getInsertionIndex());
  }

  /// The position of the character nearest to a point.
  int characterAt(Point2D point) {
    int start = shown.toShown(range.start());
    int length = shown.toShown(range).length();
    return shown.toRead(start + Math.clamp(hit(point).getCharIndex(), 0, length));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
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
    lines = words.getLayoutInfo().getTextLines(false);
  }

  /// Shapes of a text are mirrored with what is around it when it runs from right to left, points
  /// are not.
  private HitInfo hit(Point2D point) {
    Point2D inWords = words.parentToLocal(point);
    return words.getHitInfo(new Point2D(inWords.getX(), Math.max(0, inWords.getY())));
  }

  /// Unmanaged, so that painting never asks the list for another layout.
  private static Pane layer() {
    Pane layer = new Pane();
    layer.setManaged(false);
    layer.setMouseTransparent(true);
    return layer;
  }
}
