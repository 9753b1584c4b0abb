package org.turnstone.ui.coding;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The three best suggestions with their reasons and keys. It keeps its height, so that nothing
/// below jumps from turn to turn.
final class SuggestionsView extends VBox {

  private static final Words WORDS = Words.of(SuggestionsView.class);

  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

  /// Height of a panel with room for reasons, in sizes of small text.
  private static final double ROOMY = 48;

  /// Below that there is no room for suggestions at all.
  private static final double LOW = 36;

  private final SuggestionsModel model;
  private final CodingActions actions;
  private final CodingWork work;
  private final VBox rows = new VBox();
  private final BooleanProperty compact = new SimpleBooleanProperty(this, "compact");
  private final Label instead = Texts.wrapped("", "small", "text3");

  /// @param panel what all of it stands in
  SuggestionsView(CodingWork work, SuggestionsModel model, CodingActions actions, Region panel) {
    this.work = work;
    this.model = model;
    this.actions = actions;
    HBox head =
        new HBox(
            Texts.label(WORDS.text("suggestions"), "section-label", "text2"),
            Texts.gap(),
            Texts.label(WORDS.text("suggestions.from"), "small", "text3"));
    head.getStyleClass().add("suggestions-head");
    rows.getStyleClass().add("rows");
    rows.setAccessibleRole(AccessibleRole.PARENT);
    rows.setAccessibleText(WORDS.text("suggestions"));
    instead.textProperty().bind(model.insteadProperty());
    getStyleClass().addAll("section", "suggestions");
    setId("suggestions");
    getChildren().addAll(head, rows);
    model.shownProperty().subscribe(this::show);
    panel.heightProperty().subscribe(_ -> fit(panel));
    instead.fontProperty().subscribe(_ -> fit(panel));
    compact.subscribe(now -> pseudoClassStateChanged(COMPACT, now));
  }

  /// Leaves the reasons to the tooltips where they would take the room of the codes below, and
  /// gives way wholly where even that is not enough; the keys, the menu and the tag field still
  /// have them.
  private void fit(Region panel) {
    double lines = panel.getHeight() / instead.getFont().getSize();
    compact.set(lines < ROOMY);
    setVisible(lines >= LOW);
    setManaged(isVisible());
  }

  private void show(List<Suggestion> shown) {
    rows.getChildren().setAll(instead);
    for (int i = 0; i < shown.size(); i++) {
      rows.getChildren().add(row(i + 1, shown.get(i)));
    }
    instead.setVisible(shown.isEmpty());
    instead.setManaged(shown.isEmpty());
  }

  private Label reason(Suggestion suggestion) {
    Label reason = Texts.label(suggestion.reason(), "small", "text2");
    reason.visibleProperty().bind(compact.not());
    reason.managedProperty().bind(reason.visibleProperty());
    return reason;
  }

  private Button row(int number, Suggestion suggestion) {
    VBox words = new VBox(Texts.label(suggestion.code().name(), "name"), reason(suggestion));
    words.getStyleClass().add("words");
    KeyCap key = new KeyCap(KeyCombination.valueOf("Alt+" + number));
    HBox content = new HBox(new Swatch(suggestion.code().colour()), words, Texts.gap(), key);
    content.getStyleClass().add("content");
    Button row = new Button("", content);
    row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    row.getStyleClass().addAll("flat", "suggestion");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAccessibleText(
        WORDS.text("suggestion.row", suggestion.code().name(), suggestion.reason()));
    row.setTooltip(new Tooltip(suggestion.code().name() + "\n" + suggestion.reason()));
    row.disableProperty().bind(work.editableProperty().not());
    content.prefWidthProperty().bind(row.widthProperty());
    row.setOnAction(
        _ -> {
          model.accept(number);
          actions.goOnReading();
        });
    return row;
  }
}
