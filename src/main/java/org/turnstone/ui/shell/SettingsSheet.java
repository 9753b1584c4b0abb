package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Colouring;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Preferences;
import org.turnstone.ui.kit.Preferences.AfterTagging;
import org.turnstone.ui.kit.Preferences.LanguageChoice;
import org.turnstone.ui.kit.ReadingWidth;
import org.turnstone.ui.kit.SegmentedChoice;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.ThemeChoice;

/// All that a person can choose for themselves, on two pages: general, and keys. Each choice takes
/// effect at once and is kept.
final class SettingsSheet extends VBox {

  private enum Page {
    GENERAL,
    KEYS
  }

  private final VBox page = new VBox();

  SettingsSheet(Preferences preferences, Node keys, String coder, Consumer<String> codeAs) {
    super(16);
    getStyleClass().add("settings-sheet");
    SegmentedChoice<Page> pages =
        new SegmentedChoice<>(
            WORDS.text("settings.page"),
            List.of(Page.values()),
            each -> new SimpleStringProperty(WORDS.text("settings.page." + each)));
    pages.setMaxWidth(USE_PREF_SIZE);
    Node general = general(preferences, coder, codeAs);
    pages
        .chosenProperty()
        .subscribe(chosen -> page.getChildren().setAll(chosen == Page.GENERAL ? general : keys));
    getChildren().addAll(pages, page);
  }

  private static Node general(Preferences preferences, String coder, Consumer<String> codeAs) {
    Appearance appearance = preferences.appearance();
    return new VBox(
        24,
        group(
            "person",
            row("settings.coder", coder(coder, codeAs)),
            row(
                "settings.language",
                choice(
                    "settings.language", LanguageChoice.values(), preferences.languageProperty()))),
        group(
            "look",
            row(
                "settings.theme",
                choice("settings.theme", ThemeChoice.values(), appearance.themeChoiceProperty())),
            row("settings.size", size(appearance)),
            row(
                "settings.width",
                choice(
                    "settings.width", ReadingWidth.values(), preferences.readingWidthProperty())),
            row(
                "settings.colour",
                choice("settings.colour", Colouring.values(), preferences.colouringProperty())),
            row("settings.motion", motion(appearance))),
        group(
            "coding",
            row(
                "settings.after",
                choice(
                    "settings.after", AfterTagging.values(), preferences.afterTaggingProperty()))));
  }

  private static Node group(String name, HBox... rows) {
    VBox group = new VBox(8, Texts.label(WORDS.text("settings.group." + name), "section-label"));
    group.getChildren().addAll(rows);
    return group;
  }

  private static HBox row(String text, Node setting) {
    Label name = Texts.wrapped(WORDS.text(text));
    name.setLabelFor(setting);
    HBox row = new HBox(16, name, Texts.gap(), setting);
    row.getStyleClass().add("settings-row");
    return row;
  }

  private static <T extends Enum<T>> Node choice(String text, T[] values, Property<T> property) {
    SegmentedChoice<T> choice =
        new SegmentedChoice<>(
            WORDS.text(text),
            List.of(values),
            value -> new SimpleStringProperty(WORDS.text(text + "." + value)));
    choice.setId(text.replace('.', '-'));
    choice.setMinWidth(USE_PREF_SIZE);
    choice.chosenProperty().bindBidirectional(property);
    return choice;
  }

  private static Node size(Appearance appearance) {
    Label size = Texts.label("", "size-shown");
    size.textProperty().bind(appearance.fontSizeProperty().asString());
    Button smaller =
        Icons.button(Feather.MINUS, WORDS.text("view.smaller"), () -> appearance.enlarge(-1));
    Button larger =
        Icons.button(Feather.PLUS, WORDS.text("view.larger"), () -> appearance.enlarge(1));
    HBox setting = new HBox(8, smaller, size, larger);
    setting.getStyleClass().add("settings-row");
    return setting;
  }

  private static Node motion(Appearance appearance) {
    CheckBox motion = new CheckBox(WORDS.text("settings.motion.none"));
    motion.setId("settings-motion");
    motion.setMinWidth(USE_PREF_SIZE);
    motion.selectedProperty().bindBidirectional(appearance.reducedMotionProperty());
    return motion;
  }

  private static Node coder(String coder, Consumer<String> codeAs) {
    TextField field = new TextField(coder);
    field.setId("settings-coder");
    field.setAccessibleText(WORDS.text("settings.coder"));
    Runnable accept =
        () -> {
          String name = field.getText().strip();
          if (!name.isEmpty() && !name.equals(coder)) {
            codeAs.accept(name);
          }
        };
    field.setOnAction(_ -> accept.run());
    field
        .focusedProperty()
        .subscribe(
            (was, is) -> {
              if (was && !is) {
                accept.run();
              }
            });
    return field;
  }
}
