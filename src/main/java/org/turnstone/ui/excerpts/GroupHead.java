package org.turnstone.ui.excerpts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.CodeColour;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The heading of a group in the list.
final class GroupHead extends HBox {

  private static final Words WORDS = Words.of(GroupHead.class);

  private final Node opened = Icons.of(Feather.CHEVRON_DOWN, "tiny-icon");
  private final Node closed = Icons.of(Feather.CHEVRON_RIGHT, "tiny-icon");
  private final Swatch swatch = new Swatch(CodeColour.OCHRE);
  private final Label name = Texts.told(Texts.label("", "heading"));
  private final Label counts = Texts.label("", "text2");
  private final Label about = Texts.told(Texts.label("", "text2", "small"));

  GroupHead() {
    getStyleClass().add("group-head");
    name.setMinWidth(40);
    counts.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(about, Priority.ALWAYS);
    about.setMinWidth(0);
    about.setPrefWidth(0);
    about.setMaxWidth(Double.MAX_VALUE);
    about.getStyleClass().add("about");
    getChildren().addAll(new StackPane(opened, closed), swatch, name, counts, about);
  }

  void show(GroupNames.Named group, int excerpts, int transcripts, boolean open) {
    opened.setVisible(open);
    closed.setVisible(!open);
    swatch.setVisible(group.colour().isPresent());
    swatch.setManaged(group.colour().isPresent());
    group.colour().ifPresent(swatch::show);
    name.setText(group.name());
    counts.setText(WORDS.text("group.counts", excerpts, transcripts));
    about.setText(group.about());
  }
}
