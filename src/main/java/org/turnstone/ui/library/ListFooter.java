package org.turnstone.ui.library;

import static org.turnstone.ui.library.TranscriptList.WORDS;

import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.Meter;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// How far the whole project is coded.
final class ListFooter extends VBox {

  ListFooter(LibraryModel model) {
    getStyleClass().add("list-footer");
    Label coded = Texts.label("", "small", "strong");
    Label of = Texts.label("", "small");
    Label percent = Texts.label("", "small", "text2");
    percent.setMinWidth(USE_PREF_SIZE);
    coded.setMinWidth(USE_PREF_SIZE);
    Meter meter = new Meter();
    model
        .totalProperty()
        .subscribe(
            total -> {
              coded.setText(Words.number(total.coded()));
              of.setText(WORDS.text("total.of", total.of()));
              percent.setText(WORDS.text("total.percent", total.percent()));
              meter.shareProperty().set(total.share());
              meter.setAccessibleText(WORDS.text("total", total.coded(), total.of()));
            });
    HBox words = new HBox(coded, of, Texts.gap(), percent);
    words.setSpacing(4);
    Label left = Texts.label("", "small", "text2");
    left.setTooltip(new Tooltip(WORDS.text("left.told")));
    model
        .leftProperty()
        .subscribe(
            time -> {
              left.setText(time.map(ListFooter::words).orElse(""));
              left.setVisible(time.isPresent());
              left.setManaged(time.isPresent());
            });
    getChildren().addAll(words, meter, left);
  }

  /// In steps of five minutes below an hour, else in hours: it is a guess.
  private static String words(Duration left) {
    long minutes = Math.max(5, 5 * Math.round(left.toSeconds() / 300.0));
    return minutes < 60
        ? WORDS.text("left.minutes", minutes)
        : WORDS.text("left.hours", Math.round(left.toMinutes() / 60.0));
  }
}
