package org.turnstone.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.collections.MapChangeListener;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Language;
import org.turnstone.ui.kit.Preferences;
import org.turnstone.ui.kit.Preferences.LanguageChoice;
import org.turnstone.ui.kit.Theme;
import org.turnstone.ui.kit.ThemeChoice;
import org.turnstone.workspace.Settings;

/// What a person chose, read from the settings and kept there after each change. What was never
/// chosen, or is written in a way that nobody understands, is as the standard or the system has it.
final class KeptPreferences {

  private static final String KEY = "key.";

  private final Settings settings;
  private final Background background;

  private KeptPreferences(Settings settings, Background background) {
    this.settings = settings;
    this.background = background;
  }

  static Preferences of(Settings settings, Background background) {
    return new KeptPreferences(settings, background).preferences();
  }

  /// The language that such a choice means on this computer.
  static Language language(LanguageChoice choice) {
    return switch (choice) {
      case SYSTEM -> Language.ofSystem(Locale.getDefault());
      case ENGLISH -> Language.ENGLISH;
      case GERMAN -> Language.GERMAN;
    };
  }

  private Preferences preferences() {
    Appearance appearance = new Appearance(Theme.LIGHT, fontSize());
    appearance.themeChoiceProperty().set(ThemeChoice.SYSTEM);
    Preferences preferences = new Preferences(appearance);
    keep("theme", appearance.themeChoiceProperty());
    keep(appearance.reducedMotionProperty());
    keep("readingWidth", preferences.readingWidthProperty());
    keep("colouring", preferences.colouringProperty());
    keep("afterTagging", preferences.afterTaggingProperty());
    keep("language", preferences.languageProperty());
    keepAs("fontSize", appearance.fontSizeProperty());
    keep(preferences.keys());
    appearance.followSystem();
    return preferences;
  }

  private int fontSize() {
    return settings
        .get("fontSize")
        .filter(size -> size.matches("\\d{1,2}"))
        .map(Integer::parseInt)
        .orElse(Appearance.STANDARD_FONT_SIZE);
  }

  private <T extends Enum<T>> void keep(String name, ObjectProperty<T> property) {
    settings
        .get(name)
        .flatMap(
            kept ->
                Arrays.stream(property.get().getDeclaringClass().getEnumConstants())
                    .filter(each -> each.name().equals(kept))
                    .findFirst())
        .ifPresent(property::set);
    keepAs(name, property);
  }

  private void keep(BooleanProperty motion) {
    motion.set(settings.get("reducedMotion").filter("true"::equals).isPresent());
    keepAs("reducedMotion", motion);
  }

  /// Of several changes in a row the last one is kept, whichever is written last.
  private void keepAs(String name, Property<?> property) {
    AtomicReference<String> latest = new AtomicReference<>();
    property.addListener(
        (_, _, now) -> {
          latest.set(now.toString());
          background.run(() -> settings.set(name, latest.get()));
        });
  }

  private void keep(javafx.collections.ObservableMap<String, String> keys) {
    keys.putAll(settings.startingWith(KEY));
    keys.addListener(
        (MapChangeListener<String, String>)
            _ -> {
              Map<String, String> now = Map.copyOf(keys);
              background.run(() -> settings.replaceStartingWith(KEY, now));
            });
  }
}
