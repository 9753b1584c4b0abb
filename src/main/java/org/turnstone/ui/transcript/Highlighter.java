package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import org.turnstone.model.TextRange;

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
    List<Node> below = new ArrayList<>();
    List<Node> above = new ArrayList<>();
    grounds(paragraph, below);
    hit(paragraph, below);
    underlines(paragraph, below);
    selectedWords(paragraph, below, above);
    selectedCoding(paragraph, above);
    caret(paragraph, above);
    paragraph.paint(below, above);
    paragraph.ink(selected().orElse(new TextRange(0, 0)), page);
  }

  private void grounds(ParagraphView paragraph, List<Node> below) {
    for (Grounds.Piece piece : grounds) {
      if (piece.range().overlaps(paragraph.range())) {
        PlacedCoding owner = piece.owner();
        String ground = page.isEmphasised(owner) ? "strong-ground" : "ground";
        Path path = Box.path(boxes(paragraph, piece.range()), ground, page.colourClass(owner));
        page.dim(path, owner);
        below.add(path);
      }
    }
  }

  private void hit(ParagraphView paragraph, List<Node> below) {
    page.model()
        .hitProperty()
        .get()
        .filter(paragraph.range()::overlaps)
        .ifPresent(found -> below.add(Box.path(boxes(paragraph, found), "hit-ground")));
  }

  private void underlines(ParagraphView paragraph, List<Node> below) {
    for (PlacedCoding coding : codings) {
      if (coding.underline() != PlacedCoding.NONE && coding.range().overlaps(paragraph.range())) {
        List<Box> lines =
            boxes(paragraph, coding.range()).stream()
                .map(box -> box.underline(UNDERLINE, LANE * coding.underline()))
                .toList();
        Path path = Box.path(lines, "underline", page.colourClass(coding));
        page.dim(path, coding);
        below.add(path);
      }
    }
  }

  private void selectedWords(ParagraphView paragraph, List<Node> below, List<Node> above) {
    page.model()
        .selectedWordsProperty()
        .get()
        .filter(paragraph.range()::overlaps)
        .ifPresent(
            words -> {
              List<Box> boxes = boxes(paragraph, words);
              below.add(Box.path(boxes, "selected-ground"));
              above.add(Box.path(edges(paragraph, words), "selected-edge"));
            });
  }

  private void selectedCoding(ParagraphView paragraph, List<Node> above) {
    codings.stream()
        .filter(page::isSelected)
        .filter(coding -> coding.range().overlaps(paragraph.range()))
        .forEach(
            coding ->
                above.add(
                    Box.path(
                        edges(paragraph, coding.range()),
                        "coding-edge",
                        page.colourClass(coding))));
  }

  private void caret(ParagraphView paragraph, List<Node> above) {
    page.model()
        .selectionProperty()
        .get()
        .filter(_ -> page.model().selectedWordsProperty().get().isEmpty())
        .map(WordSelection::caret)
        .filter(at -> paragraph.range().start() <= at && at <= paragraph.range().end())
        .ifPresent(
            at -> {
              Box box = paragraph.caret(at);
              above.add(
                  Box.path(
                      List.of(new Box(box.left() - 1, box.top(), box.left() + 1, box.bottom())),
                      "caret"));
            });
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
