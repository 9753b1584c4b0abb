package org.turnstone.ui.transcript;

import java.util.List;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Turn;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.CodeColours;
import org.turnstone.ui.kit.Moments;
import org.turnstone.ui.kit.ReadingWidth;
import org.turnstone.ui.kit.Words;

/// What all rows of a conversation share: what is shown and how it looks at this moment.
final class Page {

  static final Words WORDS = Words.of(ConversationView.class);

  private static final double DIMMED = 0.25;

  private final ConversationModel model;
  private final ConversationActions actions;
  private final Appearance appearance;
  private final ObjectProperty<Optional<CodingId>> hovered =
      new SimpleObjectProperty<>(this, "hovered", Optional.empty());
  private final ObjectProperty<ReadingWidth> readingWidth =
      new SimpleObjectProperty<>(this, "readingWidth", ReadingWidth.STANDARD);
  private final DoubleProperty dimming = new SimpleDoubleProperty(this, "dimming", 1);
  private final Text ink = new Text();
  private Optional<Typography> typography = Optional.empty();
  private Optional<TurnHeights> heights = Optional.empty();

  Page(ConversationModel model, ConversationActions actions, Appearance appearance) {
    this.model = model;
    this.actions = actions;
    this.appearance = appearance;
    ink.getStyleClass().add("participant-words");
    ink.setManaged(false);
    ink.setVisible(false);
  }

  ConversationModel model() {
    return model;
  }

  ConversationActions actions() {
    return actions;
  }

  /// What is read; of no transcript when none is open.
  Reading reading() {
    return model.reading().orElse(Reading.NOTHING);
  }

  /// The type at the font size of now. Made when first asked for: fonts are there once the scene
  /// is dressed.
  Typography typography() {
    if (typography.isEmpty()) {
      typography = Optional.of(new Typography(appearance.fontSizeProperty().get()));
    }
    return typography.get();
  }

  /// How high a row is in that width.
  double height(Turn turn, double width) {
    if (heights.isEmpty()) {
      heights = Optional.of(new TurnHeights(this));
    }
    return heights.get().of(turn, measures(width).wordsWidth());
  }

  ObjectProperty<ReadingWidth> readingWidthProperty() {
    return readingWidth;
  }

  /// Where columns stand in a row of that width.
  Measures measures(double width) {
    return Measures.of(width, typography(), readingWidth.get());
  }

  void fontSizeChanged() {
    typography = Optional.empty();
  }

  /// Never seen; the colour of selected words is taken from it, since that follows the theme.
  Text ink() {
    return ink;
  }

  ObjectProperty<Optional<CodingId>> hoveredProperty() {
    return hovered;
  }

  /// Whether a coding stands out: it is selected or under the pointer.
  boolean isEmphasised(PlacedCoding coding) {
    return isSelected(coding) || hovered.get().filter(coding.id()::equals).isPresent();
  }

  boolean isSelected(PlacedCoding coding) {
    return model.selectedCodingProperty().get().filter(coding.id()::equals).isPresent();
  }

  /// Selects a coding and steps on its turn, unless it goes over the one the person is on.
  void select(PlacedCoding coding) {
    int turn = model.currentTurnProperty().get();
    if (turn < coding.turns().first() || turn > coding.turns().last()) {
      model.stepOn(coding.turns().first());
    }
    model.selectCoding(coding.id());
  }

  /// Selects the first of some codings, or the one after the one that was selected before.
  void select(List<PlacedCoding> candidates, Optional<CodingId> before) {
    int next = 0;
    for (int i = 0; i < candidates.size(); i++) {
      if (before.filter(candidates.get(i).id()::equals).isPresent()) {
        next = (i + 1) % candidates.size();
      }
    }
    select(candidates.get(next));
  }

  /// What a coding is: its code, who made it and when, and its memo.
  String told(PlacedCoding coding) {
    Coding of = coding.coding();
    String when = Moments.dayAndTime(of.at());
    String told = WORDS.text("coding.told", reading().codePath(coding), of.coder(), when);
    return of.memo().isBlank() ? told : told + "\n" + of.memo().strip();
  }

  /// The colours of a coding in the theme of now. Painted directly and not by a style class, since
  /// style sheets would be searched again for each row that comes into sight.
  CodeColours.Shades shades(PlacedCoding coding) {
    return CodeColours.of(reading().colour(coding), appearance.themeProperty().get());
  }

  /// Makes what is painted for a coding follow the dimming of codes.
  void dim(Node painted, PlacedCoding coding) {
    boolean dimmed =
        model.undimmedProperty().get().filter(codes -> !codes.contains(coding.code())).isPresent();
    if (dimmed) {
      painted.opacityProperty().bind(dimming);
    } else {
      painted.opacityProperty().unbind();
      painted.setOpacity(1);
    }
  }

  /// Lets the dimming that has just begun come on gently.
  void startDimming() {
    dimming.set(isStill() ? DIMMED : 1);
    new Timeline(new KeyFrame(Duration.millis(120), new KeyValue(dimming, DIMMED))).play();
  }

  /// Whether nothing is to move.
  boolean isStill() {
    return appearance.isStill();
  }
}
