package org.turnstone.ui.excerpts;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.Coding;
import org.turnstone.ui.kit.CodeColours;
import org.turnstone.ui.kit.CoderMark;
import org.turnstone.ui.kit.Moments;
import org.turnstone.ui.kit.RightToLeft;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// One excerpt: what was asked, what was said, who said it, who coded it, and the memo at its
/// right. It is used for one excerpt after another.
final class ExcerptView extends Region {

  private static final Words WORDS = Words.of(ExcerptView.class);

  /// Measures in em of the standard size.
  private static final double LEFT = 24 / 13.0;

  private static final double TEXT = 44 / 13.0;
  private static final double COLUMN = 592 / 13.0;
  private static final double GAP = 16 / 13.0;
  private static final double MEMO = 302 / 13.0;
  private static final double ABOVE = 14 / 13.0;
  private static final double NARROWEST = 380 / 13.0;
  private static final double STRIPE = 4;
  private static final int MOST_ALSO = 4;

  private final Region stripe = new Region();
  private final VBox above = new VBox();
  private final TextFlow flow = new TextFlow();
  private final VBox below = new VBox();
  private final Hyperlink citation = new Hyperlink();
  private final Label values = Texts.label("", "text2");
  private final CoderMark mark = new CoderMark("", true);
  private final Label made = Texts.label("", "text2");
  private final HBox who = new HBox(mark, made);
  private final HBox also = new HBox();
  private final FlowPane foot = new FlowPane(citation, values, who, also);
  private final VBox said = new VBox(above, flow, below, foot);
  private final MemoColumn memo;
  private final ExcerptBar bar;
  private List<Code> alsoShown = List.of();
  private @Nullable CodeColour painted;
  private final Text before = text("outside");
  private final Text inside = text("inside");
  private final Text after = text("outside");

  ExcerptView(MemoColumn memo, ExcerptBar bar, Runnable open) {
    this.memo = memo;
    this.bar = bar;
    getStyleClass().add("excerpt");
    stripe.getStyleClass().add("stripe");
    said.getStyleClass().add("said");
    flow.getStyleClass().add("coded-words");
    foot.getStyleClass().add("foot");
    who.getStyleClass().add("who");
    also.getStyleClass().add("also");
    also.setVisible(false);
    List.of(values, also).forEach(part -> part.managedProperty().bind(part.visibleProperty()));
    citation.setFocusTraversable(false);
    citation.setOnAction(_ -> open.run());
    getChildren().addAll(stripe, said, memo, bar);
  }

  /// @param code of the coding
  /// @param place where it stands: `creativity_0049, turn 14`
  /// @param about values of its transcript
  /// @param memo as it is shown
  /// @param also other codes on the same words
  record Facts(Code code, String place, String about, String memo, List<Code> also, boolean mine) {}

  void show(Coding coding, WordsAround around, Facts facts) {
    paintStripe(facts.code().colour());
    show(above, around.above());
    show(below, around.below());
    showWords(around.before(), coding.quotation().words(), around.after());
    citation.setText(WORDS.text("citation", facts.place()));
    values.setText(facts.about());
    mark.show(coding.coder(), facts.mine());
    made.setText(WORDS.text("made", coding.coder(), Moments.day(Moments.dayOf(coding.at()))));
    values.setVisible(!facts.about().isEmpty());
    showAlso(facts.also());
    memo.show(coding, facts.memo());
    requestLayout();
  }

  void setBarShown(boolean shown, CodeColour colour) {
    if (shown) {
      bar.show(colour);
    }
    bar.setVisible(shown);
  }

  /// What is as it was is left alone: styles are looked up anew for whatever is not.
  private void paintStripe(CodeColour colour) {
    if (painted != colour) {
      painted = colour;
      stripe.getStyleClass().setAll("stripe", CodeColours.styleClass(colour));
    }
  }

  private void showAlso(List<Code> codes) {
    if (codes.equals(alsoShown)) {
      return;
    }
    alsoShown = codes;
    also.setVisible(!codes.isEmpty());
    also.getChildren().setAll(Texts.label(WORDS.text("also"), "text2"));
    codes.stream()
        .limit(MOST_ALSO)
        .forEach(
            code ->
                also.getChildren()
                    .addAll(new Swatch(code.colour()), Texts.label(code.name(), "text2")));
    if (codes.size() > MOST_ALSO) {
      also.getChildren()
          .add(Texts.label(WORDS.text("also.more", codes.size() - MOST_ALSO), "text2"));
    }
  }

  private static void show(VBox box, List<WordsAround.Said> turns) {
    for (int i = 0; i < turns.size(); i++) {
      if (box.getChildren().size() == i) {
        box.getChildren().add(Texts.wrapped("", "text2"));
      }
      WordsAround.Said turn = turns.get(i);
      boolean unnamed = turn.speaker().isEmpty();
      ((Label) box.getChildren().get(i))
          .setText(unnamed ? turn.words() : WORDS.text("said", turn.speaker(), turn.words()));
    }
    box.getChildren().remove(turns.size(), box.getChildren().size());
    box.setManaged(!turns.isEmpty());
  }

  /// Words that run from right to left come in pieces, see [RightToLeft].
  private void showWords(String left, String words, String right) {
    boolean plain = !RightToLeft.isIn(words) && !RightToLeft.isIn(left) && !RightToLeft.isIn(right);
    if (plain) {
      before.setText(close(left));
      inside.setText(close(words));
      after.setText(close(right));
      if (flow.getChildren().size() != 3 || flow.getChildren().getFirst() != before) {
        flow.getChildren().setAll(before, inside, after);
      }
    } else {
      flow.getChildren()
          .setAll(
              Stream.of(
                      pieces(close(left), "outside"),
                      pieces(close(words), "inside"),
                      pieces(close(right), "outside"))
                  .flatMap(pieces -> pieces)
                  .toList());
    }
  }

  /// Without the empty lines between paragraphs.
  private static String close(String words) {
    return words.replace("\n\n", "\n");
  }

  private static Stream<Text> pieces(String words, String styleClass) {
    return RightToLeft.pieces(words).stream()
        .map(
            piece -> {
              Text text = text(styleClass);
              text.setText(piece);
              return text;
            });
  }

  private static Text text(String styleClass) {
    Text text = new Text();
    text.getStyleClass().add(styleClass);
    return text;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double words = said.prefHeight(textWidth(width));
    double aside = memo.prefHeight(memoWidth(width));
    double inside = isWide(width) ? Math.max(words, aside) : words + GAP / 2 * em() + aside;
    return Math.ceil(inside + 2 * ABOVE * em());
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double top = Math.round(ABOVE * em());
    double words = said.prefHeight(textWidth(width));
    double x = Math.round(TEXT * em());
    stripe.resizeRelocate(Math.round(LEFT * em()), top, STRIPE, words);
    said.resizeRelocate(x, top, textWidth(width), words);
    double aside = memo.prefHeight(memoWidth(width));
    if (isWide(width)) {
      double inside = getHeight() - 2 * top;
      double down = top + Math.max(0, Math.round((inside - aside) / 2));
      memo.resizeRelocate(x + textWidth(width) + GAP * em(), down, memoWidth(width), aside);
    } else {
      memo.resizeRelocate(x, top + words + GAP / 2 * em(), memoWidth(width), aside);
    }
    bar.autosize();
    // Beside the citation it lies on no words.
    double barTop = Math.min(getHeight(), words + 2 * top) - bar.getHeight() - 2;
    bar.relocate(Math.round(x + textWidth(width) - bar.getWidth()), Math.round(barTop));
  }

  /// Whether the memo has room beside the words.
  private boolean isWide(double width) {
    return width - (TEXT + 2 * GAP + MEMO) * em() >= NARROWEST * em();
  }

  private double textWidth(double width) {
    double room =
        isWide(width) ? width - (TEXT + 2 * GAP + MEMO) * em() : width - (TEXT + GAP) * em();
    return Math.max(0, Math.round(Math.min(COLUMN * em(), room)));
  }

  private double memoWidth(double width) {
    return isWide(width) ? Math.round(MEMO * em()) : textWidth(width);
  }

  private double em() {
    return made.getFont().getSize();
  }
}
