package org.turnstone.ui.palette;

import static org.turnstone.ui.palette.Palette.WORDS;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;

/// One line of the palette, with the typed letters marked.
final class EntryCell extends ListCell<Found> {

  private static final PseudoClass NOT_NOW = PseudoClass.getPseudoClass("not-now");

  /// @param onClick told the place of the line that is clicked
  EntryCell(IntConsumer onClick) {
    getStyleClass().add("palette-entry");
    setPrefWidth(0);
    addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        pressed -> {
          if (!isEmpty()) {
            onClick.accept(getIndex());
          }
          pressed.consume();
        });
  }

  @Override
  protected void updateItem(Found found, boolean empty) {
    super.updateItem(found, empty);
    setText(null);
    if (empty || found == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    PaletteEntry entry = found.entry();
    pseudoClassStateChanged(NOT_NOW, !entry.canBeChosen());
    setAccessibleText(words(entry));
    setTooltip(new Tooltip(words(entry)));
    HBox row = new HBox(sign(entry), title(found), about(entry), Texts.gap());
    entry
        .command()
        .filter(command -> command.key().isPresent())
        .ifPresent(command -> row.getChildren().add(new KeyCap(command)));
    if (entry.outcome() instanceof PaletteEntry.Outcome.Which) {
      row.getChildren().add(Icons.of(Feather.CHEVRON_RIGHT, "tiny-icon"));
    }
    row.getStyleClass().add("row");
    setGraphic(row);
  }

  /// The line as it is read out.
  static String words(PaletteEntry entry) {
    return WORDS.text(
        "entry." + entry.kind(),
        entry.title(),
        entry.notNow().orElse(entry.about()),
        entry.notNow().orElse(entry.about()).isEmpty() ? 0 : 1);
  }

  private static Node sign(PaletteEntry entry) {
    StackPane place = new StackPane();
    place.getStyleClass().add("sign");
    place
        .getChildren()
        .add(
            switch (entry.kind()) {
              case ACTION ->
                  Icons.of(
                      entry.command().flatMap(c -> c.icon()).orElse(Feather.CORNER_DOWN_RIGHT),
                      "tiny-icon");
              case CODE -> new Swatch(entry.colour().orElseThrow());
              case TRANSCRIPT -> Icons.of(Feather.FILE_TEXT, "tiny-icon");
            });
    return place;
  }

  private static Label about(PaletteEntry entry) {
    Label about = Texts.label(entry.notNow().orElse(entry.about()), "small", "text2", "about");
    about.setMinWidth(0);
    return about;
  }

  /// What stands before the name is quieter than the name.
  private static HBox title(Found found) {
    HBox title = new HBox();
    title.setMinWidth(0);
    String words = found.entry().title();
    int nameFrom = words.length() - found.entry().name().length();
    int at = 0;
    while (at < words.length()) {
      boolean marked = found.letters().get(at);
      int end = endOfRun(found.letters(), at, at < nameFrom ? nameFrom : words.length());
      Label piece = Texts.label(words.substring(at, end), style(marked, at < nameFrom));
      piece.setMinWidth(end == words.length() && !marked ? 0 : USE_PREF_SIZE);
      title.getChildren().add(piece);
      at = end;
    }
    return title;
  }

  private static int endOfRun(BitSet letters, int at, int limit) {
    int end = letters.get(at) ? letters.nextClearBit(at) : letters.nextSetBit(at);
    return Optional.of(end).filter(place -> place >= 0 && place < limit).orElse(limit);
  }

  private static String[] style(boolean marked, boolean beforeName) {
    return marked ? new String[] {"marked"} : new String[] {beforeName ? "text2" : "name"};
  }
}
