package org.turnstone.ui.library;

import static org.turnstone.ui.library.TranscriptList.WORDS;

import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.Pseudonyms;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// A line of the list: a transcript, or the heading of a group with a triangle that folds it.
final class EntryCell extends ListCell<ListEntry> {

  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final TranscriptLine transcript = new TranscriptLine();
  private final Node opened = Icons.of(Feather.CHEVRON_DOWN, "tiny-icon");
  private final Node closed = Icons.of(Feather.CHEVRON_RIGHT, "tiny-icon");
  private final Label value = Texts.label("", "strong");
  private final Label count = Texts.label("", "small", "text2");
  private final HBox heading = new HBox(new StackPane(opened, closed), value, count);
  private final Tooltip tooltip = new Tooltip();

  private final ObservableValue<Pseudonyms> names;

  /// @param collapse folds a group or unfolds it
  /// @param names under which people are shown
  EntryCell(BiConsumer<GroupRow, Boolean> collapse, ObservableValue<Pseudonyms> names) {
    this.names = names;
    getStyleClass().add("entry-cell");
    heading.getStyleClass().add("group-heading");
    value.setMinWidth(0);
    value.setMaxWidth(Double.MAX_VALUE);
    count.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(value, Priority.ALWAYS);
    setPrefWidth(0);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        clicked -> {
          if (clicked.getButton() == MouseButton.PRIMARY && getItem() instanceof GroupRow group) {
            collapse.accept(group, !group.collapsed());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable ListEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    pseudoClassStateChanged(HEADING, !empty && entry instanceof GroupRow);
    if (entry == null || empty) {
      setGraphic(null);
      setAccessibleText("");
      setTooltip(null);
      return;
    }
    switch (entry) {
      case TranscriptRow read -> {
        TranscriptRow row = read.under(names.getValue());
        transcript.show(row);
        setGraphic(transcript);
        tooltip.setText(TranscriptLine.told(row));
        setAccessibleText(TranscriptLine.spoken(row));
      }
      case GroupRow read -> {
        GroupRow group = read.under(names.getValue());
        show(group);
        setGraphic(heading);
        tooltip.setText(told(group));
        setAccessibleText(told(group));
      }
    }
    setTooltip(tooltip);
  }

  private void show(GroupRow group) {
    opened.setVisible(!group.collapsed());
    closed.setVisible(group.collapsed());
    value.setText(words(group));
    count.setText(Words.number(group.transcripts()));
  }

  private static String words(GroupRow group) {
    return group.value().isEmpty() ? WORDS.text("group.without") : group.value();
  }

  private static String told(GroupRow group) {
    return WORDS.text(
        group.collapsed() ? "group.collapsed" : "group.open",
        words(group),
        group.transcripts(),
        group.progress().coded(),
        group.progress().of());
  }
}
