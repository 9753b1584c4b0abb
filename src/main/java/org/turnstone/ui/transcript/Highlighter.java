package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.shape.Path;
import org.turnstone.model.TextRange;
import org.turnstone.ui.kit.CodeColours.Shades;
import org.turnstone.ui.transcript.Shapes.Layer;

/// Paints one turn: grounds and underlines of its codings, words that were looked for, and what is
/// selected. From the bottom up: grounds, found words, underlines, selected words, the words
/// themselves, edges and the caret.
final class Highlighter {

  private static final double UNDERLINE = 2;
  private static final double LANE = 3;
  private static final double EDGE = 2;

  private final Page page;
  private final List<PlacedCoding> codings;
  private final List<Grounds.Piece> grounds;

  /// @param codings those on the turn, in order
  Highlighter(Page page, TextRange turn, List<PlacedCoding> codings) {
    this.page = page;
    this.codings = codings;
    this.grounds = Grounds.of(turn, codings, page::isEmphasised);
  }

  void paint(ParagraphView paragraph) {
    paragraph.shapes().begin();
    grounds(paragraph);
    hit(paragraph);
    underlines(paragraph);
    selectedWords(paragraph);
    selectedCoding(paragraph);
    caret(paragraph);
    paragraph.shapes().end();
    paragraph.ink(selected().orElse(new TextRange(0, 0)), page);
  }

  private void grounds(ParagraphView paragraph) {
    for (Grounds.Piece piece : grounds) {
      if (piece.range().overlaps(paragraph.range())) {
        PlacedCoding owner = piece.owner();
        Shades shades = page.shades(owner);
        Path path = paragraph.shapes().paint(Layer.GROUND, boxes(paragraph, piece.range()));
        path.setFill(page.isEmphasised(owner) ? shades.strong() : shades.highlight());
        page.dim(path, owner);
      }
    }
  }

  private void hit(ParagraphView paragraph) {
    page.model()
        .hitProperty()
        .get()
        .filter(paragraph.range()::overlaps)
        .ifPresent(found -> paragraph.shapes().paint(Layer.FOUND, boxes(paragraph, found)));
  }

  private void underlines(ParagraphView paragraph) {
    for (PlacedCoding coding : codings) {
      if (coding.underline() != PlacedCoding.NONE && coding.range().overlaps(paragraph.range())) {
        List<Box> lines =
            boxes(paragraph, coding.range()).stream()
                .map(box -> box.underline(UNDERLINE, LANE * coding.underline()))
                .toList();
        Path path = paragraph.shapes().paint(Layer.UNDERLINE, lines);
        path.setFill(page.shades(coding).stripe());
        page.dim(path, coding);
      }
    }
  }

  private void selectedWords(ParagraphView paragraph) {
    page.model()
        .selectedWordsProperty()
        .get()
        .filter(paragraph.range()::overlaps)
        .ifPresent(
            words -> {
              paragraph.shapes().paint(Layer.SELECTED, boxes(paragraph, words));
              paragraph.shapes().paint(Layer.SELECTED_EDGE, edges(paragraph, words));
            });
  }

  private void selectedCoding(ParagraphView paragraph) {
    codings.stream()
        .filter(page::isSelected)
        .filter(coding -> coding.range().overlaps(paragraph.range()))
        .forEach(
            coding ->
                paragraph
                    .shapes()
                    .paint(Layer.CODING_EDGE, edges(paragraph, coding.range()))
                    .setFill(page.shades(coding).stripe()));
  }

  private void caret(ParagraphView paragraph) {
    page.model()
        .selectionProperty()
        .get()
        .filter(_ -> page.model().selectedWordsProperty().get().isEmpty())
        .map(WordSelection::caret)
        .filter(at -> paragraph.range().start() <= at && at <= paragraph.range().end())
        .map(paragraph::caret)
        .ifPresent(
            box ->
                paragraph
                    .shapes()
                    .paint(
                        Layer.CARET,
                        List.of(new Box(box.left() - 1, box.top(), box.left() + 1, box.bottom()))));
  }

  /// The words that stand out so much that they are painted darker.
  private Optional<TextRange> selected() {
    return page.model()
        .selectedWordsProperty()
        .get()
        .or(() -> codings.stream().filter(page::isEmphasised).findFirst().map(PlacedCoding::range));
  }

  /// Boxes as grounds fill them: a little higher and lower than the letters.
  private List<Box> boxes(ParagraphView paragraph, TextRange range) {
    double above = page.typography().scaled(1);
    double below = page.typography().scaled(6);
    return paragraph.boxes(range).stream().map(box -> box.grown(above, below)).toList();
  }

  private List<Box> edges(ParagraphView paragraph, TextRange range) {
    List<Box> boxes = boxes(paragraph, range);
    List<Box> edges = new ArrayList<>();
    if (!boxes.isEmpty() && range.start() >= paragraph.range().start()) {
      Box first = boxes.getFirst();
      edges.add(new Box(first.left() - EDGE, first.top(), first.left(), first.bottom()));
    }
    if (!boxes.isEmpty() && range.end() <= paragraph.range().end()) {
      Box last = boxes.getLast();
      edges.add(new Box(last.right(), last.top(), last.right() + EDGE, last.bottom()));
    }
    return edges;
  }
}
