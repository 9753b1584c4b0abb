package org.turnstone.ui.transcript;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
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

  private final TextFlow words = new TextFlow();
  private final Shapes shapes = new Shapes();
  private TextRange range = new TextRange(0, 0);
  private ShownText shown = Reading.NOTHING.shown();
  private Typography.Setting setting = Typography.Setting.NONE;
  private String text = "";
  private List<TextLineInfo> lines = List.of();
  private double measuredWidth = -1;
  private double measured;

  ParagraphView() {
    getChildren().addAll(shapes.below(), words, shapes.above());
  }

  /// Shows another paragraph. What was painted stays until something else is.
  ///
  /// @param shown the whole text that the paragraph is part of
  void show(
      TextRange range,
      ShownText shown,
      Typography.Setting setting,
      List<StyledWords.Piece> pieces) {
    this.range = range;
    this.shown = shown;
    this.setting = setting;
    text = pieces.stream().map(StyledWords.Piece::words).collect(Collectors.joining());
    List<Node> texts = words.getChildren();
    while (texts.size() < pieces.size()) {
      texts.add(new Text());
    }
    texts.subList(pieces.size(), texts.size()).clear();
    for (int i = 0; i < pieces.size(); i++) {
      pieces.get(i).show((Text) texts.get(i));
    }
    words.setLineSpacing(setting.spacing());
    setNodeOrientation(
        RightToLeft.begins(text) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
    measuredWidth = -1;
    requestLayout();
  }

  TextRange range() {
    return range;
  }

  Typography.Setting setting() {
    return setting;
  }

  /// What is painted on it. Boxes come from [#boxes], after layout.
  Shapes shapes() {
    return shapes;
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
    if (width != measuredWidth) {
      double height = words.prefHeight(width);
      double lines = Math.max(1, Math.round((height + setting.spacing() - 1) / setting.line()));
      measured = Math.max(lines * setting.line(), height);
      measuredWidth = width;
    }
    return measured;
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
}
