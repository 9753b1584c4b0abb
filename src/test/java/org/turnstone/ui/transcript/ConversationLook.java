package org.turnstone.ui.transcript;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.turnstone.model.CodingId;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Colouring;
import org.turnstone.ui.kit.Picture;
import org.turnstone.ui.kit.ReadingWidth;
import org.turnstone.ui.kit.Theme;
import org.turnstone.ui.kit.Visibility;

/// The conversation, to look at: `ConversationLook FILE THEME FONT_SIZE WIDTH HEIGHT [STATE
/// [TURN]]`.
public final class ConversationLook extends Application {

  @Override
  public void start(Stage stage) throws Exception {
    List<String> args = getParameters().getRaw();
    ConversationModel model = new ConversationModel(new Visibility(), Background.atOnce());
    Appearance appearance =
        new Appearance(Theme.valueOf(args.get(1)), Integer.parseInt(args.get(2)));
    ConversationView view = new ConversationView(model, new NoActions(), appearance);
    Scene scene = new Scene(view, Integer.parseInt(args.get(3)), Integer.parseInt(args.get(4)));
    appearance.dress(scene);
    stage.setScene(scene);
    stage.show();
    Interview interview = Sample.interview();
    model.open(interview.transcript(), interview.project(), Interview.ME);
    model.goTo(4);
    view.focus();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    state(args.size() > 5 ? args.get(5) : "", view, model, interview);
    if (args.size() > 6) {
      model.show(Integer.parseInt(args.get(6)), Optional.empty());
    }
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    Picture.write(scene, Path.of(args.get(0)));
    Platform.exit();
  }

  private static void state(
      String state, ConversationView view, ConversationModel model, Interview interview) {
    switch (state) {
      case "words" -> model.selectWords(interview.range("they came back smooth"));
      case "coding" ->
          model.selectCoding(
              model.reading().orElseThrow().codings().inOrder().stream()
                  .filter(coding -> coding.code().value().equals("sameness"))
                  .map(PlacedCoding::id)
                  .findFirst()
                  .orElse(new CodingId("")));
      case "coders" -> model.colouringProperty().set(Colouring.BY_CODER);
      case "wide" -> view.readingWidthProperty().set(ReadingWidth.WIDE);
      case "narrow" -> view.readingWidthProperty().set(ReadingWidth.NARROW);
      case "hit" ->
          model.show(4, Optional.of(interview.range("colour studies once and they came back")));
      case "dim" -> model.dimAllBut(java.util.Set.of(new org.turnstone.model.CodeId("sameness")));
      case "caret" -> {
        int at = interview.range("colour studies").start();
        model.selectWords(new org.turnstone.model.TextRange(at, at));
      }
      default -> {}
    }
  }
}
