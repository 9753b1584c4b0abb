package org.turnstone.ui.library;

import static org.turnstone.ui.library.TranscriptList.WORDS;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.LineIcon;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The name of the list, how many there are, which of them, and in which order and groups.
final class ListHeader extends HBox {

  ListHeader(LibraryModel model) {
    getStyleClass().add("list-header");
    Label count = Texts.label("", "text3");
    count.textProperty().bind(model.allProperty().map(all -> Words.number(all.intValue())));
    Button choose = Icons.button(Icons.of(Feather.SLIDERS), WORDS.text("values"));
    choose.setId("choose-transcripts");
    choose.setOnAction(_ -> model.survey(facets -> new ValuesMenu(model, facets).showAt(choose)));
    Button sort = Icons.button(LineIcon.SORT.node(), WORDS.text("order"));
    sort.setId("sort-transcripts");
    sort.setOnAction(_ -> model.survey(facets -> new OrderMenu(model, facets).showAt(sort)));
    HBox name = new HBox(Texts.label(WORDS.text("list"), "strong"), count);
    name.getStyleClass().add("list-name");
    HBox.setHgrow(name, Priority.ALWAYS);
    getChildren().addAll(name, choose, sort);
  }
}
