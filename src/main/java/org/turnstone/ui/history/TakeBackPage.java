package org.turnstone.ui.history;

import static org.turnstone.ui.history.EditSentences.WORDS;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.turnstone.edit.Action;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Texts;

/// Asks before many actions are taken back: which, and what of the work of others stays.
final class TakeBackPage extends VBox {

  private static final int NAMED = 8;

  /// @param meetings what becomes of the work of others, as sentences
  /// @param takeBack gets the sentence for the history
  TakeBackPage(
      ActionDetail detail, List<String> meetings, Consumer<String> takeBack, Runnable keep) {
    super(12);
    getStyleClass().add("take-back-page");
    getStylesheets().add(Stylesheets.beside(TakeBackPage.class, "history.css"));
    List<Action> later = detail.later();
    getChildren()
        .add(Texts.wrapped(WORDS.text("back.means", later.size(), detail.action().label())));
    VBox named = new VBox(2);
    later.stream()
        .limit(NAMED)
        .map(action -> Texts.wrapped(action.label(), "text2"))
        .forEach(named.getChildren()::add);
    if (later.size() > NAMED) {
      named.getChildren().add(Texts.label(WORDS.text("back.more", later.size() - NAMED), "text2"));
    }
    getChildren().add(named);
    if (!meetings.isEmpty()) {
      VBox stays = new VBox(2, Texts.label(WORDS.text("back.meets", meetings.size()), "strong"));
      stays.setId("take-back-meetings");
      meetings.stream()
          .limit(NAMED)
          .map(sentence -> Texts.wrapped(sentence, "text2"))
          .forEach(stays.getChildren()::add);
      if (meetings.size() > NAMED) {
        stays
            .getChildren()
            .add(Texts.label(WORDS.text("back.more", meetings.size() - NAMED), "text2"));
      }
      getChildren().add(stays);
    }
    Button no = new Button(WORDS.text("back.no"));
    no.setId("take-back-keep");
    no.setOnAction(_ -> keep.run());
    Button yes = new Button(WORDS.text("back.yes", later.size()));
    yes.setId("take-back-all");
    yes.getStyleClass().add("main");
    yes.setOnAction(
        _ -> takeBack.accept(WORDS.text("back.label", later.size(), detail.action().label())));
    HBox buttons = new HBox(8, Texts.gap(), no, yes);
    getChildren().add(buttons);
  }
}
