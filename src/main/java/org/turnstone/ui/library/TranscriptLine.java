package org.turnstone.ui.library;

import static org.turnstone.ui.library.TranscriptList.WORDS;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.ProgressRing;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// A transcript in the list: how far it is coded, its name, and what is known of it.
final class TranscriptLine extends HBox {

  private final ProgressRing ring = new ProgressRing();
  private final Label name = Texts.label("", "transcript-name");
  private final Label count = Texts.label("", "small", "text2");
  private final Label about = Texts.label("", "small", "text2");

  TranscriptLine() {
    count.setMinWidth(USE_PREF_SIZE);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox first = new HBox(4, name, count);
    first.getStyleClass().add("transcript-first-line");
    VBox words = new VBox(first, about);
    words.getStyleClass().add("transcript-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    setSpacing(10);
    getStyleClass().add("transcript-row");
    getChildren().addAll(ring, words);
  }

  void show(TranscriptRow transcript) {
    Progress progress = transcript.progress();
    ring.show(progress.coded(), progress.of());
    name.setText(transcript.id());
    count.setText(Words.number(progress.coded()) + "/" + Words.number(progress.of()));
    about.setText(transcript.about());
    about.setManaged(!transcript.about().isEmpty());
  }

  /// What the tooltip says.
  static String told(TranscriptRow transcript) {
    return transcript.about().isEmpty()
        ? transcript.id()
        : transcript.id() + "\n" + transcript.about();
  }

  /// What a screen reader says.
  static String spoken(TranscriptRow transcript) {
    Progress progress = transcript.progress();
    return WORDS.text("row", transcript.id(), progress.coded(), progress.of(), transcript.about());
  }
}
