package org.turnstone.ui.search;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.turnstone.search.QuerySyntaxException;
import org.turnstone.search.Respelling;
import org.turnstone.search.TurnQuery;
import org.turnstone.ui.kit.Failures;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// What stands in the place of the hits when there are none to show.
final class NoHits extends VBox {

  private static final Words WORDS = Words.of(NoHits.class);

  private final FindModel model;
  private final Consumer<String> ask;
  private final Label sentence = Texts.wrapped("", "text2");
  private final Button remedy = new Button();

  /// @param ask asks another query
  NoHits(FindModel model, Consumer<String> ask) {
    this.model = model;
    this.ask = ask;
    getStyleClass().add("empty");
    sentence.setId("no-hits");
    remedy.setMnemonicParsing(false);
    remedy.setId("no-hits-remedy");
    remedy.managedProperty().bind(remedy.visibleProperty());
    getChildren().addAll(sentence, remedy);
    model.answerProperty().subscribe(_ -> tell());
    model.queryProperty().subscribe(_ -> tell());
    model.troubleProperty().subscribe(_ -> tell());
    model.wholeProperty().subscribe(_ -> tell());
    model.triage().progressProperty().subscribe(_ -> tell());
  }

  private void tell() {
    Answer answer = model.answerProperty().get();
    remedy.setVisible(false);
    if (model.troubleProperty().get().isPresent()) {
      sentence.setText(sentence(model.troubleProperty().get().get()));
    } else if (!model.answeredProperty().get() && answer.query().isEmpty()) {
      sentence.setText(WORDS.text(asksNothing() ? "empty.begin" : "empty.searching"));
    } else if (answer.all().total() > 0) {
      TriageModel.Progress now = model.triage().progressProperty().get();
      sentence.setText(WORDS.text("triage.done", now.total(), now.accepted(), now.rejected()));
      offer(WORDS.text("triage.withDone"), () -> model.triage().withDoneProperty().set(true));
    } else if (answer.all().respelling().isPresent()) {
      Respelling near = answer.all().respelling().get();
      String instead = String.join(", ", near.instead());
      sentence.setText(WORDS.text("respell", String.join(", ", near.missing()), instead));
      offer(WORDS.text("respell.do", instead), () -> ask.accept(near.query()));
    } else {
      String words = model.wholeProperty().get() ? "empty.none" : "empty.none.yet";
      sentence.setText(WORDS.text(words, answer.asked().query().strip()));
    }
  }

  /// Punctuation alone asks nothing either.
  private boolean asksNothing() {
    try {
      return TurnQuery.parse(model.queryProperty().get()).isEmpty();
    } catch (QuerySyntaxException unreadable) {
      return false;
    }
  }

  /// What the index throws for people is a sentence.
  private static String sentence(Exception failure) {
    return Failures.spoken(failure).orElseGet(() -> WORDS.text("failed"));
  }

  private void offer(String words, Runnable run) {
    remedy.setText(words);
    remedy.setOnAction(_ -> run.run());
    remedy.setVisible(true);
  }
}
