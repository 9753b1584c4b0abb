package org.turnstone.ui.library;

import static org.turnstone.ui.library.TranscriptList.WORDS;

import javafx.scene.control.Label;
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
    getChildren().addAll(words, meter);
  }
}
