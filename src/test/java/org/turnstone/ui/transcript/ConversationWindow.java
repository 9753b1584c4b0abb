package org.turnstone.ui.transcript;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.turnstone.model.CodingId;
import org.turnstone.model.TextRange;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Theme;
import org.turnstone.ui.kit.Visibility;

/// A window with a conversation, as a test sees and uses it.
final class ConversationWindow {

  final ConversationModel model = new ConversationModel(new Visibility(), Background.atOnce());
  final NoActions actions = new NoActions();
  final ConversationView view;
  final TurnList list;
  private Interview interview = new Interview("none");

  ConversationWindow(Stage stage) {
    Appearance appearance = new Appearance(Theme.LIGHT, 13);
    view = new ConversationView(model, actions, appearance);
    Scene scene = new Scene(view, 696, 700);
    appearance.dress(scene);
    list = (TurnList) view.lookup(".conversation-list");
    stage.setScene(scene);
    // The stage comes from the test before, which may have left it low or narrow.
    stage.sizeToScene();
    stage.setX(0);
    stage.setY(0);
    stage.show();
    stage.requestFocus();
  }

  void open(Interview shown) {
    interview = shown;
    on(
        () -> {
          model.open(shown.transcript(), shown.project(), Interview.ME);
          view.focus();
          return true;
        });
    waitFor(() -> !list.rows().isEmpty() || shown.transcript().turns().isEmpty());
  }

  int currentTurn() {
    return on(() -> model.currentTurnProperty().get());
  }

  /// The words that are selected; empty when none are.
  String selectedWords() {
    return on(
        () ->
            model
                .selectedWordsProperty()
                .get()
                .map(range -> range.in(interview.transcript().text()))
                .orElse(""));
  }

  Optional<TextRange> selectedRange() {
    return on(() -> model.selectedWordsProperty().get());
  }

  String selectedCoding() {
    return on(() -> model.selectedCodingProperty().get().map(CodingId::value).orElse(""));
  }

  /// Where a position of the reading text is on the screen: the edge before its character.
  Point2D at(int position) {
    int turn = on(() -> model.reading().orElseThrow().places().at(position));
    waitFor(() -> list.boundsOf(position, turn).isPresent());
    Bounds bounds = on(() -> list.boundsOf(position, turn).orElseThrow());
    return onScreen(new Point2D(bounds.getMinX() + 1, bounds.getCenterY()));
  }

  Point2D startOf(String words) {
    return at(interview.range(words).start());
  }

  Point2D endOf(String words) {
    return at(interview.range(words).end());
  }

  /// The middle of the first character of some words.
  Point2D on(String words) {
    return startOf(words).add(3, 0);
  }

  /// The middle of the first part of the window that a selector finds.
  Point2D middleOf(String selector) {
    return on(
        () -> {
          Node node = view.lookup(selector);
          Bounds bounds = node.localToScreen(node.getLayoutBounds());
          return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
  }

  /// The parts that a selector finds and that can be seen; those in spare are not.
  List<Node> seen(String selector) {
    return on(() -> view.lookupAll(selector).stream().filter(Node::isVisible).toList());
  }

  Point2D onScreen(Point2D inScene) {
    return on(() -> view.localToScreen(view.sceneToLocal(inScene)));
  }

  void drag(FxRobot robot, Point2D from, Point2D to) {
    robot.moveTo(from).press(javafx.scene.input.MouseButton.PRIMARY);
    robot.moveTo(from.midpoint(to)).moveTo(to);
    robot.release(javafx.scene.input.MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  static <T> T on(Callable<T> read) {
    T result = WaitForAsyncUtils.waitForAsyncFx(10_000, read);
    WaitForAsyncUtils.waitForFxEvents();
    return result;
  }

  static void waitFor(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> on(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("never came true", e);
    }
  }
}
