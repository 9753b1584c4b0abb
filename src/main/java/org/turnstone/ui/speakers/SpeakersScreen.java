package org.turnstone.ui.speakers;

import static org.turnstone.ui.speakers.SpeakersModel.WORDS;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.Navigator;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Texts;

/// The screen of those who speak: who is probably one and which names are replaced at the left, the
/// list and the chosen speaker in the middle.
public final class SpeakersScreen {

  private static final double LIST_PERCENT = 46;

  private final SpeakersModel model;
  private final VBox left;
  private final VBox centre = new VBox();
  private final SpeakerList list;

  public SpeakersScreen(SpeakersModel model, SpeakersActions actions, Navigator navigator) {
    this.model = model;
    ProposalList proposals = new ProposalList(model);
    left = new VBox(proposals, new SpokenNames(model, actions));
    VBox.setVgrow(proposals, Priority.ALWAYS);
    left.getStyleClass().addAll("speakers-left", "panel");
    SpeakerPage page = new SpeakerPage(model, navigator, this::focusList);
    list = new SpeakerList(model, page::write);
    SpeakersHead head = new SpeakersHead(model, list::enter);
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("speaker-scroll");
    GridPane middle = new GridPane();
    middle.getStyleClass().add("speakers-middle");
    middle.add(new StackPane(list, empty()), 0, 0);
    middle.add(scroll, 1, 0);
    middle.getColumnConstraints().setAll(column(LIST_PERCENT), column(100 - LIST_PERCENT));
    RowConstraints whole = new RowConstraints();
    whole.setVgrow(Priority.ALWAYS);
    whole.setPercentHeight(100);
    middle.getRowConstraints().setAll(whole);
    VBox.setVgrow(middle, Priority.ALWAYS);
    centre.getStyleClass().addAll("speakers", "canvas");
    centre.getChildren().addAll(head, middle);
    String styles = Stylesheets.beside(SpeakersScreen.class, "speakers.css");
    centre.getStylesheets().add(styles);
    left.getStylesheets().add(styles);
  }

  /// Proposals and replaced names, for the panel at the left.
  public Node left() {
    return left;
  }

  /// List and speaker.
  public Node centre() {
    return centre;
  }

  /// Puts the focus on the chosen speaker.
  public void focus() {
    list.enter();
  }

  private void focusList() {
    list.requestFocus();
  }

  private Node empty() {
    Label words = Texts.wrapped(WORDS.text("empty"), "text2");
    words.setId("no-speakers");
    VBox empty = new VBox(words);
    empty.getStyleClass().add("speakers-empty");
    empty
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.rows().isEmpty() && !model.filterProperty().get().isBlank(),
                model.rows(),
                model.filterProperty()));
    return empty;
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }
}
