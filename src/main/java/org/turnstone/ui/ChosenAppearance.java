package org.turnstone.ui;

import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Theme;
import org.turnstone.workspace.Settings;

/// The appearance a person chose, kept in the settings; at first that of the system.
final class ChosenAppearance {

  private static final String THEME = "theme";
  private static final String FONT_SIZE = "fontSize";

  private ChosenAppearance() {}

  static Appearance of(Settings settings, Background background) {
    Appearance appearance =
        new Appearance(theme(settings.get(THEME)), fontSize(settings.get(FONT_SIZE)));
    appearance
        .themeProperty()
        .addListener((_, _, theme) -> background.run(() -> settings.set(THEME, theme.name())));
    appearance
        .fontSizeProperty()
        .addListener(
            (_, _, size) -> background.run(() -> settings.set(FONT_SIZE, size.toString())));
    return appearance;
  }

  private static Theme theme(Optional<String> kept) {
    boolean dark =
        kept.map(Theme.DARK.name()::equals)
            .orElseGet(() -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
    return dark ? Theme.DARK : Theme.LIGHT;
  }

  private static int fontSize(Optional<String> kept) {
    return kept.filter(size -> size.matches("\\d{1,2}"))
        .map(Integer::parseInt)
        .orElse(Appearance.STANDARD_FONT_SIZE);
  }
}
